package kimngach.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Table;
import kimngach.render.PrintedLine;
import kimngach.render.sheet.SheetRow;
import kimngach.render.sheet.Workbook;
import kimngach.render.xlsx.CellLook.Weight;
import org.apache.poi.ss.usermodel.DateUtil;

/** The first sheet: what the workbook is, who issued it and when, and which sheets follow. */
final class CoverSheet {
  private final SheetLines lines;
  private final CellLooks looks;
  private final List<Language> languages;

  private CoverSheet(Workbook workbook, CellLooks looks, List<Language> languages) {
    this.lines =
        new SheetLines(workbook.add(SheetWord.COVER.sheetName(languages)), looks, languages);
    this.looks = looks;
    this.languages = languages;
  }

  static void add(
      Workbook workbook,
      CellLooks looks,
      Bulletin bulletin,
      List<SheetWord> explaining,
      List<Table> tables) {
    CoverSheet cover = new CoverSheet(workbook, looks, bulletin.languages());
    cover.addHead(bulletin, explaining);
    cover.addContents(explaining, tables);
  }

  private void addHead(Bulletin bulletin, List<SheetWord> explaining) {
    lines.title(bulletin.title());
    for (Language language : languages) {
      lines.line(Weight.LINE, SheetWord.ABOUT.in(language));
      if (explaining.contains(SheetWord.SYMBOLS)) {
        lines.line(Weight.LINE, SheetWord.MISSING.in(language));
      }
    }
    SheetRow office = lines.row();
    lines.put(office, 0, Weight.BOLD, SheetWord.OFFICE.in(languages));
    lines.put(office, 1, Weight.LINE, PrintedLine.joined(bulletin.author(), languages));
    SheetRow release = lines.row();
    lines.put(release, 0, Weight.BOLD, SheetWord.RELEASE_DATE.in(languages));
    release.add(1, looks.date(), DateUtil.getExcelDate(bulletin.releaseDate()));
    lines.line(Weight.HEADING, SheetWord.CONTENTS.in(languages));
  }

  private void addContents(List<SheetWord> explaining, List<Table> tables) {
    List<List<SheetCell>> rows = new ArrayList<>();
    for (SheetWord sheet : explaining) {
      String name = sheet.sheetName(languages);
      rows.add(contents(name, sheet.in(languages), ""));
    }
    for (Table table : tables) {
      String caption = PrintedLine.joined(table.caption(), languages);
      rows.add(contents(table.id(), caption, PrintedLine.joined(table.unitNote(), languages)));
    }
    List<String> headers =
        List.of(
            SheetWord.SHEET.in(languages),
            SheetWord.TITLE.in(languages),
            SheetWord.UNIT.in(languages));
    SheetTable.add(lines, "contents", headers, rows, 0);
    widenFor(SheetWord.OFFICE, SheetWord.RELEASE_DATE);
  }

  private void widenFor(SheetWord... keys) {
    for (SheetWord key : keys) {
      lines.sheet().widen(0, Letters.width(key.in(languages)) + 3);
    }
  }

  private static List<SheetCell> contents(String sheet, String title, String unit) {
    String shown = unit.isBlank() ? Symbol.NOT_APPLICABLE.written() : unit;
    return List.of(SheetCell.link(sheet), SheetCell.of(title), SheetCell.of(shown));
  }
}
