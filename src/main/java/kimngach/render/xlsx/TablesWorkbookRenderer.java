package kimngach.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.render.OfficeProperties;
import kimngach.render.OfficeZip;
import kimngach.render.WholeFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
    WholeFile.write(target, OfficeZip.normalised(workbook(bulletin)));
  }

  private static byte[] workbook(Bulletin bulletin) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, bulletin);
      OfficeProperties.set(workbook, bulletin);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("A workbook in memory cannot be written", e);
    }
  }

  private static void fill(XSSFWorkbook workbook, Bulletin bulletin) {
    List<TableSheet> sheets = new ArrayList<>();
    Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
    for (Table table : tables(bulletin)) {
      TableSheet sheet = new TableSheet(table, bulletin.languages());
      sheets.add(sheet);
      symbols.addAll(sheet.symbols());
    }
    Map<Text, List<String>> notes = WorkbookNotes.of(bulletin);
    CellLooks looks = new CellLooks(workbook);
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
