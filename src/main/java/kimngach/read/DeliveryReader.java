package kimngach.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kimngach.model.DeliveredFile;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.finding.Finding;
import kimngach.read.csv.CsvTable;
import kimngach.read.excel.WorkbookTables;
import kimngach.read.sheet.RowSink;
import kimngach.read.sheet.Sheet;
import kimngach.read.tidy.TidyFile;
import kimngach.read.tidy.Vocabulary;
import kimngach.settings.CodeLists;

/** Reads delivered files to observations; what cannot be read is told, of all files at once. */
public final class DeliveryReader {
  /** The kinds of file that hold delimited text, by the end of their names. */
  private static final List<String> DELIMITED = List.of(".csv", ".tsv", ".txt");

  private final Vocabulary vocabulary;

  /** A reader for deliveries that use these codes. */
  public DeliveryReader(CodeLists codes) {
    vocabulary = new Vocabulary(codes);
  }

  /**
   * What the files say.
   *
   * @param files the files and what was read from them, in their order
   * @param findings what was found in the newest delivery that does not stop the reading; what is
   *     odd in an older one was told in its time
   */
  public record Delivered(List<DeliveredFile> files, List<Finding> findings) {
    public Delivered {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads files in their order.
   *
   * @param files the files of every delivery up to the newest
   * @param newest the delivery that is reported
   * @throws InputFaultException naming every cell of every file that cannot be read
   */
  public Delivered read(List<LoadedFile> files, Vintage newest) {
    List<DeliveredFile> delivered = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (LoadedFile file : files) {
      List<Observation> observations = new ArrayList<>();
      FileReading reading = read(file, observations::add);
      faults.addAll(reading.faults());
      findings.addAll(file.vintage().equals(newest) ? reading.findings() : List.of());
      delivered.add(
          new DeliveredFile(
              file.path(), file.sha256(), file.vintage(), observations, reading.count()));
    }
    if (!faults.isEmpty()) {
      throw new InputFaultException(faults);
    }
    return new Delivered(delivered, findings);
  }

  /** Reads one file. */
  FileReading read(LoadedFile loaded, Consumer<Observation> observer) {
    var reading = new FileReading(loaded.path(), loaded.vintage(), observer);
    var file = new TidyFile(reading, vocabulary);
    String name = loaded.path().toLowerCase(Locale.ROOT);
    if (DELIMITED.stream().anyMatch(name::endsWith)) {
      CsvTable.open(loaded.bytes(), reading).ifPresent(table -> table.rows(file.text()));
    } else if (FileKind.of(loaded.bytes()) == FileKind.PACKAGE) {
      WorkbookTables.read(loaded.bytes(), file);
    } else {
      SpreadsheetFile.sheets(loaded.bytes(), reading).forEach(sheet -> table(sheet, file));
    }
    file.end();
    return reading;
  }

  private static void table(Sheet sheet, TidyFile file) {
    RowSink sink = file.sheet(sheet.name());
    boolean more = true;
    for (int row = 1; more && row <= sheet.lastRow(); row++) {
      more = sink.row(row, sheet.rows().get(row - 1));
    }
  }
}
