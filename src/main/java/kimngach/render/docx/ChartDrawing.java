package kimngach.render.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Role;
import kimngach.model.bulletin.Chart.Series;
import kimngach.model.bulletin.Text;
import kimngach.render.Fill;
import kimngach.render.PrintedLine;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws one chart: axes, series with their fills, labels, legend, and the cells behind them. */
final class ChartDrawing {
  private static final String GRID_COLOR = "D9D9D9";
  private static final String BASE_COLOR = "000000";
  private static final String INK = "000000";
  private static final double LINE_WIDTH = 0.5;
  private static final double FRAME_WIDTH = 1.1;
  private static final String NOT_AVAILABLE = "…";
  private static final QName VALUE = new QName("val");

  /** The gap between categories and the overlap of series, in percent of a column's width. */
  private static final String GAP = "60";

  private static final String STACKED_OVERLAP = "100";

  private final XWPFChart drawn;
  private final Chart chart;
  private final List<Language> languages;
  private final ChartSize size;
  private final ChartCells cells;

  ChartDrawing(XWPFChart drawn, Chart chart, List<Language> languages, ChartSize size) {
    this.drawn = drawn;
    this.chart = chart;
    this.languages = languages;
    this.size = size;
    this.cells = new ChartCells(categoryNames());
  }

