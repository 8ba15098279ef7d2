package kimngach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kimngach.model.DeliveredFile;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.read.csv.CsvTable;
import kimngach.read.excel.WorkbookTables;
import kimngach.read.tidy.TidyFile;
import kimngach.read.tidy.Vocabulary;
import kimngach.settings.CodeLists;

/** Reads delivered files to observations; what cannot be read is told, of all files at once. */
public final class DeliveryReader {
  private final Vocabulary vocabulary;

  /** A reader for deliveries that use these codes. */
  public DeliveryReader(CodeLists codes) {
    vocabulary = new Vocabulary(codes);
  }

  /**
   * What the files say, in their order.
   *
   * @throws InputFaultException naming every cell of every file that cannot be read
   */
  public List<DeliveredFile> read(List<LoadedFile> files) {
    List<DeliveredFile> delivered = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (LoadedFile loaded : files) {
      TidyFile file = read(loaded);
      faults.addAll(file.faults());
      delivered.add(
          new DeliveredFile(
              loaded.path(), loaded.sha256(), loaded.vintage(), file.observations(), file.count()));
    }
    if (!faults.isEmpty()) {
      throw new InputFaultException(faults);
    }
    return delivered;
  }

  /** What one file says: its observations, count and faults. */
  TidyFile read(LoadedFile loaded) {
    var file = new TidyFile(loaded.path(), loaded.vintage(), vocabulary);
    if (loaded.path().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      CsvTable.read(loaded.bytes(), file);
    } else {
      WorkbookTables.read(loaded.bytes(), file);
    }
    file.end();
    return file;
  }
}
