package kimngach.render.docx;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.render.ColumnWidths;
import kimngach.render.PrintedLine;
import kimngach.render.Rendition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** The body of a document while blocks are added to its end. */
final class Page {
  private final XWPFDocument document;
  private final Look look;
  private final SetAside finished;
  private Rendition rendition;
  private boolean breakBeforeNext;
  private boolean endsInTable;

  Page(XWPFDocument document, Look look, Rendition first, SetAside finished) {
    this.document = document;
    this.look = look;
    this.rendition = first;
    this.finished = finished;
  }

  XWPFDocument document() {
    return document;
  }

  Look look() {
    return look;
  }

  /** What is added from now on belongs to that rendition. */
  void begin(Rendition next) {
    rendition = next;
    if (next.follows()) {
      breakBeforeNext();
    }
  }

  Rendition rendition() {
    return rendition;
  }

  /** The languages of the rendition, in printing order. */
  List<Language> languages() {
    return rendition.languages();
  }

  /** The parts of the document that are kept as text. */
  SetAside finished() {
    return finished;
  }

  /** Removes what the editors of the look wrote for each other; page set-up and styles stay. */
  void clear() {
    while (!document.getBodyElements().isEmpty()) {
      document.removeBodyElement(0);
    }
  }

  /** What is added next begins on a new page. */
  void breakBeforeNext() {
    breakBeforeNext = document.getBodyElements().size() > 0;
  }

  /**
   * Adds a text: one paragraph a language, the translations beneath. A page never ends between a
   * text and its translation.
   */
  void add(LookStyle style, Text text) {
    List<PrintedLine> lines = PrintedLine.of(text, languages());
    for (int index = 0; index < lines.size(); index++) {
      PrintedLine line = lines.get(index);
      XWPFParagraph paragraph = paragraph(style, line);
      if (index < lines.size() - 1) {
        keepWithNext(paragraph);
      }
      Lines.write(look, paragraph, line, LookStyle.FIGURE);
    }
  }

  /** Adds lines that are told apart by their language alone. */
  void add(LookStyle style, List<PrintedLine> lines) {
    for (PrintedLine line : lines) {
      Lines.write(look, paragraph(style, line), line, LookStyle.FIGURE);
    }
  }

  /** Adds a paragraph for a line, in the style that fits its language. */
  XWPFParagraph paragraph(LookStyle style, PrintedLine line) {
    return paragraph(look.id(style, line));
  }

  /** Adds a paragraph without words. */
  XWPFParagraph paragraph(LookStyle style, boolean translation) {
    return paragraph(look.id(style, translation));
  }

  private XWPFParagraph paragraph(String styleId) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(styleId);
    if (breakBeforeNext) {
      paragraph.setPageBreak(true);
      breakBeforeNext = false;
    }
    endsInTable = false;
    return paragraph;
  }

  /**
   * A paragraph with a style stays on the page of what follows it. The library's own way makes a
   * document of its own for each such mark.
   */
  static void keepWithNext(XWPFParagraph paragraph) {
    CTPPr properties = paragraph.getCTP().getPPr();
    CTOnOff mark =
        properties.isSetKeepNext() ? properties.getKeepNext() : properties.addNewKeepNext();
    mark.setVal(STOnOff1.ON);
  }

  /** What was added last stays on the page of what is added next. */
  void keepLastWithNext() {
    List<IBodyElement> elements = document.getBodyElements();
    if (elements.isEmpty()) {
      return;
    }
    IBodyElement last = elements.get(elements.size() - 1);
    if (last instanceof XWPFParagraph paragraph) {
      keepWithNext(paragraph);
    } else if (last instanceof XWPFTable table) {
      table
          .getRow(table.getNumberOfRows() - 1)
          .getTableCells()
          .forEach(cell -> cell.getParagraphs().forEach(Page::keepWithNext));
    }
  }

  /** Adds a table whose columns share the width of the text in these proportions. */
  Grid grid(LookStyle style, int rows, List<Integer> shares) {
    if (endsInTable || breakBeforeNext) {
      paragraph(LookStyle.TABLE_GAP, false);
    }
    XWPFTable table = document.createTable(rows, shares.size());
    endsInTable = true;
    return new Grid(this, table, look.id(style), ColumnWidths.shared(textWidth(), shares));
  }

  /** Ends the body: Word asks for a paragraph after the last table. */
  void close() {
    if (endsInTable || document.getBodyElements().isEmpty()) {
      paragraph(LookStyle.TABLE_GAP, false);
    }
  }

  /** The width between the margins, in twentieths of a point. */
  int textWidth() {
    return PageSetup.textWidth(document);
  }
}
