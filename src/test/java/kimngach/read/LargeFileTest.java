package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.CellCount;
import kimngach.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargeFileTest {
  private static final String HEADER = "period,scope,flow,gate,measure,value,unit,note\n";
  private static final String ROW = "2023-11,declared,export,huu-nghi,turnover,1.5,million-usd,\n";

  private final Path folder;

  LargeFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Path> deliveries() throws IOException {
    try (Stream<Path> sample = Files.walk(Path.of("input"))) {
      List<Path> files =
          sample.filter(file -> file.toString().matches(".*/20.*\\.(csv|xlsx)")).toList();
      return Stream.concat(Deliveries.fixtures().stream(), files.stream());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deliveries")
  void readsWhatADeliveryWouldSay(Path file) throws IOException {
    Deliveries.Read delivery =
        Deliveries.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    Deliveries.Read large = read(file);
    assertThat(Deliveries.faults(large)).isEqualTo(Deliveries.faults(delivery));
    assertThat(large.observations()).isEqualTo(delivery.observations());
    assertThat(large.count()).isEqualTo(delivery.count());
    assertThat(large.findings()).isEqualTo(delivery.findings());
  }

  @Test
  void readsMoreRowsThanAMonthlyDeliveryMayHave() throws IOException {
    Deliveries.Read large = readText(HEADER + ROW.repeat(200_001), StandardCharsets.UTF_8);
    assertThat(large.faults()).isEmpty();
    assertThat(large.count()).isEqualTo(new CellCount(200_001, 200_001, 0, 0, 0));
    assertThat(large.observations().get(200_000).cell().row()).isEqualTo(200_002);
  }

  @Test
  void readsQuotedCellsThatGoOnOverLinesAndCountsTheirLines() throws IOException {
    String quoted = ROW.replace("usd,", "usd,\"two\nlines, \"\"quoted\"\"\"");
    Deliveries.Read large = readText(HEADER + quoted + ROW, StandardCharsets.UTF_8);
    assertThat(large.observations()).extracting(value -> value.cell().row()).containsExactly(2, 4);
    assertThat(large.observations().get(0).provenance().note()).isEqualTo("two\nlines, \"quoted\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsAnEncodingThatAByteOrderMarkNames(String encoding) throws IOException {
    String text =
        "\uFEFF" + HEADER.replace(',', ';') + ROW.replace(",\n", ",ước tính\n").replace(',', ';');
    Deliveries.Read large = readText(text, Charset.forName(encoding));
    assertThat(large.faults()).isEmpty();
    assertThat(large.observations().get(0).provenance().note()).isEqualTo("ước tính");
  }

  @Test
  void namesTheLineInWhichATextTurnsOutToBeNone() throws IOException {
    byte[] text = (HEADER + ROW.repeat(30_000)).getBytes(StandardCharsets.UTF_8);
    text[HEADER.length() + 25_000 * ROW.length() + ROW.length() - 2] = (byte) 0xE1;
    Deliveries.Read large = read(Files.write(folder.resolve("late.csv"), text));
    assertThat(Deliveries.faults(large))
        .containsExactly(
            "[late.csv]A25002: Expecting text in UTF-8, found bytes that are not: save it as \"CSV"
                + " UTF-8\"");
    assertThat(large.count()).isEqualTo(new CellCount(25_000, 25_000, 0, 0, 0));
  }

  @Test
  void namesTheLineThatHoldsAByteOfZero() throws IOException {
    String text = HEADER + ROW.repeat(24_999) + ROW.replace(",\n", ",\0\n") + ROW;
    assertThat(Deliveries.faults(readText(text, StandardCharsets.UTF_8)))
        .containsExactly(
            "[large.csv]A25001: Expecting text in UTF-8, found bytes that are not: save it as \"CSV"
                + " UTF-8\"");
  }

  @Test
  void namesTheLineInWhichAQuoteBeginsThatNeverEnds() throws IOException {
    String text = HEADER + ROW.repeat(500) + ROW.replace(",\n", ",\"open\n") + ROW.repeat(5_000);
    Deliveries.Read large = readText(text, StandardCharsets.UTF_8);
    assertThat(Deliveries.faults(large))
        .containsExactly(
            "[large.csv]A502: Expecting a double quote that closes the cell begun in this line,"
                + " found none");
    assertThat(large.count().observations()).isEqualTo(500);
  }

  @Test
  void refusesALineThatNoTableHas() throws IOException {
    String text = HEADER + ROW + "x".repeat(1_000_000);
    assertThat(Deliveries.faults(readText(text, StandardCharsets.UTF_8)))
        .containsExactly(
            "[large.csv]A3: Expecting lines of at most 100000 characters, found a longer one");
  }

  @Test
  void tellsAllThatIsWrongWithTheRowsAndGoesOn() throws IOException {
    String text = HEADER + ROW + ROW.replace("1.5", "1,5") + ROW.replace("1.5", "") + ROW;
    Deliveries.Read large = readText(text, StandardCharsets.UTF_8);
    assertThat(large.count()).isEqualTo(new CellCount(4, 2, 1, 0, 1));
    assertThat(large.faults()).hasSize(1);
  }

  @Test
  void tellsThatAWorkbookIsDamaged() throws IOException {
    byte[] book = Files.readAllBytes(Path.of("input/2023-11/turnover-by-gate.xlsx"));
    Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(book, book.length / 2));
    assertThat(Deliveries.faults(read(cut)).get(0))
        .startsWith("cut.xlsx: Expecting an undamaged .xlsx, found a damaged one");
  }

  private Deliveries.Read readText(String text, Charset encoding) throws IOException {
    return read(Files.write(folder.resolve("large.csv"), text.getBytes(encoding)));
  }

  private static Deliveries.Read read(Path file) throws IOException {
    List<Observation> observations = new ArrayList<>();
    boolean own = file.isAbsolute();
    String place = (own ? "" : "input/2023-11/") + file.getFileName();
    FileReading reading =
        new FileContentsReader(Deliveries.CODES, List.of())
            .readLarge(file, place, Deliveries.NOVEMBER, observations::add)
            .reading();
    return new Deliveries.Read(observations, reading.faults(), reading.findings(), reading.count());
  }
}
