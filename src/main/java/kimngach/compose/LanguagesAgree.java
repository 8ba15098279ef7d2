package kimngach.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Sentence;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Text;

/**
 * The statement that a text prints the same figures with the same digits in every language, in
 * whatever order the languages put them.
 */
final class LanguagesAgree {
  private LanguagesAgree() {}

  /** What differs; empty when the languages agree. */
  static Optional<Sentence> difference(Text text, List<Language> languages) {
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
    return text.runs(language).stream()
        .filter(PrintedFigure.class::isInstance)
        .map(PrintedFigure.class::cast)
        .map(printed -> printed.id() + " = " + digits(printed.text(), language))
        .sorted()
        .toList();
  }

  private static String digits(String text, Language language) {
    NumberStyle style = NumberStyle.of(language);
    List<String> ends = new ArrayList<>();
    for (String end : text.split("–", -1)) {
      BigDecimal number = style.read(end);
      ends.add(number.toPlainString());
    }
    return String.join("–", ends);
  }
}
