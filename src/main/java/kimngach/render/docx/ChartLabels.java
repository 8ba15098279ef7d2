package kimngach.render.docx;

import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart.Point;
import kimngach.render.LanguageTag;
import kimngach.render.NumberOnChart;
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

  /** Counted in hundredths of a point. */
  private static final String SIZE = "800";

  private static final String BETWEEN_LANGUAGES = " / ";

  private final XmlCursor cursor;
  private final String position;
  private final String ink;

  private ChartLabels(XmlCursor cursor, String position, String ink) {
    this.cursor = cursor;
    this.position = position;
    this.ink = ink;
  }

  /**
   * Adds a label to each point that has one; the other points stay bare.
   *
   * @param position where a label stands, such as {@code outEnd} or {@code ctr}
   * @param ink the color of its letters as {@code RRGGBB}
   */
  static void add(
      CTBarSer series,
      List<Optional<Point>> points,
      List<Language> languages,
      String position,
      String ink) {
    if (points.stream().flatMap(Optional::stream).allMatch(point -> point.label().isBlank())) {
      return;
    }
    try (XmlCursor cursor = series.addNewDLbls().newCursor()) {
      cursor.toEndToken();
      ChartLabels labels = new ChartLabels(cursor, position, ink);
      for (int index = 0; index < points.size(); index++) {
        List<PrintedLine> lines =
            points
                .get(index)
                .map(Point::label)
                .map(label -> PrintedLine.of(label, NumberOnChart.languages(label, languages)))
                .orElse(List.of());
        if (!lines.isEmpty()) {
          labels.addLabel(index, lines);
        }
      }
      labels.addLook();
      labels.addContents(false);
    }
  }

  private void addLabel(int index, List<PrintedLine> lines) {
    element(
        CHART,
        "dLbl",
        () -> {
          value("idx", Integer.toString(index));
          element(CHART, "tx", () -> element(CHART, "rich", () -> addWords(lines)));
          addLook();
          value("dLblPos", position);
          addContents(true);
        });
  }

  /** The languages side by side: a bar has room beyond its end, and none above it. */
  private void addWords(List<PrintedLine> lines) {
    element(TEXT, "bodyPr", () -> cursor.insertAttributeWithValue("wrap", "none"));
    element(
        TEXT,
        "p",
        () -> {
          String before = "";
          for (PrintedLine line : lines) {
            String words = before + line.plain();
            element(TEXT, "r", () -> addRun(line, words));
            before = BETWEEN_LANGUAGES;
          }
        });
  }

  private void addRun(PrintedLine line, String words) {
    element(
        TEXT,
        "rPr",
        () -> {
          cursor.insertAttributeWithValue("lang", LanguageTag.of(line.language()));
          cursor.insertAttributeWithValue("sz", SIZE);
          cursor.insertAttributeWithValue("i", line.translation() ? "1" : "0");
          addInk();
        });
    element(TEXT, "t", () -> cursor.insertChars(words));
  }

  /** The same look once more, for LibreOffice, which takes no color from the words themselves. */
  private void addLook() {
    element(
        CHART,
        "txPr",
        () -> {
          element(TEXT, "bodyPr", () -> cursor.insertAttributeWithValue("wrap", "none"));
          element(
              TEXT, "p", () -> element(TEXT, "pPr", () -> element(TEXT, "defRPr", this::addSize)));
        });
  }

  private void addSize() {
    cursor.insertAttributeWithValue("sz", SIZE);
    addInk();
  }

  private void addInk() {
    element(
        TEXT,
        "solidFill",
        () -> element(TEXT, "srgbClr", () -> cursor.insertAttributeWithValue("val", ink)));
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
