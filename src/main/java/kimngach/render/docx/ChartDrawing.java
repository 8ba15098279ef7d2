package kimngach.render.docx;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Chart.Series;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws one chart: axes, series with their fills, labels, legend, and the cells behind them. */
final class ChartDrawing {
  private static final String GRID_COLOR = "D9D9D9";
  private static final double GRID_WIDTH = 0.5;
  private static final QName VALUE = new QName("val");

  /** The gap between categories and the overlap of series, in percent of a column's width. */
  private static final String GAP = "60";

  private static final String STACKED_OVERLAP = "100";

  private final XWPFChart drawn;
  private final Chart chart;
  private final List<Language> languages;

  ChartDrawing(XWPFChart drawn, Chart chart, List<Language> languages) {
    this.drawn = drawn;
    this.chart = chart;
    this.languages = languages;
  }

  void draw() {
    ChartWords.setTitle(drawn, PrintedLine.of(chart.title(), languages));
    XDDFCategoryAxis categoryAxis = categoryAxis();
    XDDFValueAxis valueAxis = valueAxis();
    XDDFBarChartData data =
        (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categoryAxis, valueAxis);
    data.setBarDirection(chart.kind() == Kind.BARS ? BarDirection.BAR : BarDirection.COL);
    if (chart.kind() == Kind.STACKED_COLUMNS) {
      data.setBarGrouping(BarGrouping.STACKED);
    } else {
      data.setBarGrouping(BarGrouping.CLUSTERED);
    }
    setSpacing();
    data.setVaryColors(false);
    for (int column = 1; column <= chart.series().size(); column++) {
      addSeries(data, column, chart.series().get(column - 1));
    }
    drawn.plot(data);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    removeFrame();
    ChartWords.setFont(drawn);
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
    if (chart.kind() == Kind.STACKED_COLUMNS) {
      setValue(bars.addNewOverlap(), STACKED_OVERLAP);
    }
  }

  private static void setValue(XmlObject element, String value) {
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
    axis.getOrAddShapeProperties().setLineProperties(line());
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
    axis.setMinimum(0);
    axis.setMaximum(chart.axis().maximum().doubleValue());
    axis.setMajorUnit(chart.axis().step().doubleValue());
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddMajorGridProperties().setLineProperties(line());
    axis.setNumberFormat(TickFormat.of(chart.axis(), languages.get(0)));
    ChartWords.setAxisTitle(drawn, PrintedLine.of(chart.axis().title(), languages));
    return axis;
  }

  private void addSeries(XDDFBarChartData data, int column, Series series) {
    String[] categories = chart.categories().stream().map(this::joined).toArray(String[]::new);
    Double[] values = new Double[categories.length];
    for (int point = 0; point < values.length; point++) {
      Optional<Point> plotted = series.points().get(point);
      if (plotted.isPresent()) {
        values[point] = plotted.get().value().doubleValue();
      }
    }
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(categories, cells(categories.length, 0), 0);
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromArray(values, cells(categories.length, column), column);
    XDDFChartData.Series added = data.addSeries(names, numbers);
    String name = joined(series.name());
    added.setTitle(name, drawn.setSheetTitle(name, column));
    added.setFillProperties(fill(series.color()));
    CTBarSer drawnSeries =
        drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(column - 1);
    String labelPosition = chart.kind() == Kind.STACKED_COLUMNS ? "ctr" : "outEnd";
    ChartLabels.add(drawnSeries, series.points(), languages, labelPosition);
  }

  private String cells(int count, int column) {
    return drawn.formatRange(new CellRangeAddress(1, count, column, column));
  }

  private String joined(Text text) {
    return PrintedLine.joined(text, languages);
  }

  private static XDDFSolidFillProperties fill(String color) {
    return new XDDFSolidFillProperties(XDDFColor.from(rgb(color)));
  }

  private static byte[] rgb(String color) {
    return HexFormat.of().parseHex(color);
  }

  private static XDDFLineProperties line() {
    XDDFLineProperties line = new XDDFLineProperties(fill(GRID_COLOR));
    line.setWidth(GRID_WIDTH);
    return line;
  }
}