  /** Draws the chart and tells the cells that its series refer to. */
  ChartCells draw() {
    drawn.setAutoTitleDeleted(true);
    XDDFCategoryAxis categoryAxis = categoryAxis();
    XDDFValueAxis valueAxis = valueAxis();
    XDDFBarChartData bars =
        (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categoryAxis, valueAxis);
    bars.setBarDirection(isLying() ? BarDirection.BAR : BarDirection.COL);
    bars.setBarGrouping(
        chart.kind() == Kind.STACKED_COLUMNS ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    setSpacing();
    bars.setVaryColors(false);
    List<Series> marks = new ArrayList<>();
    for (Series series : inDrawingOrder()) {
      if (series.role() == Role.REFERENCE && !isLying()) {
        marks.add(series);
      } else {
        addBars(bars, series);
      }
    }
    plot(bars);
    if (!marks.isEmpty()) {
      new ChartMarks(drawn, categoryAxis, valueAxis).add(marks, this);
    }
    drawn.displayBlanksAs(DisplayBlanks.GAP);
    if (chart.series().size() > 1) {
      drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    nameEveryCategory();
    removeFrame();
    ChartWords.setFont(drawn);
    return cells;
  }

  /** The library's own way to plot a chart would make its workbook. */
  static void plot(XDDFChartData data) {
    for (int series = 0; series < data.getSeriesCount(); series++) {
      data.getSeries(series).plot();
    }
  }

  /** Else a name that is found too long is left out. Last in its axis, as the schema orders. */
  private void nameEveryCategory() {
    CTCatAx axis = drawn.getCTChart().getPlotArea().getCatAxArray(0);
    try (XmlCursor cursor = axis.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("tickLblSkip", axis.schemaType().getName().getNamespaceURI());
      cursor.insertAttributeWithValue("val", "1");
    }
  }

  /** References last: they are drawn over the values, and their columns of the workbook follow. */
  private List<Series> inDrawingOrder() {
    return Stream.concat(chart.series(Role.VALUE).stream(), chart.series(Role.REFERENCE).stream())
        .toList();
  }

  private boolean isLying() {
    return chart.kind() == Kind.BARS;
  }

  private boolean hasFrames() {
    return isLying() && !chart.series(Role.REFERENCE).isEmpty();
  }

  private void removeFrame() {
    CTShapeProperties frame = drawn.getCTChartSpace().addNewSpPr();
    frame.addNewNoFill();
    frame.addNewLn().addNewNoFill();
  }

  /** Set as text: the small schema of the library has no types for these percentages. */
  private void setSpacing() {
    CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
    setValue(bars.addNewGapWidth(), GAP);
    if (chart.kind() == Kind.STACKED_COLUMNS || hasFrames()) {
      setValue(bars.addNewOverlap(), STACKED_OVERLAP);
    }
  }

  static void setValue(XmlObject element, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(VALUE, value);
    }
  }

  private XDDFCategoryAxis categoryAxis() {
    boolean bars = chart.kind() == Kind.BARS;
    XDDFCategoryAxis axis =
        drawn.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
    axis.getOrAddShapeProperties().setLineProperties(line(BASE_COLOR));
    if (bars) {
      axis.setOrientation(AxisOrientation.MAX_MIN);
    }
    return axis;
  }

  private XDDFValueAxis valueAxis() {
    boolean bars = chart.kind() == Kind.BARS;
    XDDFValueAxis axis = drawn.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    axis.setMinimum(chart.axis().minimum().subtract(roomBelow()).doubleValue());
    axis.setMaximum(chart.axis().maximum().doubleValue());
    axis.setMajorUnit(chart.axis().step().doubleValue());
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.setNumberFormat(TickFormat.of(chart.axis(), languages.get(0)));
    drawn.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    if (isLying() && chart.isLabelled()) {
      axis.setTickLabelPosition(AxisTickLabelPosition.NONE);
    } else {
      axis.getOrAddMajorGridProperties().setLineProperties(line(GRID_COLOR));
    }
    axis.getOrAddShapeProperties().setLineProperties(noLine());
    ChartWords.setAxisTitle(drawn, PrintedLine.of(chart.axis().title(), languages));
    return axis;
  }

  /** Room for the numbers of what reaches below zero: they would stand on the names. */
  private BigDecimal roomBelow() {
    boolean needed =
        chart.axis().minimum().signum() < 0
            && chart.kind() != Kind.STACKED_COLUMNS
            && chart.isLabelled();
    return needed ? chart.axis().step() : BigDecimal.ZERO;
  }

  private void addBars(XDDFBarChartData data, Series series) {
    XDDFBarChartData.Series added = (XDDFBarChartData.Series) addTo(data, series);
    added.setInvertIfNegative(false);
    if (series.role() == Role.REFERENCE) {
      added.setFillProperties(new XDDFNoFillProperties());
      XDDFLineProperties frame = line(series.color());
      frame.setWidth(FRAME_WIDTH);
      added.setLineProperties(frame);
      return;
    }
    added.setFillProperties(fill(series.color()));
    if (!size.holdsLabels(chart, languages)) {
      return;
    }
    ChartLabels.add(
        drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(data.getSeriesCount() - 1),
        series.points(),
        languages,
        labelPosition(),
        labelPosition().equals("outEnd") ? INK : new Fill(series.color()).ink());
  }

  private String labelPosition() {
    if (hasFrames()) {
      return "inBase";
    }
    return chart.kind() == Kind.STACKED_COLUMNS ? "ctr" : "outEnd";
  }

  /** Adds a series with its cells; its looks are left to the library. */
  XDDFChartData.Series addTo(XDDFChartData data, Series series) {
    String name = joined(series.name());
    Double[] values = values(series);
    int column = cells.add(name, values);
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(cells.categories(), cells.values(0), 0);
    XDDFChartData.Series added =
        data.addSeries(
            categories, XDDFDataSourcesFactory.fromArray(values, cells.values(column), column));
    added.setTitle(name, cells.name(column));
    return added;
  }

  /**
   * The names of the categories; one that lacks a value says so, for a bar that is not drawn
   * cannot.
   */
  private List<String> categoryNames() {
    List<String> names = new ArrayList<>();
    for (int category = 0; category < chart.categories().size(); category++) {
      names.add(joined(chart.categories().get(category)) + mark(category));
    }
    return names;
  }

  private String mark(int category) {
    return chart.series(Role.VALUE).stream().anyMatch(series -> chart.isGap(series, category))
        ? " " + NOT_AVAILABLE
        : "";
  }

  private static Double[] values(Series series) {
    Double[] values = new Double[series.points().size()];
    for (int point = 0; point < values.length; point++) {
      Optional<Point> plotted = series.points().get(point);
      if (plotted.isPresent()) {
        values[point] = plotted.get().value().doubleValue();
      }
    }
    return values;
  }

  private String joined(Text text) {
    return PrintedLine.joined(text, languages);
  }

  static XDDFSolidFillProperties fill(String color) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(color)));
  }

  private static XDDFLineProperties line(String color) {
    XDDFLineProperties line = new XDDFLineProperties(fill(color));
    line.setWidth(LINE_WIDTH);
    return line;
  }

  static XDDFLineProperties noLine() {
    return new XDDFLineProperties(new XDDFNoFillProperties());
  }
}
