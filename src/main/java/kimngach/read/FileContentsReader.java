package kimngach.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.read.csv.CsvTable;
import kimngach.read.excel.WorkbookTables;
import kimngach.read.form.FormReader;
import kimngach.read.form.FormReading;
import kimngach.read.form.SheetReading;
import kimngach.read.sheet.RowSink;
import kimngach.read.sheet.Sheet;
import kimngach.read.tidy.TidyFile;
import kimngach.read.tidy.Vocabulary;
import kimngach.settings.CodeLists;
import kimngach.settings.layout.Layout;

/**
 * Reads a file of any kind: as tidy tables where a first row names the columns, and else as forms
 * by the layouts.
 */
public final class FileContentsReader {
  private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");

  private final CodeLists codes;
  private final Vocabulary vocabulary;
  private final Supplier<FormReader> forms;

  /** A reader for files that use these codes and layouts. */
  public FileContentsReader(CodeLists codes, List<Layout> layouts) {
    this(codes, () -> layouts);
  }

  /** A reader that asks for the layouts when the first file is a form, and never again. */
  public FileContentsReader(CodeLists codes, Supplier<List<Layout>> layouts) {
    this.codes = codes;
    vocabulary = new Vocabulary(codes);
    var made = new ArrayList<FormReader>(1);
    forms =
        () -> {
          if (made.isEmpty()) {
            made.add(new FormReader(layouts.get(), codes));
          }
          return made.get(0);
        };
  }

  /**
   * Reads a file.
   *
   * @param path its path from the workspace, with slashes
   * @param bytes its bytes
   * @param vintage the delivery it belongs to
   * @param observer takes each observation, in the order of the file
   */
  public FileContents read(
      String path, byte[] bytes, Vintage vintage, Consumer<Observation> observer) {
    var codesOfFile = new CodesOfFile(codes, observer);
    FileContents contents = contents(path, bytes, vintage, codesOfFile);
    codesOfFile.tell(contents.reading());
    return contents;
  }

  private FileContents contents(
      String path, byte[] bytes, Vintage vintage, Consumer<Observation> observer) {
    var reading = new FileReading(path, vintage, observer);
    var tidy = new TidyFile(reading, vocabulary);
    tables(path, bytes, tidy);
    boolean isTidy = !tidy.tables().isEmpty() || !reading.faults().isEmpty();
    if (isTidy || tidy.others().isEmpty() || !forms.get().knowsForms()) {
      tidy.end();
      return new FileContents(reading, tidy.tables(), tidy.others(), Optional.empty());
    }
    return forms(path, bytes, new FileReading(path, vintage, observer));
  }

  /**
   * Whether a file may be read as a stream: a workbook in the open format, or text that is not
   * named as a workbook.
   *
   * @throws IOException when the disk does not give the file
   */
  public static boolean canStream(Path file) throws IOException {
    return LargeFile.isZip(file) || !isNamedAsWorkbook(file.toString());
  }

  /**
   * Reads the tidy tables of a file of any length from the disk, a few hundred rows at a time in
   * memory; without {@link FileContents#tidy} when it holds none.
   *
   * @param file the file
   * @param path its path from the workspace, with slashes
   * @param vintage the delivery it belongs to
   * @param observer takes each observation, in the order of the file
   * @throws IOException when the disk does not give the file
   */
  public FileContents readLarge(
      Path file, String path, Vintage vintage, Consumer<Observation> observer) throws IOException {
    var codesOfFile = new CodesOfFile(codes, observer);
    var reading = new FileReading(path, vintage, codesOfFile);
    var tidy = new TidyFile(reading, vocabulary, LargeFile.MOST_ROWS);
    LargeFile.tables(file, reading, tidy);
    tidy.end();
    codesOfFile.tell(reading);
    return new FileContents(reading, tidy.tables(), tidy.others(), Optional.empty());
  }

  private FileContents forms(String path, byte[] bytes, FileReading reading) {
    List<Sheet> sheets = sheets(path, bytes, reading);
    if (sheets.isEmpty()) {
      return new FileContents(reading, List.of(), List.of(), Optional.empty());
    }
    FormReading read = forms.get().read(path, reading.vintage(), sheets);
    read.sheets().forEach(sheet -> count(sheet, reading));
    read.allFaults()
        .forEach(
            fault -> reading.fault(fault.place(), fault.sentence().vi(), fault.sentence().en()));
    read.allFindings().forEach(reading::find);
    return new FileContents(reading, List.of(), read.unread(), Optional.of(read));
  }

  private static void count(SheetReading sheet, FileReading reading) {
    for (SheetReading.CellReading cell : sheet.cells()) {
      switch (cell.fate()) {
        case OBSERVED -> cell.observation().ifPresent(reading::observe);
        case BLANK -> reading.blank();
        case SKIPPED -> reading.skip();
        case REJECTED -> reading.reject();
      }
    }
  }

  private static void tables(String path, byte[] bytes, TidyFile tidy) {
    FileReading reading = tidy.reading();
    if (isText(path, bytes)) {
      CsvTable.open(bytes, reading).ifPresent(table -> table.rows(tidy.text()));
    } else if (FileKind.of(bytes) == FileKind.PACKAGE) {
      WorkbookTables.read(bytes, tidy);
    } else {
      SpreadsheetFile.sheets(bytes, reading).forEach(sheet -> table(sheet, tidy));
    }
  }

  private static void table(Sheet sheet, TidyFile tidy) {
    RowSink sink = tidy.sheet(sheet.name());
    boolean more = true;
    for (int row = 1; more && row <= sheet.lastRow(); row++) {
      more = sink.row(row, sheet.rows().get(row - 1));
    }
  }

  /**
   * The sheets of a file, that of a text file among them; none when it cannot be read: then {@code
   * reading} has the fault.
   */
  public static List<Sheet> sheets(String path, byte[] bytes, FileReading reading) {
    return isText(path, bytes)
        ? CsvTable.open(bytes, reading).flatMap(CsvTable::sheet).stream().toList()
        : SpreadsheetFile.sheets(bytes, reading);
  }

  private static boolean isText(String path, byte[] bytes) {
    FileKind kind = FileKind.of(bytes);
    return (kind == FileKind.TEXT || kind == FileKind.EMPTY) && !isNamedAsWorkbook(path);
  }

  private static boolean isNamedAsWorkbook(String path) {
    return WORKBOOKS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
  }
}
