package kimngach.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.settings.Labels;

/**
 * The statement that a text says the same in every language: the same figures, in whatever order
 * the languages put them, each a correct rounding of its exact value in the unit it is printed in,
 * and none beside the name of another unit.
 *
 * @param figures the figures that may be printed
 * @param labels the names of the units
 * @param languages the languages printed, the official one first
 */
record LanguagesAgree(Map<FigureId, Figure> figures, Labels labels, List<Language> languages) {

  /** What is untrue of it; empty when the languages agree. */
  Optional<Sentence> difference(Text text) {
    return differentFigures(text)
        .or(() -> languages.stream().flatMap(one -> wrong(text, one).stream()).findFirst());
  }

  private Optional<Sentence> differentFigures(Text text) {
    Language official = languages.get(0);
    List<String> expected = figures(text, official);
    for (Language language : languages) {
      List<String> found = figures(text, language);
      if (!found.equals(expected)) {
        String only = difference(expected, found);
        return Optional.of(
            new Sentence(
                "Bản "
                    + official.code()
                    + " và bản "
                    + language.code()
                    + " của đoạn này không in cùng các chỉ tiêu; khác nhau: "
                    + only
                    + ".",
                "Expecting the same figures in "
                    + official.code()
                    + " and "
                    + language.code()
                    + ", found a difference: "
                    + only));
      }
    }
    return Optional.empty();
  }

  private static String difference(List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    found.forEach(missing::remove);
    List<String> extra = new ArrayList<>(found);
    expected.forEach(extra::remove);
    missing.addAll(extra);
    return String.join(", ", missing);
  }

  private static List<String> figures(Text text, Language language) {
    List<String> figures = new ArrayList<>();
    for (Run run : text.runs(language)) {
      if (run instanceof PrintedFigure printed) {
        figures.add(printed.id().value());
      }
    }
    Collections.sort(figures);
    return figures;
  }

  private Optional<Sentence> wrong(Text text, Language language) {
    List<Run> runs = text.runs(language);
    for (int place = 0; place < runs.size(); place++) {
      if (runs.get(place) instanceof PrintedFigure printed) {
        Figure figure =
            Optional.ofNullable(figures.get(printed.id()))
                .orElseThrow(
                    () -> new IllegalStateException("Expecting a figure, found " + printed.id()));
        String next =
            place + 1 < runs.size() && runs.get(place + 1) instanceof Words words
                ? words.text()
                : "";
        Optional<Sentence> wrong =
            new PrintTruth(figure, printed, language)
                .wrongNumber()
                .or(() -> new UnitBeside(labels, language).wrong(figure, printed, next));
        if (wrong.isPresent()) {
          return wrong;
        }
      }
    }
    return Optional.empty();
  }
}
