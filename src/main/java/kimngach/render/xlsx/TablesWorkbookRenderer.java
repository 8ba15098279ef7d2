package kimngach.render.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.render.LanguageTag;
import kimngach.render.PrintedLine;
import kimngach.render.WholeFile;
import kimngach.render.sheet.Workbook;
import kimngach.render.sheet.WorkbookProperties;

/**
 * Writes the tables of bulletins as workbooks that everybody can use, also by ear: a cover, the
 * remarks, the symbols, then a sheet a table.
 *
 * <p>The same bulletin gives the same bytes.
 */
public final class TablesWorkbookRenderer {

  /**
   * Writes the tables of a bulletin in place of whatever the target held.
   *
   * @throws kimngach.model.fault.MachineFaultException when the target cannot be written
   */
  public void render(Bulletin bulletin, Path target) {
    WholeFile.write(target, workbook(bulletin));
  }

  private static byte[] workbook(Bulletin bulletin) {
    Workbook workbook = new Workbook();
    CellLooks looks = new CellLooks();
    fill(workbook, looks, bulletin);
    List<Language> languages = bulletin.languages();
    WorkbookProperties properties =
        new WorkbookProperties(
            PrintedLine.joined(bulletin.title(), languages),
            PrintedLine.joined(bulletin.author(), languages),
            LanguageTag.of(languages.get(0)),
            bulletin.releaseDate());
    return workbook.bytes(looks.xml(), properties);
  }

  private static void fill(Workbook workbook, CellLooks looks, Bulletin bulletin) {
    List<TableSheet> sheets = new ArrayList<>();
    Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
    for (Table table : tables(bulletin)) {
      TableSheet sheet = new TableSheet(table, bulletin.languages());
      sheets.add(sheet);
      symbols.addAll(sheet.symbols());
    }
    Map<Text, List<String>> notes = WorkbookNotes.of(bulletin);
    List<SheetWord> explaining = new ArrayList<>();
    if (!notes.isEmpty()) {
      explaining.add(SheetWord.NOTES);
    }
    if (!symbols.isEmpty()) {
      explaining.add(SheetWord.SYMBOLS);
    }
    CoverSheet.add(workbook, looks, bulletin, explaining, tables(bulletin));
    NotesSheet explanations = new NotesSheet(workbook, looks, bulletin.languages());
    if (!notes.isEmpty()) {
      explanations.addNotes(notes);
    }
    if (!symbols.isEmpty()) {
      explanations.addSymbols(symbols, bulletin);
    }
    sheets.forEach(sheet -> sheet.add(workbook, looks));
  }

  private static List<Table> tables(Bulletin bulletin) {
    return bulletin.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }
}
