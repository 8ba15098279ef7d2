package kimngach.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;
import kimngach.model.finding.ToldFinding;
import kimngach.render.image.PagePictures;
import kimngach.report.FigureTrace;
import kimngach.report.FileHashes;
import kimngach.serve.FigureOrigin;
import kimngach.serve.ShownPage;

/**
 * The pages of one rendering, and what is needed to say where their figures come from.
 *
 * @param bulletin what they are of, such as {@code 2023-11 · monthly · vi + en}
 * @param pictures the pages
 * @param ledger the figures on them
 * @param hashes the hashes of the delivered files
 * @param findings what the rules found in the real figures
 */
record PreviewPages(
    String bulletin,
    PagePictures pictures,
    Ledger ledger,
    FileHashes hashes,
    List<ToldFinding> findings) {

  List<ShownPage> shown() {
    return pictures.pages().stream()
        .map(page -> new ShownPage(page.id(), page.width(), page.height()))
        .toList();
  }

  Optional<byte[]> picture(String page, int dpi) {
    return number(page).stream().mapToObj(number -> pictures.png(number, dpi)).findFirst();
  }

  List<FigurePlace> figures(String page) {
    return number(page).stream()
        .boxed()
        .flatMap(number -> pictures.figures().stream().filter(place -> place.page() == number))
        .toList();
  }

  private OptionalInt number(String id) {
    return IntStream.range(0, pictures.pages().size())
        .filter(index -> pictures.pages().get(index).id().equals(id))
        .findFirst();
  }

  /** Where a figure printed on them comes from. */
  Optional<FigureOrigin> why(String figure) {
    return ledger.entries().stream()
        .filter(entry -> entry.figure().id().value().equals(figure))
        .findFirst()
        .map(
            entry ->
                new FigureOrigin(
                    new Sentence(
                        tree(entry, InterfaceLanguage.VI), tree(entry, InterfaceLanguage.EN)),
                    cells(entry.figure())));
  }

  private String tree(Ledger.Entry entry, InterfaceLanguage language) {
    return new FigureTrace(language, hashes).text(entry.figure(), entry.prints());
  }

  private static List<FigureOrigin.Cell> cells(Figure figure) {
    Set<FigureOrigin.Cell> cells = new LinkedHashSet<>();
    collect(figure, cells);
    return List.copyOf(cells);
  }

  private static void collect(Figure figure, Set<FigureOrigin.Cell> cells) {
    if (figure.formula() instanceof Formula.Calculated calculated) {
      calculated.inputs().forEach(input -> collect(input, cells));
    } else if (figure.formula() instanceof Formula.Delivered delivered) {
      Observation observation = delivered.observation();
      cells.add(
          new FigureOrigin.Cell(observation.cell().toString(), observation.provenance().rawText()));
    }
  }
}
