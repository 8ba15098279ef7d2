package kimngach.render.docx;

import java.io.IOException;
import java.time.LocalDate;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Kind;
import kimngach.render.OfficeProperties;
import kimngach.render.PrintedLine;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A chart that Word can edit: the plotted values lie in a workbook inside the document. */
final class ChartLayout {
  private static final int TWIPS_PER_POINT = 20;
  private static final double COLUMNS_HEIGHT = 215;
  private static final double BAR_CATEGORY_HEIGHT = 30;
  private static final double BARS_FRAME_HEIGHT = 110;

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
    XWPFRun run = page.paragraph(LookStyle.CHART, false).createRun();
    int width = Units.toEMU((double) page.textWidth() / TWIPS_PER_POINT);
    try {
      XWPFChart drawn = page.document().createChart(run, width, Units.toEMU(heightOf(chart)));
      var drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      drawing.setDescr(PrintedLine.joined(chart.alternative(), page.languages()));
      new ChartDrawing(drawn, chart, page.languages()).draw();
      OfficeProperties.setDates(drawn.getWorkbook(), releaseDate);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("A chart in memory cannot be drawn", e);
    }
  }

  private static double heightOf(Chart chart) {
    return chart.kind() == Kind.BARS
        ? BARS_FRAME_HEIGHT + BAR_CATEGORY_HEIGHT * chart.categories().size()
        : COLUMNS_HEIGHT;
  }
}
