package kimngach.render.docx;

import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The beginning of an appendix: number, title and reference, beneath them the translation. */
final class AppendixLayout {
  private final Page page;

  AppendixLayout(Page page) {
    this.page = page;
  }

  /** The style of the number begins a page by itself. */
  void add(Appendix appendix) {
    addLines(LookStyle.APPENDIX_LABEL, appendix.label(), false);
    addLines(LookStyle.APPENDIX_TITLE, appendix.title(), false);
    page.add(LookStyle.APPENDIX_REFERENCE, appendix.reference());
    addLines(LookStyle.APPENDIX_LABEL, appendix.label(), true);
    addLines(LookStyle.APPENDIX_TITLE, appendix.title(), true);
  }

  private void addLines(LookStyle style, Text text, boolean translation) {
    for (PrintedLine line : PrintedLine.of(text, page.languages())) {
      if (line.translation() == translation) {
        XWPFParagraph paragraph = page.paragraph(style, translation);
        Lines.write(page.look(), paragraph, line, LookStyle.FIGURE);
      }
    }
  }
}
