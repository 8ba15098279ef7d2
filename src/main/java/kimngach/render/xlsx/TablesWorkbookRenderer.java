package kimngach.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Table;
import kimngach.render.OfficeProperties;
import kimngach.render.OfficeZip;
import kimngach.render.WholeFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the tables of bulletins as workbooks: a cover, then a sheet a table.
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
    List<Table> tables =
        bulletin.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellLooks looks = new CellLooks(workbook);
      CoverSheet.add(workbook, looks, bulletin, tables);
      tables.forEach(table -> new TableSheet(workbook, looks, bulletin.languages()).add(table));
      OfficeProperties.set(workbook, bulletin);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("A workbook in memory cannot be written", e);
    }
  }
}
