package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.read.form.FormReader;
import kimngach.read.form.FormReading;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;
import kimngach.reconcile.Reconciler;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;
import kimngach.settings.layout.LayoutFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages good deliveries of the sample as people and programs do: moves, renames and swaps what
 * they say. Whoever reads the damaged file gets the figures of the good one, or is told: a fault, a
 * finding of reading, or a rule that no longer holds.
 */
class MisreadDeliveryTest {
  private static final Path WORKSPACE = Path.of("").toAbsolutePath();
  private static final Vintage DELIVERY = new Vintage(YearMonth.of(2023, 11));
  private static final Settings SETTINGS = SettingsFile.read(WORKSPACE.resolve("kimngach.yaml"));
  private static final List<LoadedFile> FILES = new DeliveryFolders(WORKSPACE).load(DELIVERY);
  private static final DeliveryReader READER =
      new DeliveryReader(SETTINGS.codes(), () -> LayoutFiles.read(WORKSPACE, SETTINGS.codes()));
  private static final FormReader FORMS =
      new FormReader(LayoutFiles.read(WORKSPACE, SETTINGS.codes()), SETTINGS.codes());

  private static final Subject FORM = Subject.of("input/2023-11/bieu-kim-ngach.xlsx");
  private static final Subject TABLE = Subject.of("input/2023-11/turnover.csv");

