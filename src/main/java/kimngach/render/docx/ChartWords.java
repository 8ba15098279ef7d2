package kimngach.render.docx;

import java.util.List;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The words on a chart. A chart knows no named styles: it carries its own type. */
final class ChartWords {
  /** Sizes are counted in hundredths of a point. */
  private static final int SIZE = 900;

  private static final String TYPEFACE = "Times New Roman";
  private static final String CHINESE_TYPEFACE = "SimSun";

  private ChartWords() {}

  /**
   * Puts a title beside the value axis, all languages on one line. The library's own method would
   * let the computer choose the language of the words.
   */
  static void setAxisTitle(XWPFChart drawn, List<PrintedLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    CTValAx axis = drawn.getCTChart().getPlotArea().getValAxArray(0);
    CTTextParagraph paragraph = richText(axis.addNewTitle()).addNewP();
    String before = "";
    for (PrintedLine line : lines) {
      addRun(paragraph, line, before + line.plain());
      before = " / ";
    }
  }

  private static CTTextBody richText(CTTitle title) {
    CTTextBody body = title.addNewTx().addNewRich();
    body.addNewBodyPr();
    title.addNewOverlay().setVal(false);
    return body;
  }

  private static void addRun(CTTextParagraph paragraph, PrintedLine line, String words) {
    CTRegularTextRun run = paragraph.addNewR();
    CTTextCharacterProperties properties = run.addNewRPr();
    properties.setLang(LanguageTag.of(line.language()));
    properties.setSz(SIZE);
    properties.setB(false);
    properties.setI(line.translation());
    properties.addNewLatin().setTypeface(TYPEFACE);
    properties.addNewEa().setTypeface(CHINESE_TYPEFACE);
    run.setT(words);
  }

  /** Gives every other word on the chart its type. */
  static void setFont(XWPFChart drawn) {
    CTTextBody body = drawn.getCTChartSpace().addNewTxPr();
    body.addNewBodyPr();
    CTTextCharacterProperties properties = body.addNewP().addNewPPr().addNewDefRPr();
    properties.setSz(SIZE);
    properties.setB(false);
    properties.addNewLatin().setTypeface(TYPEFACE);
    properties.addNewEa().setTypeface(CHINESE_TYPEFACE);
  }
}
