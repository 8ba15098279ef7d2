package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kimngach.model.Interval;
import org.junit.jupiter.api.Test;

class RoundPlanTest {

  @Test
  void takesTheRoundestNumbersThatAddUp() {
    assertThat(
            RoundPlan.of(between("3798", "3803"), between("1299", "1301"), between("2485", "2515")))
        .hasValue(new RoundPlan(new BigDecimal("1300"), new BigDecimal("2500")));
    assertThat(
            RoundPlan.of(between("3.94", "3.96"), between("1.4", "1.5"), between("2.47", "2.53")))
        .hasValueSatisfying(plan -> assertThat(plan.total()).isEqualByComparingTo("3.95"));
  }

  @Test
  void concludesNothingFromSeveralPlansThatAreEquallyRound() {
    assertThat(
            RoundPlan.of(between("3700", "3900"), between("1100", "1300"), between("2500", "2700")))
        .isEmpty();
  }

  @Test
  void concludesNothingFromIntervalsThatDoNotAddUp() {
    assertThat(RoundPlan.of(between("100", "101"), between("1", "2"), between("3", "4"))).isEmpty();
  }

  private static Interval between(String low, String high) {
    return Interval.closed(new BigDecimal(low), new BigDecimal(high));
  }
}
