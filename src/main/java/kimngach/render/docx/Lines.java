package kimngach.render.docx;

import kimngach.model.Language;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Writes printed lines into paragraphs: each run tells its language, each figure has its style. */
final class Lines {
  private Lines() {}

  /** Writes a line as the words of a paragraph, its figures in a character style. */
  static void write(Look look, XWPFParagraph paragraph, PrintedLine line, LookStyle figureStyle) {
    for (Run run : line.runs()) {
      if (!run.text().isEmpty()) {
        XWPFRun written = paragraph.createRun();
        if (run instanceof PrintedFigure) {
          written.setStyle(look.id(figureStyle, line));
        }
        fill(written, line, run.text());
      }
    }
  }

  /** Writes a line after another one in the same paragraph, wholly in a character style. */
  static void writeInline(Look look, XWPFParagraph paragraph, PrintedLine line, LookStyle style) {
    XWPFRun run = paragraph.createRun();
    run.setStyle(look.id(style, line));
    fill(run, line, line.plain());
  }

  /**
   * Word expects the language after the style. It chooses between Latin and Chinese letters for
   * quotation marks and dashes, which both have, by the hint. The digits in Chinese text are Latin
   * letters to it and have a language of their own, as in the files that Word itself writes: with
   * Chinese there, LibreOffice breaks a line between any two digits.
   */
  private static void fill(XWPFRun run, PrintedLine line, String text) {
    String language = LanguageTag.of(line.language());
    if (line.language() == Language.ZH) {
      CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
      properties.addNewRFonts().setHint(STHint.EAST_ASIA);
      run.setLang(LanguageTag.of(Language.EN));
      properties.getLangArray(0).setEastAsia(language);
    } else {
      run.setLang(language);
    }
    run.setText(text);
  }
}
