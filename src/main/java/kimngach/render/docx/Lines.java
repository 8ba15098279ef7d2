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
        XWPFRun written = paragraph.createRun();
        if (run instanceof PrintedFigure) {
          written.setStyle(look.id(figureStyle, line.translation()));
        }
        fill(written, line, run.text());
      }
    }
  }

  /** Writes a line after another one in the same paragraph, wholly in a character style. */
  static void writeInline(Look look, XWPFParagraph paragraph, PrintedLine line, LookStyle style) {
    XWPFRun run = paragraph.createRun();
    run.setStyle(look.id(style));
    fill(run, line, line.plain());
  }

  /** Word expects the language after the style. */
  private static void fill(XWPFRun run, PrintedLine line, String text) {
    run.setLang(LanguageTag.of(line.language()));
    run.setText(text);
  }
}
