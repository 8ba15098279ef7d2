package kimngach.reconcile.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class InequalitiesTest {

  private static Inequality inequality(
      int origin, String limit, boolean isBelow, String... weights) {
    BitSet from = new BitSet();
    from.set(origin);
    List<BigDecimal> all = Arrays.stream(weights).map(BigDecimal::new).toList();
    return new Inequality(all, new BigDecimal(limit), isBelow, from);
  }

  private static Inequalities all(int unknowns, Inequality... some) {
    Inequalities all = new Inequalities(unknowns, new Work(1_000));
    Arrays.stream(some).forEach(all::add);
    return all;
  }

  @Test
  void leavesAnUnknownTheRoomThatTheOthersLeaveIt() {
    Room room =
        all(
                2,
                inequality(0, "10", false, "1", "1"),
                inequality(1, "-10", false, "-1", "-1"),
                inequality(2, "3", false, "0", "1"),
                inequality(3, "-2", false, "0", "-1"))
            .room(0);

    assertThat(room.least(0)).contains(new BigDecimal("7"));
    assertThat(room.most(0)).contains(new BigDecimal("8"));
  }

  @Test
  void leavesOutAnEndThatIsNotReached() {
    Room room = all(1, inequality(0, "2.5", true, "1"), inequality(1, "-2.4", true, "-1")).room(0);

    assertThat(room.least(1)).contains(new BigDecimal("2.5"));
    assertThat(room.most(1)).contains(new BigDecimal("2.4"));
    assertThat(room.isEmpty(1)).isTrue();
    assertThat(room.isEmpty(2)).isFalse();
  }

  @Test
  void roundsQuotientsInwardsNeverOutOfTheRoom() {
    Room room = all(1, inequality(0, "10", false, "3"), inequality(1, "-1", false, "-3")).room(0);

    assertThat(room.most(2)).contains(new BigDecimal("3.33"));
    assertThat(room.least(2)).contains(new BigDecimal("0.34"));
  }

  @Test
  void namesTheIdentitiesThatCannotHoldTogetherAndNoOthers() {
    Inequalities all =
        all(
            3,
            inequality(0, "5", false, "1", "1", "1"),
            inequality(1, "-2", false, "-1", "0", "0"),
            inequality(2, "-2", false, "0", "-1", "0"),
            inequality(3, "-2", false, "0", "0", "-1"),
            inequality(4, "100", false, "1", "0", "0"));

    assertThat(all.conflict().orElseThrow().stream()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void tellsAnEndThatIsReachedFromOneThatIsNot() {
    Inequality atMost = inequality(0, "2", false, "1");

    assertThat(all(1, atMost, inequality(1, "-2", false, "-1")).conflict()).isEmpty();
    assertThat(all(1, atMost, inequality(1, "-2", true, "-1")).conflict()).isPresent();
  }

  @Test
  void keepsTheTightestOfOneDirection() {
    Room room =
        all(
                1,
                inequality(0, "9", false, "1"),
                inequality(1, "16", false, "2"),
                inequality(2, "4.5", false, "0.5"))
            .room(0);

    assertThat(room.most(0)).contains(new BigDecimal("8"));
    assertThat(room.origin().stream()).containsExactly(1);
  }
}
