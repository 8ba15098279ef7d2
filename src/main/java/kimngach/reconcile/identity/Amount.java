package kimngach.reconcile.identity;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/**
 * A delivered value counted in the one unit that its kind is reconciled in: million USD, billion
 * VND, thousand tonnes, pieces, or the unit delivered. Two amounts can be added or compared exactly
 * when their units are equal.
 *
 * @param observation the observation it comes from
 * @param written the value as written, counted in {@code unit}; the middle of a range
 * @param possible every value its digits may stand for, counted in {@code unit}
 * @param unit the unit
 */
public record Amount(Observation observation, BigDecimal written, Interval possible, Unit unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The amount of an observation; empty when its value is missing. */
  public static Optional<Amount> of(Observation observation) {
    return observation
        .quantity()
        .map(
            delivered -> {
              Quantity counted = delivered.in(unitOfReconciling(delivered.unit()));
              return new Amount(observation, middle(counted), counted.interval(), counted.unit());
            });
  }

  private static Unit unitOfReconciling(Unit delivered) {
    return switch (delivered.kind()) {
      case USD -> Unit.MILLION_USD;
      case VND -> Unit.BILLION_VND;
      case TONNES -> Unit.THOUSAND_TONNES;
      case COUNT -> Unit.COUNT;
      case PERCENT, VEHICLES_PER_DAY, WAGONS_PER_DAY -> delivered;
    };
  }

  private static BigDecimal middle(Quantity counted) {
    return counted.isRange() ? counted.low().add(counted.high()).multiply(HALF) : counted.low();
  }

  /** The series and period of the value. */
  public ObsKey key() {
    return observation.key();
  }

  /** The delivery the value came with. */
  public Vintage vintage() {
    return observation.vintage();
  }

  /** The series of the value. */
  public SeriesKey series() {
    return observation.key().series();
  }
}
