package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Observation;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Source;
import kimngach.reconcile.identity.Amount;

/**
 * Two cells of one delivery and one source that give the same value of the same series and period.
 *
 * @param first the cell that counts
 * @param second the other cell
 */
record DeliveredTwice(Observation first, Observation second) {

  /** What two such cells say of each other. */
  enum Agreement {
    /** The same value and status; one may be written with more digits. */
    SAME,
    /** One value, two statuses. */
    STATUS_DIFFERS,
    /** Two values. */
    VALUE_DIFFERS
  }

  /**
   * The pairs of the deliveries that count: each further cell beside the first cell that it
   * contradicts, or else beside the one that counts.
   */
  static Stream<DeliveredTwice> in(AsOfView view) {
    return view.deliveredSeveralTimes().stream()
        .flatMap(together -> bySource(together).values().stream())
        .flatMap(DeliveredTwice::pairs);
  }

  private static Map<Source, List<Observation>> bySource(List<Observation> together) {
    Map<Source, List<Observation>> bySource = new LinkedHashMap<>();
    together.forEach(
        each -> bySource.computeIfAbsent(each.source(), any -> new ArrayList<>()).add(each));
    return bySource;
  }

  private static Stream<DeliveredTwice> pairs(List<Observation> cells) {
    return Stream.iterate(1, index -> index < cells.size(), index -> index + 1)
        .map(
            index ->
                cells.subList(0, index).stream()
                    .map(earlier -> new DeliveredTwice(earlier, cells.get(index)))
                    .filter(pair -> pair.agreement() != Agreement.SAME)
                    .findFirst()
                    .orElse(new DeliveredTwice(cells.get(0), cells.get(index))));
  }

  /** What the two cells say of each other. */
  Agreement agreement() {
    if (first.quantity().isPresent() && second.quantity().isPresent() && !valuesAgree()) {
      return Agreement.VALUE_DIFFERS;
    }
    return first.status() == second.status() ? Agreement.SAME : Agreement.STATUS_DIFFERS;
  }

  private boolean valuesAgree() {
    Optional<Amount> one = Amount.of(first);
    Optional<Amount> other = Amount.of(second);
    return one.isPresent() && other.isPresent() && agree(one.get(), other.get());
  }

  private boolean agree(Amount one, Amount other) {
    if (one.unit() != other.unit() || !one.possible().meets(other.possible())) {
      return false;
    }
    Quantity plain = first.quantity().orElseThrow().in(one.unit());
    Quantity beside = second.quantity().orElseThrow().in(one.unit());
    if (plain.isRange() != beside.isRange()) {
      return false;
    }
    return isHedged(plain) || isHedged(beside) || sameAtCoarserDigits(plain, beside);
  }

  private static boolean isHedged(Quantity quantity) {
    return quantity.qualifier() != Qualifier.NONE;
  }

  private static boolean sameAtCoarserDigits(Quantity one, Quantity other) {
    int digits = Math.min(one.decimals(), other.decimals());
    return rounded(one.low(), digits).compareTo(rounded(other.low(), digits)) == 0
        && rounded(one.high(), digits).compareTo(rounded(other.high(), digits)) == 0;
  }

  private static BigDecimal rounded(BigDecimal value, int digits) {
    return value.setScale(digits, RoundingMode.HALF_UP);
  }

  /** Begins a finding about both cells. */
  FindingDraft finding(Strictness strictness, String sentence) {
    return strictness
        .finding(sentence)
        .about(first.key())
        .with("first", first)
        .with("second", second)
        .verbatim("firstCell", first.cell().toString())
        .verbatim("secondCell", second.cell().toString());
  }
}
