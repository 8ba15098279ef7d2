package kimngach.read.form;

import static kimngach.read.form.Forms.CODES;
import static kimngach.read.form.Forms.OCTOBER;
import static kimngach.read.form.Forms.exports;
import static kimngach.read.form.Forms.read;
import static kimngach.read.form.Forms.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kimngach.model.CellCount;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.finding.Finding;
import kimngach.reconcile.Reconciler;
import kimngach.settings.Reconciliation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages the words of a good form at random. Reading it never fails, and where it tells neither
 * fault nor finding, and no rule finds anything, every figure is one that the good form has under
 * the same name.
 *
 * <p>What no arithmetic can notice stays out: values of two main goods exchanged with each other,
 * or a percentage whose base was never delivered and whose row has no other percentage to differ
 * from.
 */
class DamagedFormTest {
  private static final int HEADER_ROWS = 8;
  private static final Map<ObsKey, String> GOOD = figures(read(sheet(exports())));
  private static final List<Finding> USUAL = reconciled(read(sheet(exports())));
  private static final List<String> NASTY =
      List.of(" ", "%", "(", "{month}", "*", "0", "2023", "9", "tháng", "quý II", "Tỷ USD", "\\E");

  static IntStream seeds() {
    return IntStream.range(0, 1500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void yieldsNoWrongFigureWithoutAWord(int seed) {
    List<String> rows = damaged(exports(), new Random(seed));
    FormReading reading = seed % 2 == 0 ? read(sheet(rows)) : read(sheet("14.XK", rows));
    CellCount count = reading.count();
    assertThat(reading.observations()).hasSize(count.observations());
    assertThat(count.rejections() == 0 || !reading.allFaults().isEmpty()).isTrue();
    if (reading.allFaults().isEmpty()
        && reading.allFindings().isEmpty()
        && USUAL.containsAll(reconciled(reading))) {
      assertThat(GOOD.entrySet())
          .as(String.join("\n", rows))
          .containsAll(figures(reading).entrySet());
    }
  }

  private static List<Finding> reconciled(FormReading reading) {
    return new Reconciler(new Reconciliation(Map.of(), List.of()), CODES)
        .reconcile(new Observations(reading.observations(), List.of()), OCTOBER, List.of())
        .findings();
  }

  private static Map<ObsKey, String> figures(FormReading reading) {
    Map<ObsKey, String> figures = new HashMap<>();
    for (Observation one : reading.observations()) {
      figures.put(
          one.key(),
          one.quantity().map(value -> value.low() + " " + value.unit()).orElse("")
              + one.isOfWhich());
    }
    return figures;
  }

  /** Changes the header, the labels, the order of rows and the columns of values. */
  private static List<String> damaged(List<String> good, Random random) {
    List<String> rows = new ArrayList<>(good);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int row = random.nextInt(HEADER_ROWS);
      int label = HEADER_ROWS + random.nextInt(rows.size() - HEADER_ROWS);
      switch (random.nextInt(10)) {
        case 0 -> Collections.swap(rows, random.nextInt(HEADER_ROWS), row);
        case 1 -> exchange(rows, row, random);
        case 2 -> rows.set(row, cut(rows.get(row), random));
        case 3 -> rows.set(row, put(rows.get(row), random));
        case 4 -> rows.add(row, "");
        case 5 -> rows.set(row, "");
        case 6 -> rows.set(label, mislabelled(rows.get(label), random));
        case 7 -> Collections.swap(rows, label, HEADER_ROWS + random.nextInt(7));
        case 8 -> exchangeBeside(rows, row, random);
        default -> exchangeColumns(rows, random);
      }
    }
    return rows;
  }

  /** A cell and the one that stands some columns to its right. */
  private static void exchangeBeside(List<String> rows, int row, Random random) {
    int at = 2 + random.nextInt(6);
    rows.set(row, exchanged(rows.get(row), at, at + 1 + random.nextInt(4)));
  }

  /** The values of two columns beneath headers that stay. */
  private static void exchangeColumns(List<String> rows, Random random) {
    int at = 2 + random.nextInt(6);
    int other = at + 1 + random.nextInt(4);
    for (int row = HEADER_ROWS; row < rows.size(); row++) {
      rows.set(row, exchanged(rows.get(row), at, other));
    }
  }

  private static String exchanged(String row, int at, int other) {
    String[] cells = row.split("\\|", -1);
    if (other < cells.length) {
      String cell = cells[at];
      cells[at] = cells[other];
      cells[other] = cell;
    }
    return String.join("|", cells);
  }

  /** A cell and the one beneath it. */
  private static void exchange(List<String> rows, int row, Random random) {
    String[] upper = rows.get(row).split("\\|", -1);
    String[] lower = rows.get(row + 1).split("\\|", -1);
    int at = random.nextInt(Math.min(upper.length, lower.length));
    String cell = upper[at];
    upper[at] = lower[at];
    lower[at] = cell;
    rows.set(row, String.join("|", upper));
    rows.set(row + 1, String.join("|", lower));
  }

  private static String cut(String row, Random random) {
    int from = row.isEmpty() ? 0 : random.nextInt(row.length());
    int to = Math.min(row.length(), from + 1 + random.nextInt(4));
    return row.substring(0, from)
        + row.substring(from, to).replaceAll("[^|]", "")
        + row.substring(to);
  }

  private static String put(String row, Random random) {
    int at = row.isEmpty() ? 0 : random.nextInt(row.length());
    return row.substring(0, at) + NASTY.get(random.nextInt(NASTY.size())) + row.substring(at);
  }

  /** Another label, or letters missing from it. */
  private static String mislabelled(String row, Random random) {
    String[] cells = row.split("\\|", -1);
    int at = cells[0].isEmpty() && cells.length > 1 ? 1 : 0;
    cells[at] =
        cells[at].isEmpty() ? "Cà phê" : cells[at].substring(random.nextInt(cells[at].length()));
    return String.join("|", cells);
  }
}