  static IntStream seeds() {
    return IntStream.range(0, 2_000);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tellsWhereADamagedFormIsNotReadAsItWasMeant(int seed) {
    var damage = new SheetDamage(FORM.sheet(), new Random(seed));
    FormReading reading = FORMS.read(FORM.file().path(), DELIVERY, List.of(damage.sheet()));
    FORM.check(
        damage.told(),
        new Outcome(reading.observations(), reading.allFaults(), reading.allFindings()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tellsWhereADamagedTableIsNotReadAsItWasMeant(int seed) {
    var random = new Random(seed);
    var damage = new SheetDamage(TABLE.sheet(), random);
    Charset charset =
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)
            .get(random.nextInt(3));
    String text =
        damage.sheet().rows().stream()
            .map(row -> row.stream().map(MisreadDeliveryTest::quoted))
            .map(row -> row.collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
    List<Observation> observations = new ArrayList<>();
    FileReading reading =
        READER.read(
            new LoadedFile(TABLE.file().path(), DELIVERY, "", text.getBytes(charset)),
            observations::add);
    TABLE.check(damage.told(), new Outcome(observations, reading.faults(), reading.findings()));
  }

  private static String quoted(RawCell cell) {
    return '"' + cell.raw().replace("\"", "\"\"") + '"';
  }

  /** What was read from a damaged file. */
  private record Outcome(
      List<Observation> observations, List<Fault> faults, List<Finding> findings) {}

  /** A good file, what it says, and what everybody else delivered. */
  private record Subject(
      LoadedFile file,
      Sheet sheet,
      Map<ObsKey, Observation> meant,
      List<Observation> others,
      Set<Finding> usual) {

    static Subject of(String path) {
      List<Observation> others = new ArrayList<>();
      List<Observation> said = new ArrayList<>();
      Optional<LoadedFile> subject = Optional.empty();
      for (LoadedFile file : FILES) {
        boolean isSubject = file.path().equals(path);
        READER.read(file, isSubject ? said::add : others::add);
        subject = isSubject ? Optional.of(file) : subject;
      }
      LoadedFile file = subject.orElseThrow();
      Sheet sheet =
          FileContentsReader.sheets(
                  path, file.bytes(), new FileReading(path, DELIVERY, observation -> {}))
              .get(0);
      Map<ObsKey, Observation> meant = new LinkedHashMap<>();
      said.forEach(observation -> meant.put(observation.key(), observation));
      return new Subject(file, sheet, meant, others, new HashSet<>(reconciled(others, said)));
    }

    void check(String damage, Outcome outcome) {
      List<Observation> wrong = outcome.observations().stream().filter(this::isWrong).toList();
      if (wrong.isEmpty() || !outcome.faults().isEmpty() || !outcome.findings().isEmpty()) {
        return;
      }
      assertThat(reconciled(others, outcome.observations()))
          .as("%s makes of %s what nobody is told", damage, wrong)
          .anyMatch(finding -> !usual.contains(finding));
    }

    private boolean isWrong(Observation read) {
      Observation good = meant.get(read.key());
      return good == null
          || good.status().isMissing() != read.status().isMissing()
          || !Arrays.equals(amounts(good), amounts(read));
    }

    private static BigDecimal[] amounts(Observation observation) {
      return observation.quantity().stream()
          .flatMap(quantity -> Stream.of(quantity.low(), quantity.high()))
          .map(BigDecimal::stripTrailingZeros)
          .toArray(BigDecimal[]::new);
    }

    private static List<Finding> reconciled(List<Observation> others, List<Observation> said) {
      List<Observation> all = new ArrayList<>(others);
      all.addAll(said);
      return new Reconciler(SETTINGS.reconciliation(), SETTINGS.codes())
          .reconcile(new Observations(all, SETTINGS.sources()), DELIVERY, List.of())
          .findings();
    }
  }

  /** A sheet to which one to three things happened. */
  private static final class SheetDamage {
    private final Random random;
    private final List<List<RawCell>> rows = new ArrayList<>();
    private List<MergedArea> merged;
    private final List<String> told = new ArrayList<>();

    SheetDamage(Sheet good, Random random) {
      this.random = random;
      good.rows().forEach(row -> rows.add(new ArrayList<>(row)));
      this.merged = new ArrayList<>(good.merged());
      for (int i = random.nextInt(3); i >= 0; i--) {
        damage();
      }
    }

    String told() {
      return String.join(", then ", told);
    }

    Sheet sheet() {
      return new Sheet("", List.copyOf(rows), merged);
    }

    private void damage() {
      switch (random.nextInt(12)) {
        case 0 -> swapCells(true);
        case 1 -> swapCells(false);
        case 2 -> say("a row fewer", rows.remove(random.nextInt(rows.size())));
        case 3 -> repeatRow();
        case 4 -> insertRow();
        case 5 -> insertColumn();
        case 6 -> removeColumn();
        case 7 -> swapRows();
        case 8 -> change("misspelled", SheetDamage::misspelled);
        case 9 -> change("as text", this::asText);
        case 10 -> change("ten times", this::tenTimes);
        default -> change("without content", cell -> RawCell.BLANK);
      }
    }

    private void say(String what, Object about) {
      told.add(what + " " + about);
    }

    private List<RawCell> row() {
      List<List<RawCell>> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
      return filled.get(random.nextInt(filled.size()));
    }

    /** Swaps two neighbours, in a row or in a column. */
    private void swapCells(boolean inRow) {
      List<RawCell> row = row();
      int at = random.nextInt(row.size());
      int rowAt = rows.indexOf(row);
      List<RawCell> otherRow = inRow ? row : rows.get(Math.min(rowAt + 1, rows.size() - 1));
      int otherAt = inRow ? Math.min(at + 1, row.size() - 1) : at;
      if (otherAt < otherRow.size()) {
        RawCell kept = row.get(at);
        row.set(at, otherRow.get(otherAt));
        otherRow.set(otherAt, kept);
        say("swapped", kept.text() + " and " + row.get(at).text());
      }
    }

    private void swapRows() {
      int at = random.nextInt(rows.size() - 1);
      Collections.swap(rows, at, at + 1);
      say("swapped rows", at + 1);
    }

    private void repeatRow() {
      int at = random.nextInt(rows.size());
      rows.add(at, new ArrayList<>(rows.get(at)));
      say("repeated row", at + 1);
    }

    private void insertRow() {
      int at = random.nextInt(rows.size());
      rows.add(at, new ArrayList<>());
      merged = merged.stream().map(area -> moved(area, area.firstRow() > at ? 1 : 0, 0)).toList();
      say("inserted row", at + 1);
    }

    private void insertColumn() {
      int at = random.nextInt(8);
      rows.stream().filter(row -> row.size() > at).forEach(row -> row.add(at, RawCell.BLANK));
      merged =
          merged.stream().map(area -> moved(area, 0, area.firstColumn() > at ? 1 : 0)).toList();
      say("inserted column", at + 1);
    }

    private void removeColumn() {
      int at = random.nextInt(8);
      rows.stream().filter(row -> row.size() > at).forEach(row -> row.remove(at));
      merged = List.of();
      say("removed column", at + 1);
    }

    private static MergedArea moved(MergedArea area, int rows, int columns) {
      return new MergedArea(
          area.firstRow() + rows,
          area.firstColumn() + columns,
          area.lastRow() + rows,
          area.lastColumn() + columns);
    }

    private void change(String what, java.util.function.UnaryOperator<RawCell> change) {
      List<RawCell> row = row();
      int at = random.nextInt(row.size());
      RawCell changed = change.apply(row.get(at));
      say(what, row.get(at).text() + " -> " + changed.text());
      row.set(at, changed);
    }

    private static RawCell misspelled(RawCell cell) {
      String text = cell.text();
      int middle = text.length() / 2;
      return text.length() < 3
          ? cell
          : RawCell.text(text.substring(0, middle) + text.substring(middle + 1));
    }

    private RawCell asText(RawCell cell) {
      String text = cell.text();
      return switch (random.nextInt(3)) {
        case 0 -> RawCell.text(text.replace('.', ','));
        case 1 -> RawCell.text(text + " (*)");
        default -> RawCell.text(text);
      };
    }

    private RawCell tenTimes(RawCell cell) {
      return cell.text().matches("\\d+(\\.\\d+)?")
          ? new RawCell(
              cell.raw(),
              new BigDecimal(cell.text()).movePointRight(1).toPlainString(),
              cell.kind())
          : cell;
    }
  }
}
