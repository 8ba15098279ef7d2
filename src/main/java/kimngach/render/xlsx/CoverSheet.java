package kimngach.render.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Table;
import kimngach.render.PrintedLine;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what the workbook is, who issued it and when, and which sheets follow. */
final class CoverSheet {
  /** No table can have this name, for table ids are small letters without spaces. */
  private static final String NAME = "Bìa Cover";

  private static final Sentence OFFICE = new Sentence("Cơ quan phát hành", "Issuing office");
  private static final Sentence RELEASE_DATE = new Sentence("Ngày phát hành", "Release date");
  private static final Sentence SHEET = new Sentence("Trang tính", "Sheet");
  private static final Sentence TABLE = new Sentence("Bảng", "Table");
  private static final Sentence UNIT = new Sentence("Đơn vị", "Unit");
  private static final int[] WIDTHS = {20, 110, 44};
  private static final int CHARACTER = 256;

  private static final CellLook PLAIN = CellLook.words(Weight.PLAIN, false);
  private static final CellLook HEADER = CellLook.words(Weight.HEADER, false);

  private CoverSheet() {}

  static void add(XSSFWorkbook workbook, CellLooks looks, Bulletin bulletin, List<Table> tables) {
    List<Language> languages = bulletin.languages();
    XSSFSheet sheet = workbook.createSheet(NAME);
    SheetLines lines = new SheetLines(sheet, looks, languages);
    lines.add(Weight.TITLE, bulletin.title());
    lines.row();
    XSSFRow office = lines.row();
    lines.put(office, 0, PLAIN, words(OFFICE, languages));
    lines.put(office, 1, PLAIN, PrintedLine.joined(bulletin.author(), languages));
    XSSFRow release = lines.row();
    lines.put(release, 0, PLAIN, words(RELEASE_DATE, languages));
    XSSFCell date = release.createCell(1);
    date.setCellStyle(looks.date());
    date.setCellValue(bulletin.releaseDate());
    lines.row();
    addContents(lines, tables, languages);
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
    }
  }

  private static void addContents(SheetLines lines, List<Table> tables, List<Language> languages) {
    XSSFRow header = lines.row();
    lines.put(header, 0, HEADER, words(SHEET, languages));
    lines.put(header, 1, HEADER, words(TABLE, languages));
    lines.put(header, 2, HEADER, words(UNIT, languages));
    for (Table table : tables) {
      XSSFRow row = lines.row();
      lines.put(row, 0, PLAIN, table.id());
      lines.put(row, 1, PLAIN, PrintedLine.joined(table.caption(), languages));
      lines.put(row, 2, PLAIN, PrintedLine.joined(table.unitNote(), languages));
    }
  }

  private static String words(Sentence sentence, List<Language> languages) {
    return languages.stream()
        .map(language -> sentence.in(InterfaceLanguage.nearest(language)))
        .collect(Collectors.joining(" / "));
  }
}
