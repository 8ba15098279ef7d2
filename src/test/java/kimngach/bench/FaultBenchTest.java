package kimngach.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small bench of fixed seeds, so that what the large one reaches is not lost unnoticed. */
class FaultBenchTest {
  private static final long CASES = 40;
  private static final Bench BENCH = new Bench(Path.of(""));

  private static List<Outcome> breaking = List.of();

  @BeforeAll
  static void plantsFaults() {
    breaking =
        BENCH.outcomes(LongStream.range(0, CASES)).stream().filter(Outcome::breaksALaw).toList();
  }

  @Test
  void drawsDeliveriesThatBreakNoLawAndRaiseNoAlarm() {
    for (long seed = 0; seed < CASES; seed++) {
      Delivery clean = Delivery.clean(seed);

      assertThat(Laws.of(clean))
          .as("laws of seed %s", seed)
          .hasSizeGreaterThan(100)
          .noneMatch(law -> law.isBroken(Laws.spans(clean)));
      assertThat(Outcome.alarms(BENCH.reconciled(clean))).as("alarms of seed %s", seed).isEmpty();
    }
  }

  @Test
  void detectsEveryFaultThatBreaksALawBeyondRounding() {
    assertThat(breaking).hasSizeGreaterThan(30).allMatch(Outcome::isDetected);
  }

  @Test
  void ranksTheCellOfASingleFaultFirstWhereTwoLawsMeet() {
    Share first =
        Share.of(
            breaking.stream().filter(Outcome::isSingleInTwoLaws).toList(),
            Outcome::ranksTheCellsFirst);

    assertThat(first.all()).isGreaterThan(5);
    assertThat(first.percent()).as(first.toString()).isGreaterThanOrEqualTo(95);
  }
}
