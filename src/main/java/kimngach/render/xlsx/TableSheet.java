package kimngach.render.xlsx;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.CellNumber;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One table as a sheet: caption and unit, one header row, no merged cells. A column of words has a
 * column a language in the sheet; a column of numbers, or of words that are the same in every
 * language, has one.
 */
final class TableSheet {
  /** Widths are counted in 256ths of a character. */
  private static final int CHARACTER = 256;

  private static final int NARROWEST = 12;
  private static final int WIDEST = 44;
  private static final float LINE_HEIGHT = 15;

  private final XSSFWorkbook workbook;
  private final CellLooks looks;
  private final List<Language> languages;

  TableSheet(XSSFWorkbook workbook, CellLooks looks, List<Language> languages) {
    this.workbook = workbook;
    this.looks = looks;
    this.languages = languages;
  }

  void add(Table table) {
    XSSFSheet sheet = workbook.createSheet(table.id());
    SheetLines lines = new SheetLines(sheet, looks, languages);
    lines.add(Weight.TITLE, table.caption());
    if (!table.unitNote().isBlank()) {
      String unit = PrintedLine.joined(table.unitNote(), languages);
      lines.put(lines.row(), 0, CellLook.words(Weight.PLAIN, false), unit);
    }
    lines.row();
    List<SheetColumn> columns = SheetColumn.of(table, languages);
    addHeader(lines, columns);
    int labels = (int) columns.stream().filter(column -> column.number() == 0).count();
    sheet.createFreezePane(labels, lines.count());
    table.rows().forEach(row -> addRow(lines, columns, row));
    if (!table.notes().isEmpty()) {
      lines.row();
      table.notes().forEach(note -> lines.add(Weight.PLAIN, note));
    }
    for (int place = 0; place < columns.size(); place++) {
      sheet.setColumnWidth(place, width(columns.get(place), table) * CHARACTER);
    }
    heighten(sheet.getRow(lines.headerRow()), columns, table);
  }

  private void addHeader(SheetLines lines, List<SheetColumn> columns) {
    XSSFRow header = lines.header();
    for (int place = 0; place < columns.size(); place++) {
      SheetColumn column = columns.get(place);
      lines.put(header, place, CellLook.words(Weight.HEADER, false), column.headerWords());
    }
  }

  private void addRow(SheetLines lines, List<SheetColumn> columns, Row row) {
    XSSFRow added = lines.row();
    Weight weight = row.kind() == RowKind.BODY ? Weight.PLAIN : Weight.BOLD;
    for (int place = 0; place < columns.size(); place++) {
      SheetColumn column = columns.get(place);
      if (column.number() == 0 || row.kind() != RowKind.GROUP) {
        CellLook look = CellLook.words(weight, false);
        look = column.number() == 0 ? look.indented(row.indent()) : look;
        addCell(lines, added, place, look, row.cells().get(column.number()), column);
      }
    }
  }

  private void addCell(
      SheetLines lines, XSSFRow row, int place, CellLook words, Cell cell, SheetColumn column) {
    if (cell.number().isPresent()) {
      CellNumber number = cell.number().get();
      CellLook look = new CellLook(words.weight(), false, 0, number.decimals());
      lines.put(row, place, look, number.value().doubleValue());
    } else {
      lines.put(row, place, words, column.words(cell.text()));
    }
  }

  private static int width(SheetColumn column, Table table) {
    int widest = NARROWEST;
    for (Row row : table.rows()) {
      Text text = row.cells().get(column.number()).text();
      widest = Math.max(widest, column.words(text).length() + 2);
    }
    return Math.min(widest, WIDEST);
  }

  /** Words in the header are wrapped; a row does not grow by itself in every program. */
  private static void heighten(XSSFRow header, List<SheetColumn> columns, Table table) {
    int most = 1;
    for (SheetColumn column : columns) {
      int letters = Math.max(1, width(column, table) - 3);
      most = Math.max(most, (column.headerWords().length() + letters - 1) / letters);
    }
    header.setHeightInPoints(most * LINE_HEIGHT);
  }
}
