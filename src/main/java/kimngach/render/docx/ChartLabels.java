package kimngach.render.docx;

import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart.Point;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/**
 * The numbers at the points of a series, as the bulletin prints them in each language.
 *
 * <p>Written element by element: the small schema of the library has no type for a single label.
 */
final class ChartLabels {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String TEXT = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final List<String> OTHER_CONTENTS =
      List.of("showLegendKey", "showCatName", "showSerName", "showPercent", "showBubbleSize");

  private final XmlCursor cursor;
  private final String position;

  private ChartLabels(XmlCursor cursor, String position) {
    this.cursor = cursor;
    this.position = position;
  }

  /**
   * Adds a label to each point that has one; the other points stay bare.
   *
   * @param position where a label stands, such as {@code outEnd} or {@code ctr}
   */
  static void add(
      CTBarSer series, List<Optional<Point>> points, List<Language> languages, String position) {
    if (points.stream().flatMap(Optional::stream).allMatch(point -> point.label().isBlank())) {
      return;
    }
    try (XmlCursor cursor = series.addNewDLbls().newCursor()) {
      cursor.toEndToken();
      ChartLabels labels = new ChartLabels(cursor, position);
      for (int index = 0; index < points.size(); index++) {
        List<PrintedLine> lines =
            points
                .get(index)
                .map(point -> PrintedLine.of(point.label(), languages))
                .orElse(List.of());
        if (!lines.isEmpty()) {
          labels.addLabel(index, lines);
        }
      }
      labels.addContents(false);
    }
  }

  private void addLabel(int index, List<PrintedLine> lines) {
    element(
        CHART,
        "dLbl",
        () -> {
          value("idx", Integer.toString(index));
          element(CHART, "tx", () -> element(CHART, "rich", () -> addLines(lines)));
          value("dLblPos", position);
          addContents(true);
        });
  }

  private void addLines(List<PrintedLine> lines) {
    element(TEXT, "bodyPr", () -> {});
    for (PrintedLine line : lines) {
      element(TEXT, "p", () -> element(TEXT, "r", () -> addRun(line)));
    }
  }

  private void addRun(PrintedLine line) {
    element(
        TEXT,
        "rPr",
        () -> {
          cursor.insertAttributeWithValue("lang", LanguageTag.of(line.language()));
          cursor.insertAttributeWithValue("i", line.isSlanted() ? "1" : "0");
        });
    element(TEXT, "t", () -> cursor.insertChars(line.plain()));
  }

  private void addContents(boolean showValue) {
    value(OTHER_CONTENTS.get(0), "0");
    value("showVal", showValue ? "1" : "0");
    OTHER_CONTENTS.stream().skip(1).forEach(other -> value(other, "0"));
  }

  private void value(String name, String value) {
    element(CHART, name, () -> cursor.insertAttributeWithValue("val", value));
  }

  private void element(String namespace, String name, Runnable content) {
    cursor.beginElement(name, namespace);
    content.run();
    cursor.toNextToken();
  }
}
