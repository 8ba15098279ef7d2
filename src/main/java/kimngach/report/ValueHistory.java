package kimngach.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/**
 * What the deliveries said of one period of a series.
 *
 * @param period the period
 * @param values one observation a delivery, the first delivery first; of several in one delivery
 *     the one that counts; at least one
 */
record ValueHistory(TimePeriod period, List<Observation> values) {
  private static final int PERCENT_DIGITS = 2;

  ValueHistory {
    values = List.copyOf(values);
  }

  /** What a delivery gave. */
  Optional<Observation> at(Vintage delivery) {
    return values.stream().filter(each -> each.vintage().equals(delivery)).findFirst();
  }

  /** What counted with a delivery, whether it gave it or an earlier one. */
  Optional<Observation> upTo(Vintage delivery) {
    return values.stream()
        .filter(each -> each.vintage().compareTo(delivery) <= 0)
        .reduce((earlier, later) -> later);
  }

  /** Whether a value is another number than the one delivered before. */
  boolean isRevised(Observation value) {
    List<Observation> given = given();
    int place = given.indexOf(value);
    return place > 0 && !isSame(given.get(place - 1), value);
  }

  private static boolean isSame(Observation one, Observation other) {
    Quantity now = other.quantity().orElseThrow();
    Quantity before = one.quantity().orElseThrow();
    if (before.unit().kind() != now.unit().kind()) {
      return false;
    }
    Quantity counted = before.in(now.unit());
    return counted.low().compareTo(now.low()) == 0 && counted.high().compareTo(now.high()) == 0;
  }

  /** The observations that have a value. */
  private List<Observation> given() {
    return values.stream().filter(each -> each.quantity().isPresent()).toList();
  }

  /** Whether several deliveries gave a value. */
  boolean isDeliveredAgain() {
    return given().size() > 1;
  }

  /** What the newest value exceeds the first by, in a unit; empty for one value, or for ranges. */
  Optional<BigDecimal> revision(Unit unit) {
    return first(unit).flatMap(old -> newest(unit).map(now -> now.subtract(old)));
  }

  /** That in percent of the first value, where it is above zero. */
  Optional<BigDecimal> revisionInPercent(Unit unit) {
    return first(unit)
        .filter(old -> old.signum() > 0)
        .flatMap(
            old ->
                revision(unit)
                    .map(
                        change ->
                            change
                                .movePointRight(2)
                                .divide(old, PERCENT_DIGITS, RoundingMode.HALF_UP)));
  }

  private Optional<BigDecimal> first(Unit unit) {
    return isDeliveredAgain() ? number(given().get(0), unit) : Optional.empty();
  }

  private Optional<BigDecimal> newest(Unit unit) {
    return isDeliveredAgain() ? number(given().get(given().size() - 1), unit) : Optional.empty();
  }

  private static Optional<BigDecimal> number(Observation observation, Unit unit) {
    return observation
        .quantity()
        .filter(quantity -> !quantity.isRange() && quantity.unit().kind() == unit.kind())
        .map(quantity -> quantity.in(unit).low());
  }
}
