package kimngach.render.docx;

import java.util.List;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The words on a chart. A chart knows no named styles: it carries its own type. */
final class ChartWords {
  /** Sizes are counted in hundredths of a point. */
  private static final int TITLE_SIZE = 1200;

  private static final int TITLE_TRANSLATION_SIZE = 1100;
  private static final int SIZE = 900;
  private static final String TYPEFACE = "Times New Roman";

  private ChartWords() {}

  /** Puts a title above the chart: one line a language, the translations beneath in italics. */
  static void setTitle(XWPFChart drawn, List<PrintedLine> lines) {
    if (lines.isEmpty()) {
      drawn.removeTitle();
      return;
    }
    CTTitle title = drawn.getCTChart().addNewTitle();
    CTTextBody body = title.addNewTx().addNewRich();
    body.addNewBodyPr();
    for (PrintedLine line : lines) {
      CTRegularTextRun run = body.addNewP().addNewR();
      CTTextCharacterProperties properties = run.addNewRPr();
      properties.setLang(LanguageTag.of(line.language()));
      properties.setSz(line.translation() ? TITLE_TRANSLATION_SIZE : TITLE_SIZE);
      properties.setB(!line.translation());
      properties.setI(line.translation());
      properties.addNewLatin().setTypeface(TYPEFACE);
      run.setT(line.plain());
    }
    title.addNewOverlay().setVal(false);
    drawn.setAutoTitleDeleted(false);
  }

  /** Gives every other word on the chart its type. */
  static void setFont(XWPFChart drawn) {
    CTTextBody body = drawn.getCTChartSpace().addNewTxPr();
    body.addNewBodyPr();
    CTTextCharacterProperties properties = body.addNewP().addNewPPr().addNewDefRPr();
    properties.setSz(SIZE);
    properties.setB(false);
    properties.addNewLatin().setTypeface(TYPEFACE);
  }
}
