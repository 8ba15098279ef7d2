package kimngach.render.docx;

import java.io.IOException;
import java.time.LocalDate;
import kimngach.model.bulletin.Chart;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import kimngach.render.sheet.WorkbookProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A chart that Word can edit: the plotted values lie in a workbook inside the document. */
final class ChartLayout {
  private static final double TWIPS_PER_POINT = 20;

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
    ChartSize size = ChartSize.of(chart, page.languages(), page.textWidth() / TWIPS_PER_POINT);
    try {
      XWPFChart drawn =
          page.document().createChart(run, Units.toEMU(size.width()), Units.toEMU(size.height()));
      var drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      String title = PrintedLine.joined(chart.title(), page.languages());
      drawing.setTitle(title);
      drawing.setDescr(PrintedLine.joined(chart.alternative(), page.languages()));
      ChartCells cells = new ChartDrawing(drawn, chart, page.languages(), size).draw();
      String language = LanguageTag.of(page.languages().get(0));
      cells.embed(drawn, new WorkbookProperties(title, "", language, releaseDate));
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("A chart in memory cannot be drawn", e);
    }
  }
}
