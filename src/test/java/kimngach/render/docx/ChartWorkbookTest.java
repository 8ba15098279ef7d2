package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Chart.Series;
import kimngach.render.Fill;
import kimngach.render.OfficeSchemas;
import kimngach.render.WorstCharts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;

/** What Word opens at "Edit data" is what the chart shows and what the bulletin says. */
class ChartWorkbookTest {
  private static Path file;
  private static XWPFDocument document;

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(WorstCharts.bulletin(), file);
    document = DocxRendererTest.opened(file);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  static Stream<Named<Chart>> charts() {
    return WorstCharts.named();
  }

  /**
   * One series as the chart's XML has it.
   *
   * @param name the reference and text of its name
   * @param names the reference of the categories
   * @param numbers the reference and values
   */
  private record Drawn(CTSerTx name, CTAxDataSource names, CTNumDataSource numbers) {}

  @ParameterizedTest
  @MethodSource("charts")
  void holdsEachValueAsANumberWhereTheChartRefersToIt(Chart chart)
      throws IOException, InvalidFormatException {
    XSSFSheet sheet = drawn(chart).getWorkbook().getSheetAt(0);
    List<Drawn> drawn = series(drawn(chart));
    List<Series> expected = expected(chart);
    assertThat(drawn).hasSameSizeAs(expected);
    for (int i = 0; i < drawn.size(); i++) {
      Series series = expected.get(i);
      int column = i + 1;
      assertThat(text(sheet, drawn.get(i).name().getStrRef().getF()))
          .containsExactly(series.name().plain(Language.VI) + " / Series " + column);
      assertThat(text(sheet, drawn.get(i).names().getStrRef().getF()))
          .hasSize(chart.categories().size())
          .allMatch(name -> !name.isBlank());
      assertThat(numbers(sheet, drawn.get(i).numbers().getNumRef().getF()))
          .isEqualTo(values(series));
      assertThat(cached(drawn.get(i).numbers())).isEqualTo(values(series));
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void saysAllThatOfficeProgramsWouldOtherwiseChoose(Chart chart) {
    CTPlotArea plot = drawn(chart).getCTChart().getPlotArea();
    for (CTBarSer one : plot.getBarChartArray(0).getSerArray()) {
      assertThat(one.getInvertIfNegative().getVal()).isFalse();
      assertThat(one.getSpPr().isSetSolidFill() || one.getSpPr().isSetNoFill()).isTrue();
    }
    for (CTLineSer one : lines(plot)) {
      assertThat(one.getSmooth().getVal()).isFalse();
      assertThat(one.getSpPr().getLn().isSetNoFill()).isTrue();
      assertThat(one.getMarker().isSetSpPr()).isTrue();
    }
    assertThat(plot.getValAxArray(0).getNumFmt().getSourceLinked()).isFalse();
    assertThat(plot.getValAxArray(0).isSetCrossBetween()).isTrue();
    assertThat(drawn(chart).getCTChart().getDispBlanksAs().getVal().toString()).isEqualTo("gap");
    assertThat(drawn(chart).getCTChart().isSetLegend()).isEqualTo(chart.series().size() > 1);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void writesNumbersOnFillsInAColorThatIsRead(Chart chart) {
    CTPlotArea plot = drawn(chart).getCTChart().getPlotArea();
    List<Series> series = chart.series(Role.VALUE);
    boolean framed = chart.series().size() > series.size() && chart.kind() == Kind.BARS;
    boolean onFill = chart.kind() == Kind.STACKED_COLUMNS || framed;
    for (int i = 0; i < series.size(); i++) {
      String xml = plot.getBarChartArray(0).getSerArray(i).xmlText();
      String ink = onFill ? new Fill(series.get(i).color()).ink() : "000000";
      String labels =
          xml.contains("<c:dLbls>") ? xml.replaceAll("(?s).*?<c:dLbls>|</c:dLbls>.*", "") : "";
      assertThat(labels.replaceAll("srgbClr val=\"" + ink + "\"", "")).doesNotContain("srgbClr");
    }
  }

  @Test
  void followsTheSchemaOfCharts() throws IOException {
    assertThat(OfficeSchemas.faults(file)).isEmpty();
  }

  private static XWPFChart drawn(Chart chart) {
    String part = "/word/charts/chart" + (WorstCharts.ids().indexOf(chart.id()) + 1) + ".xml";
    return document.getCharts().stream()
        .filter(one -> one.getPackagePart().getPartName().getName().equals(part))
        .findFirst()
        .orElseThrow();
  }

  private static List<Drawn> series(XWPFChart drawn) {
    CTPlotArea plot = drawn.getCTChart().getPlotArea();
    List<Drawn> series = new ArrayList<>();
    for (CTBarSer one : plot.getBarChartArray(0).getSerArray()) {
      series.add(new Drawn(one.getTx(), one.getCat(), one.getVal()));
    }
    for (CTLineSer one : lines(plot)) {
      series.add(new Drawn(one.getTx(), one.getCat(), one.getVal()));
    }
    return series;
  }

  private static List<CTLineSer> lines(CTPlotArea plot) {
    return plot.sizeOfLineChartArray() == 0
        ? List.of()
        : List.of(plot.getLineChartArray(0).getSerArray());
  }

  private static List<Series> expected(Chart chart) {
    return Stream.concat(chart.series(Role.VALUE).stream(), chart.series(Role.REFERENCE).stream())
        .toList();
  }

  private static List<Optional<Double>> values(Series series) {
    return series.points().stream()
        .map(point -> point.map(Point::value).map(Number::doubleValue))
        .toList();
  }

  private static List<Optional<Cell>> cells(XSSFSheet sheet, String reference) {
    String[] parts = reference.split("!", -1);
    assertThat(parts[0]).isEqualTo(sheet.getSheetName());
    CellRangeAddress range = CellRangeAddress.valueOf(parts[1].replace("$", ""));
    return IntStream.rangeClosed(range.getFirstRow(), range.getLastRow())
        .mapToObj(row -> Optional.ofNullable(sheet.getRow(row)))
        .map(row -> row.flatMap(one -> cell(one, range.getFirstColumn())))
        .toList();
  }

  private static Optional<Cell> cell(XSSFRow row, int column) {
    return Optional.ofNullable(row.getCell(column));
  }

  private static List<Optional<Double>> numbers(XSSFSheet sheet, String reference) {
    return cells(sheet, reference).stream()
        .map(
            cell ->
                cell.filter(one -> one.getCellType() != CellType.BLANK)
                    .map(Cell::getNumericCellValue))
        .toList();
  }

  private static List<String> text(XSSFSheet sheet, String reference) {
    return cells(sheet, reference).stream()
        .map(cell -> cell.orElseThrow().getStringCellValue())
        .toList();
  }

  private static List<Optional<Double>> cached(CTNumDataSource numbers) {
    List<Optional<Double>> cached = new ArrayList<>();
    for (long i = 0; i < numbers.getNumRef().getNumCache().getPtCount().getVal(); i++) {
      cached.add(Optional.empty());
    }
    for (CTNumVal one : numbers.getNumRef().getNumCache().getPtArray()) {
      cached.set((int) one.getIdx(), Optional.of(Double.valueOf(one.getV())));
    }
    return cached;
  }
}
