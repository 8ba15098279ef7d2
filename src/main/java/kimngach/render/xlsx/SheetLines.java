package kimngach.render.xlsx;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet, printed on landscape A4, while rows are added beneath its last one. */
final class SheetLines {
  private final XSSFSheet sheet;
  private final CellLooks looks;
  private final List<Language> languages;
  private int rows;

  SheetLines(XSSFSheet sheet, CellLooks looks, List<Language> languages) {
    this.sheet = sheet;
    this.looks = looks;
    this.languages = languages;
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setOrientation(PrintOrientation.LANDSCAPE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Adds an empty row. */
  XSSFRow row() {
    return sheet.createRow(rows++);
  }

  /** The rows added so far. */
  int count() {
    return rows;
  }

  /** Adds the title of the sheet, a row a language. */
  void title(Text text) {
    for (PrintedLine line : PrintedLine.of(text, languages)) {
      line(line.translation() ? Weight.HEADING : Weight.TITLE, line.plain());
    }
  }

  /** Adds words in a row of their own, over whatever is beside them. */
  void line(Weight weight, String words) {
    put(row(), 0, weight, words);
  }

  /** Puts words in a cell. */
  void put(XSSFRow row, int column, Weight weight, String words) {
    put(row, column, CellLook.words(weight, words), words);
  }

  /** Puts words in a cell; they stay words even where they begin like a formula. */
  void put(XSSFRow row, int column, CellLook look, String words) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    if (!words.isEmpty()) {
      cell.setCellValue(words);
    }
  }

  /** Puts what a table has there in a cell. */
  void put(XSSFRow row, int column, SheetCell contents) {
    Weight weight = contents.bold() ? Weight.BOLD : Weight.PLAIN;
    if (contents.number().isPresent()) {
      var number = contents.number().get();
      XSSFCell cell = row.createCell(column);
      cell.setCellStyle(looks.of(CellLook.number(weight, number.decimals())));
      cell.setCellValue(number.value().doubleValue());
      return;
    }
    contents.sheet().ifPresent(target -> link(row, column, target, contents.words()));
    if (contents.sheet().isEmpty()) {
      CellLook look =
          CellLook.words(weight, contents.words())
              .indented(contents.indent())
              .right(contents.right());
      put(row, column, look, contents.words());
    }
  }

  /** Puts words in a cell that lead to a sheet of this workbook. */
  void link(XSSFRow row, int column, String target, String words) {
    put(row, column, Weight.LINK, words);
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + target + "'!A1");
    row.getCell(column).setHyperlink(link);
  }
}
