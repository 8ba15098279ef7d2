package kimngach.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.CellCount;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ReadingRule;
import kimngach.read.FileReading;
import kimngach.read.SpreadsheetFile;
import kimngach.settings.CodeLists;
import kimngach.settings.SettingsFile;
import kimngach.settings.layout.LayoutFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The layouts of {@code input/layouts} read forms of the shape that offices publish, every edition
 * of them. The figures in the fixtures are made up.
 */
class ShippedLayoutsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/kimngach/read/form/shipped");
  private static final CodeLists CODES = SettingsFile.read(Path.of("kimngach.yaml")).codes();
  private static final FormReader READER =
      new FormReader(LayoutFiles.read(Path.of(""), CODES), CODES);

  static List<String> editions() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void readEveryValueOfAnEditionAndNothingElse(String edition) throws IOException {
    Read read = read(edition);

    assertThat(read.faults()).isEmpty();
    assertThat(read.observations().stream().map(ShippedLayoutsTest::told).sorted())
        .containsExactlyElementsOf(
            Files.readAllLines(FIXTURES.resolve(edition).resolve("expected.txt")).stream()
                .sorted()
                .toList());
    CellCount count = read.count();
    assertThat(count.observations()).isEqualTo(read.observations().size());
    assertThat(count.read())
        .isEqualTo(count.observations() + count.blanks() + count.skipped() + count.rejections());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void readNationalTotalsThatAreTheSumOfTheSectors(String edition) throws IOException {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (Observation observation : read(edition).observations()) {
      observation
          .quantity()
          .ifPresent(quantity -> values.put(observation.key().toString(), quantity.low()));
    }
    List<String> totals =
        values.keySet().stream()
            .filter(key -> key.matches("turnover\\.national\\.(export|import)@.*"))
            .toList();

    assertThat(totals.isEmpty()).isEqualTo(!edition.startsWith("national"));
    for (String total : totals) {
      BigDecimal domestic = values.getOrDefault(total.replace("@", ".domestic@"), BigDecimal.ZERO);
      BigDecimal foreign =
          values.getOrDefault(total.replace("@", ".foreign-invested@"), BigDecimal.ZERO);
      assertThat(domestic.add(foreign)).as(total).isEqualByComparingTo(values.get(total));
    }
  }

  @Test
  void takeAnIndexOf110Point1AsAGrowthOf10Point1() throws IOException {
    assertThat(lines("national-2024"))
        .contains("stated-growth.national.export@2024-08 = 10.1 percent E");
  }

  @Test
  void takeAChangeAsItStands() throws IOException {
    assertThat(lines("customs-015.T"))
        .contains("stated-growth-on-previous.declared.export@2026-03 = -23.4 percent A");
  }

  @Test
  void countCarsInTheUnitThatTheFootnoteOfTheEditionSays() throws IOException {
    String cars = "volume.national.import.assembled-automobiles@";

    assertThat(lines("national-2008")).contains(cars + "2008-11 = 1.526 thousand-count A of-which");
    assertThat(lines("national-2020-english")).contains(cars + "2020-09 = 11800 count E of-which");
  }

  @Test
  void tellCellsBesideTheTable() throws IOException {
    assertThat(findings("national-2020-english", ReadingRule.CELLS_BESIDE_TABLE)).hasSize(2);
    assertThat(findings("national-2016", ReadingRule.CELLS_BESIDE_TABLE)).hasSize(1);
    assertThat(findings("national-2024", ReadingRule.CELLS_BESIDE_TABLE)).isEmpty();
  }

  @Test
  void takeNoNumberForTheTitleOfACustomsForm() {
    FormReading reading =
        READER.read(
            "input/2024-10/form.xlsx",
            new Vintage(YearMonth.of(2024, 10)),
            List.of(Forms.sheet("Lúa", List.of("'15.4", "Lúa mùa|5"))));

    assertThat(Forms.faults(reading)).hasSize(1).first().asString().doesNotContain("closest");
  }

  @Test
  void takeNoSignatureForAFigure() throws IOException {
    assertThat(read("provincial").findings()).isEmpty();
  }

  @Test
  void tellTextDecodedFromTcvn3() throws IOException {
    assertThat(findings("national-2000", ReadingRule.DECODED_TEXT)).hasSize(1);
  }

  @Test
  void tellEachAmountThatIsText() throws IOException {
    long amounts =
        read("customs-016.T").observations().stream()
            .filter(observation -> observation.quantity().isPresent())
            .count();

    assertThat(findings("customs-016.T", ReadingRule.NUMBER_AS_TEXT)).hasSize((int) amounts);
    assertThat(findings("provincial", ReadingRule.NUMBER_AS_TEXT)).isEmpty();
  }

  @Test
  void keepTheNoteOfALine() throws IOException {
    assertThat(read("provincial").observations())
        .filteredOn(observation -> observation.key().toString().startsWith("turnover.declared"))
        .isNotEmpty()
        .allMatch(observation -> observation.provenance().isConstructed());
    assertThat(read("provincial").observations())
        .filteredOn(observation -> observation.key().toString().contains("all-regimes.total"))
        .isNotEmpty()
        .allMatch(observation -> observation.provenance().note().startsWith("Published figure"));
  }

  /**
   * What was read from a fixture.
   *
   * @param observations the observations
   * @param faults the faults
   * @param findings the findings
   * @param count what became of every cell
   */
  private record Read(
      List<Observation> observations,
      List<Fault> faults,
      List<Finding> findings,
      CellCount count) {}

  private static Read read(String edition) throws IOException {
    WorkbookText workbook = WorkbookText.read(FIXTURES.resolve(edition).resolve("workbook.txt"));
    Vintage vintage = new Vintage(YearMonth.parse(workbook.delivery()));
    String path = "input/" + workbook.delivery() + "/" + workbook.file();
    FileReading file = new FileReading(path, vintage, observation -> {});
    FormReading form = READER.read(path, vintage, SpreadsheetFile.sheets(workbook.bytes(), file));
    List<Fault> faults = new ArrayList<>(file.faults());
    faults.addAll(form.allFaults());
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.addAll(form.allFindings());
    return new Read(form.observations(), faults, findings, form.count());
  }

  private static List<String> lines(String edition) throws IOException {
    return read(edition).observations().stream().map(ShippedLayoutsTest::told).toList();
  }

  private static List<Finding> findings(String edition, ReadingRule rule) throws IOException {
    return read(edition).findings().stream()
        .filter(finding -> finding.rule().equals(rule.code()))
        .toList();
  }

  /** {@code turnover.national.export@2024-08 = 37000.5 million-usd E}. */
  private static String told(Observation observation) {
    ObsStatus status = observation.status();
    String value =
        observation
            .quantity()
            .map(q -> q.low().toPlainString() + " " + q.unit().code() + " " + status.code())
            .orElse(status.code());
    return observation.key() + " = " + value + (observation.isOfWhich() ? " of-which" : "");
  }
}
