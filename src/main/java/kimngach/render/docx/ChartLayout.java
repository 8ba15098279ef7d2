package kimngach.render.docx;

import java.io.IOException;
import java.time.LocalDate;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.model.bulletin.Chart.Role;
import kimngach.render.OfficeProperties;
import kimngach.render.PrintedLine;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A chart that Word can edit: the plotted values lie in a workbook inside the document. */
final class ChartLayout {
  private static final int TWIPS_PER_POINT = 20;
  private static final double COLUMNS_HEIGHT = 190;
  private static final double BAR_HEIGHT = 11;
  private static final double LEAST_ROW_HEIGHT = 20;
  private static final double BETWEEN_ROWS = 7;
  private static final double AXIS_HEIGHT = 18;
  private static final double LEGEND_HEIGHT = 32;

  private final Page page;
  private final LocalDate releaseDate;

  /**
   * A layout on a page.
   *
   * @param releaseDate the date that workbooks within the document tell
   */
  ChartLayout(Page page, LocalDate releaseDate) {
    this.page = page;
    this.releaseDate = releaseDate;
  }

  void add(Chart chart) {
    page.add(LookStyle.CAPTION, chart.title());
    XWPFRun run = page.paragraph(LookStyle.CHART, false).createRun();
    int width = Units.toEMU((double) page.textWidth() / TWIPS_PER_POINT);
    try {
      XWPFChart drawn = page.document().createChart(run, width, Units.toEMU(heightOf(chart)));
      var drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      drawing.setTitle(PrintedLine.joined(chart.title(), page.languages()));
      drawing.setDescr(PrintedLine.joined(chart.alternative(), page.languages()));
      new ChartDrawing(drawn, chart, page.languages()).draw();
      OfficeProperties.setDates(drawn.getWorkbook(), releaseDate);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("A chart in memory cannot be drawn", e);
    }
  }

  private static double heightOf(Chart chart) {
    if (chart.kind() != Kind.BARS) {
      return COLUMNS_HEIGHT;
    }
    double row = Math.max(LEAST_ROW_HEIGHT, BAR_HEIGHT * chart.series(Role.VALUE).size());
    return chart.categories().size() * (row + BETWEEN_ROWS)
        + (chart.isLabelled() ? 0 : AXIS_HEIGHT)
        + LEGEND_HEIGHT;
  }
}
