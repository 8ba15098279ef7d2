package kimngach.render.xlsx;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet, printed on landscape A4, while rows are added beneath its last one. */
final class SheetLines {
  private final XSSFSheet sheet;
  private final CellLooks looks;
  private final List<Language> languages;
  private int rows;
  private int headerRow;

  SheetLines(XSSFSheet sheet, CellLooks looks, List<Language> languages) {
    this.sheet = sheet;
    this.looks = looks;
    this.languages = languages;
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** Adds an empty row. */
  XSSFRow row() {
    return sheet.createRow(rows++);
  }

  /** Adds the empty row that is to be the table's header. */
  XSSFRow header() {
    headerRow = rows;
    return row();
  }

  /** The place of the header row, from 0. */
  int headerRow() {
    return headerRow;
  }

  /** The rows added so far. */
  int count() {
    return rows;
  }

  /** Adds a text in the first column, a row a language. */
  void add(Weight weight, Text text) {
    for (PrintedLine line : PrintedLine.of(text, languages)) {
      Weight lineWeight = line.translation() ? Weight.PLAIN : weight;
      put(row(), 0, CellLook.words(lineWeight, line.translation()), line.plain());
    }
  }

  /** Puts words in a cell; they stay words even where they begin like a formula. */
  void put(XSSFRow row, int column, CellLook look, String words) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    if (!words.isEmpty()) {
      cell.setCellValue(words);
    }
  }

  /** Puts a number in a cell. */
  void put(XSSFRow row, int column, CellLook look, double number) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    cell.setCellValue(number);
  }
}
