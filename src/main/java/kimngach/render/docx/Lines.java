package kimngach.render.docx;

import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes printed lines into paragraphs: each run tells its language, each figure has its style. */
final class Lines {
  private Lines() {}

  /** Writes a line as the words of a paragraph, its figures in a character style. */
  static void write(Look look, XWPFParagraph paragraph, PrintedLine line, LookStyle figureStyle) {
    for (Run run : line.runs()) {
      if (!run.text().isEmpty()) {
        XWPFRun written = write(paragraph, line, run.text());
        if (run instanceof PrintedFigure) {
          written.setStyle(look.id(figureStyle, line.translation()));
        }
      }
    }
  }

  /** Writes a line after another one in the same paragraph, wholly in a character style. */
  static void writeInline(Look look, XWPFParagraph paragraph, PrintedLine line, LookStyle style) {
    write(paragraph, line, line.plain()).setStyle(look.id(style));
  }

  private static XWPFRun write(XWPFParagraph paragraph, PrintedLine line, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setLang(LanguageTag.of(line.language()));
    return run;
  }
}
