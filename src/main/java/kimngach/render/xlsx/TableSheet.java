package kimngach.render.xlsx;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.CellNumber;
import kimngach.model.bulletin.Table.Column;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One table as a sheet: caption and unit, one header row, the labels in a column a language, no
 * merged cells.
 */
final class TableSheet {
  /** Widths are counted in 256ths of a character. */
  private static final int CHARACTER = 256;

  private static final int LABEL_WIDTH = 44;
  private static final int NARROWEST = 14;
  private static final int WIDEST = 40;

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
    addHeader(lines, table.columns());
    sheet.createFreezePane(languages.size(), lines.count());
    table.rows().forEach(row -> addRow(lines, row));
    if (!table.notes().isEmpty()) {
      lines.row();
      table.notes().forEach(note -> lines.add(Weight.PLAIN, note));
    }
    setWidths(sheet, table);
  }

  private void addHeader(SheetLines lines, List<Column> columns) {
    XSSFRow header = lines.row();
    addLabels(lines, header, CellLook.words(Weight.HEADER, false), columns.get(0).header());
    for (int column = 1; column < columns.size(); column++) {
      String words = PrintedLine.joined(columns.get(column).header(), languages);
      lines.put(header, place(column), CellLook.words(Weight.HEADER, false), words);
    }
  }

  private void addRow(SheetLines lines, Row row) {
    XSSFRow added = lines.row();
    Weight weight = row.kind() == RowKind.BODY ? Weight.PLAIN : Weight.BOLD;
    CellLook label = CellLook.words(weight, false).indented(row.indent());
    addLabels(lines, added, label, row.cells().get(0).text());
    if (row.kind() != RowKind.GROUP) {
      for (int column = 1; column < row.cells().size(); column++) {
        addCell(lines, added, place(column), weight, row.cells().get(column));
      }
    }
  }

  private void addLabels(SheetLines lines, XSSFRow row, CellLook look, Text text) {
    for (int column = 0; column < languages.size(); column++) {
      lines.put(row, column, look, text.plain(languages.get(column)));
    }
  }

  private void addCell(SheetLines lines, XSSFRow row, int column, Weight weight, Cell cell) {
    if (cell.number().isPresent()) {
      CellNumber number = cell.number().get();
      CellLook look = new CellLook(weight, false, 0, number.decimals());
      lines.put(row, column, look, number.value().doubleValue());
    } else {
      String words = PrintedLine.joined(cell.text(), languages);
      lines.put(row, column, CellLook.words(weight, false), words);
    }
  }

  /** Where a column of the table stands in the sheet: the label takes a column a language. */
  private int place(int column) {
    return column + languages.size() - 1;
  }

  private void setWidths(XSSFSheet sheet, Table table) {
    for (int column = 0; column < languages.size(); column++) {
      sheet.setColumnWidth(column, LABEL_WIDTH * CHARACTER);
    }
    for (int column = 1; column < table.columns().size(); column++) {
      int widest = NARROWEST;
      for (Row row : table.rows()) {
        Text text = row.cells().get(column).text();
        widest = Math.max(widest, PrintedLine.joined(text, languages).length() + 2);
      }
      sheet.setColumnWidth(place(column), Math.min(widest, WIDEST) * CHARACTER);
    }
  }
}
