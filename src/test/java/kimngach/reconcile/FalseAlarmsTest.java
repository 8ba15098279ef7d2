package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

/** What all rules say of deliveries in which nothing is wrong. */
class FalseAlarmsTest {
  private static final int SEEDS = 1_000;
  private static final Reconciler RECONCILER =
      new Reconciler(Sample.settings(Map.of()), Sample.codes());

  @Test
  void areNotRaisedByAThousandHistoriesInWhichNothingIsWrong() {
    List<String> alarms =
        LongStream.range(0, SEEDS).parallel().boxed().flatMap(FalseAlarmsTest::of).toList();

    assertThat(alarms).isEmpty();
  }

  /** The alarms of one history, as of a month between its ninth and its fortieth. */
  private static Stream<String> of(long seed) {
    History history = new History(seed).months(9 + (int) (seed % 32));
    return RECONCILER
        .reconcile(history.observations(), history.asOf(), List.of())
        .findings()
        .stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> "seed " + seed + ", " + history.asOf() + ": " + told(finding));
  }

  private static String told(Finding finding) {
    return finding.sentence() + " " + finding.values();
  }
}
