package kimngach.render.docx;

import java.math.BigInteger;
import java.util.List;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with fixed column widths whose cells are filled line by line. */
final class Grid {
  /** The look of the first row differs, and that alone: no banding, no first or last column. */
  private static final byte[] FIRST_ROW_ONLY = {0x06, 0x20};

  private static final int MOST_ROWS = 120;
  private static final int LAST_ROWS = 20;

  private final Page page;
  private final XWPFTable table;
  private final List<Integer> widths;
  private int place = -1;
  private int rowsSetAside;

  Grid(Page page, XWPFTable table, String styleId, List<Integer> widths) {
    this.page = page;
    this.table = table;
    this.widths = widths;
    CTTbl tbl = table.getCTTbl();
    CTTblPr properties = tbl.getTblPr();
    properties.unsetTblBorders();
    table.setStyleID(styleId);
    properties.getTblW().setType(STTblWidth.DXA);
    properties.getTblW().setW(twips(widths.stream().mapToInt(Integer::intValue).sum()));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    properties.addNewTblLook().setVal(FIRST_ROW_ONLY);
    CTTblGrid grid = tbl.getTblGrid() == null ? tbl.addNewTblGrid() : tbl.getTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(twips(width)));
    table.getRows().forEach(this::shape);
  }

  private void shape(XWPFTableRow row) {
    row.setCantSplitRow(true);
    for (int column = 0; column < widths.size(); column++) {
      setWidth(row.getCell(column), widths.get(column));
    }
  }

  /** Adds a row at the end; of a long table the rows that came long before are set aside. */
  void addRow() {
    if (table.getRows().size() > MOST_ROWS) {
      setAside();
    }
    XWPFTableRow first = table.getRow(0);
    XWPFTableRow row = table.insertNewTableRow(table.getRows().size());
    first.getTableCells().forEach(ignored -> row.createCell());
    shape(row);
  }

  /** The header row stays, and the last rows, whose paragraphs may still be changed. */
  private void setAside() {
    if (place < 0) {
      place = page.finished().placeBefore(table.getRow(1).getCtRow());
    }
    for (int kept = MOST_ROWS - LAST_ROWS; kept > 0; kept--) {
      page.finished().add(place, table.getRow(1).getCtRow());
      table.removeRow(1);
      rowsSetAside++;
    }
  }

  private XWPFTableRow row(int number) {
    return table.getRow(number == 0 ? 0 : number - rowsSetAside);
  }

  private static void setWidth(XWPFTableCell cell, int width) {
    var tcW = cell.getCTTc().addNewTcPr().addNewTcW();
    tcW.setType(STTblWidth.DXA);
    tcW.setW(twips(width));
  }

  private static BigInteger twips(int width) {
    return BigInteger.valueOf(width);
  }

  /** What the table shows, in words, for readers who cannot see it. */
  void describe(String description) {
    table.getCTTbl().getTblPr().addNewTblCaption().setVal(description);
  }

  /** The first row is repeated on every page the table reaches. */
  void repeatFirstRow() {
    table.getRow(0).setRepeatHeader(true);
  }

  /** Makes the first cell of a row as wide as the table. */
  void spanRow(int row) {
    XWPFTableRow spanned = row(row);
    for (int column = widths.size() - 1; column > 0; column--) {
      spanned.removeCell(column);
    }
    var properties = spanned.getCell(0).getCTTc().getTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
    properties.getTcW().setW(twips(widths.stream().mapToInt(Integer::intValue).sum()));
  }

  /** No type in a row is larger than that, in points. */
  void limitType(int row, float points) {
    for (XWPFTableCell cell : row(row).getTableCells()) {
      for (XWPFParagraph paragraph : cell.getParagraphs()) {
        if (page.look().points(paragraph.getStyle()) > points) {
          paragraph.getRuns().forEach(run -> run.setFontSize((double) points));
        }
      }
    }
  }

  /** The row stays on the page of what follows it. */
  void keepWithNext(int row) {
    for (XWPFTableCell cell : row(row).getTableCells()) {
      cell.getParagraphs().forEach(Page::keepWithNext);
    }
  }

  /** A style where the look defines it, and otherwise that which stands for it. */
  LookStyle defined(LookStyle style, LookStyle otherwise) {
    return page.look().defines(style) ? style : otherwise;
  }

  /** Adds a text to a cell: one paragraph a language, an empty one for an empty text. */
  void add(int row, int column, LookStyle style, Text text) {
    add(row, column, style, text, LookStyle.FIGURE);
  }

  /** Adds a text to a cell, its figures in a character style. */
  void add(int row, int column, LookStyle style, Text text, LookStyle figureStyle) {
    List<PrintedLine> lines = PrintedLine.of(text, page.languages());
    lines.forEach(line -> add(row, column, style, line, figureStyle));
    if (lines.isEmpty()) {
      paragraph(row, column, style, false);
    }
  }

  /** Adds one line to a cell. */
  void add(int row, int column, LookStyle style, PrintedLine line, LookStyle figureStyle) {
    XWPFParagraph paragraph = paragraph(row, column, page.look().id(style, line));
    Lines.write(page.look(), paragraph, line, figureStyle);
  }

  /** Adds a paragraph without words to a cell. */
  XWPFParagraph paragraph(int row, int column, LookStyle style, boolean translation) {
    return paragraph(row, column, page.look().id(style, translation));
  }

  private XWPFParagraph paragraph(int row, int column, String styleId) {
    XWPFTableCell cell = row(row).getCell(column);
    XWPFParagraph first = cell.getParagraphs().get(0);
    XWPFParagraph paragraph = first.getStyle() == null ? first : cell.addParagraph();
    paragraph.setStyle(styleId);
    return paragraph;
  }
}
