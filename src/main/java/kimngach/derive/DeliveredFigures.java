package kimngach.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;

/** Figures that are a delivered value and nothing else, in the unit their kind is counted in. */
final class DeliveredFigures {
  private final Observations observations;

  DeliveredFigures(Observations observations) {
    this.observations = observations;
  }

  /** Whether a value was delivered, or delivered as missing. */
  boolean knows(ObsKey key) {
    return observations.find(key).isPresent();
  }

  /** Every value there is, in the order of series and period. */
  List<ObsKey> keys() {
    return observations
        .current()
        .filter(observation -> observation.quantity().isPresent())
        .map(Observation::key)
        .toList();
  }

  /** The periods for which a series has a value, earliest first. */
  Stream<TimePeriod> periods(SeriesKey series) {
    return observations
        .current()
        .filter(observation -> observation.key().series().equals(series))
        .filter(observation -> observation.quantity().isPresent())
        .map(observation -> observation.key().period());
  }

  Optional<Figure> find(ObsKey key) {
    return observations.value(key).map(this::figure);
  }

  /** What the value replaces, as a figure of its own. */
  Optional<Figure> superseded(ObsKey key) {
    return observations
        .value(key)
        .flatMap(this::revised)
        .map(older -> figure("superseded:" + key, older, Optional.empty()));
  }

  private Figure figure(Observation observation) {
    return figure(observation.key().toString(), observation, revised(observation));
  }

  private static Figure figure(
      String name, Observation observation, Optional<Observation> superseded) {
    Quantity delivered = observation.quantity().orElseThrow();
    Quantity quantity = delivered.in(countingUnit(delivered.unit().kind()));
    return new Figure(
        new FigureId(name),
        ExactValue.of(quantity.low()),
        quantity.isRange() ? Optional.of(ExactValue.of(quantity.high())) : Optional.empty(),
        quantity.unit(),
        quantity.decimals(),
        quantity.qualifier(),
        new Formula.Delivered(observation, superseded));
  }

  private Optional<Observation> revised(Observation observation) {
    return observations
        .superseded(observation.key())
        .filter(older -> !isSameValue(older, observation));
  }

  private static boolean isSameValue(Observation one, Observation other) {
    Quantity left = one.quantity().orElseThrow();
    Quantity right = other.quantity().orElseThrow().in(left.unit());
    return left.low().compareTo(right.low()) == 0 && left.high().compareTo(right.high()) == 0;
  }

  private static Unit countingUnit(UnitKind kind) {
    return switch (kind) {
      case USD -> Unit.MILLION_USD;
      case VND -> Unit.BILLION_VND;
      case PERCENT -> Unit.PERCENT;
      case VEHICLES_PER_DAY -> Unit.VEHICLES_PER_DAY;
      case WAGONS_PER_DAY -> Unit.WAGONS_PER_DAY;
      case TONNES -> Unit.THOUSAND_TONNES;
      case COUNT -> Unit.COUNT;
    };
  }
}
