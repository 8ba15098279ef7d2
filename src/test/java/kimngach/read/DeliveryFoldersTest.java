package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.DeliveredFile;
import kimngach.model.Vintage;
import kimngach.model.fault.InputFaultException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryFoldersTest {
  private static final Vintage OCTOBER = new Vintage(YearMonth.of(2023, 10));
  private static final Vintage NOVEMBER = new Vintage(YearMonth.of(2023, 11));
  private static final String TIDY = "period,measure,value,unit\n2023-10,gates-open,6,count\n";

  private final Path workspace;

  DeliveryFoldersTest(@TempDir Path workspace) {
    this.workspace = workspace;
  }

  @Test
  void readsDeliveriesUpToOneInTheOrderOfTheirNames() throws IOException {
    write("2023-11/b.csv", TIDY);
    write("2023-11/a.csv", TIDY);
    write("2023-10/z.CSV", TIDY);
    write("2023-12/later.docx", "");
    write("layouts/form.yaml", "");
    write("README.md", "");
    write("2023-11/.DS_Store", "");
    write("2023-11/~$a.xlsx", "");
    write("2023-11/Thumbs.db", "");
    var folders = new DeliveryFolders(workspace);
    assertThat(folders.vintages())
        .containsExactly(OCTOBER, NOVEMBER, new Vintage(YearMonth.of(2023, 12)));
    List<DeliveredFile> files =
        new DeliveryReader(Deliveries.CODES).read(folders.load(NOVEMBER), NOVEMBER).files();
    assertThat(files)
        .extracting(DeliveredFile::path)
        .containsExactly("input/2023-10/z.CSV", "input/2023-11/a.csv", "input/2023-11/b.csv");
    assertThat(files.get(0).vintage()).isEqualTo(OCTOBER);
    assertThat(files.get(0).observations()).hasSize(1);
  }

  @Test
  void hashesTheBytesOfEachFile() throws IOException {
    write("2023-11/a.csv", "abc");
    assertThat(new DeliveryFolders(workspace).load(NOVEMBER).get(0).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void namesTheFolderThatIsMissingOrEmptyAndTheDeliveriesThereAre() throws IOException {
    write("2023-10/a.csv", TIDY);
    Files.createDirectories(workspace.resolve("input/2023-11"));
    assertThat(faults(() -> new DeliveryFolders(workspace).load(NOVEMBER)))
        .containsExactly(
            "input/2023-11: Expecting at least one .csv, .tsv, .txt, .xlsx, .xlsm, .xls, .htm or"
                + " .html in this folder, found none: copy what was delivered there (deliveries"
                + " there are: 2023-10, 2023-11)");
    assertThat(faults(() -> new DeliveryFolders(workspace.resolve("no")).load(NOVEMBER)))
        .singleElement()
        .asString()
        .endsWith("(deliveries there are: none)");
  }

  @Test
  void tellsEveryFolderWithAMistypedPeriod() throws IOException {
    write("2023-13/a.csv", TIDY);
    write("2023-1/a.csv", TIDY);
    write("11-2023/a.csv", TIDY);
    assertThat(faults(() -> new DeliveryFolders(workspace).vintages()))
        .hasSize(3)
        .allSatisfy(
            fault ->
                assertThat(fault)
                    .contains("Expecting a folder named for its month such as 2023-11"));
  }

  @Test
  void tellsEveryFileOfAKindThatIsNotReadOrIsTooLarge() throws IOException {
    write("2023-11/a.csv", TIDY);
    write("2023-11/letter.docx", "");
    write("2023-11/old.ods", "");
    write("2023-11/folder/a.csv", TIDY);
    try (var large = new RandomAccessFile(write("2023-11/large.csv", "").toFile(), "rw")) {
      large.setLength(51L << 20);
    }
    assertThat(faults(() -> new DeliveryFolders(workspace).load(NOVEMBER)))
        .satisfiesExactly(
            folder ->
                assertThat(folder).startsWith("input/2023-11/folder: Expecting a file of the kind"),
            large -> assertThat(large).contains("at most 50 MB", "found 51 MB"),
            letter -> assertThat(letter).startsWith("input/2023-11/letter.docx: Expecting a file"),
            old -> assertThat(old).startsWith("input/2023-11/old.ods: Expecting a file"));
  }

  @Test
  void tellsTheRejectionsOfAllFilesAtOnce() throws IOException {
    write("2023-10/a.csv", TIDY.replace(",6,", ",six,"));
    write(
        "2023-11/b.csv",
        TIDY.replace("count", "counts")
            + TIDY.substring(TIDY.indexOf("2023")).replace("2023-10", "10/2023"));
    var folders = new DeliveryFolders(workspace);
    assertThat(
            faults(
                () -> new DeliveryReader(Deliveries.CODES).read(folders.load(NOVEMBER), NOVEMBER)))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("[input/2023-10/a.csv]C2: Expecting an amount"),
            second -> assertThat(second).startsWith("[input/2023-11/b.csv]D2: Expecting a unit"),
            third -> assertThat(third).startsWith("[input/2023-11/b.csv]A3: Expecting a period"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = workspace.resolve("input").resolve(name);
    Files.createDirectories(workspace.resolve("input/" + name + "/..").normalize());
    return Files.writeString(file, text);
  }

  private static List<String> faults(ThrowingCallable work) {
    return catchThrowableOfType(InputFaultException.class, work).faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
