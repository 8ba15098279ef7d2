package kimngach.render.docx;

import java.util.List;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A short text in all languages on one line: {@code Triệu USD / Million USD}. */
final class InlineText {
  private static final String BETWEEN = " / ";

  private InlineText() {}

  static void write(Page page, XWPFParagraph paragraph, List<PrintedLine> lines) {
    for (PrintedLine line : lines) {
      if (!paragraph.getRuns().isEmpty()) {
        paragraph.createRun().setText(BETWEEN);
      }
      if (line.translation()) {
        Lines.writeInline(page.look(), paragraph, line, LookStyle.INLINE_TRANSLATION);
      } else {
        Lines.write(page.look(), paragraph, line, LookStyle.FIGURE);
      }
    }
  }
}
