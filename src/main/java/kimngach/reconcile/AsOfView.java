package kimngach.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;

/** What counts as of one delivery, indexed once for all rules. */
final class AsOfView {
  private final Observations observations;
  private final Vintage asOf;
  private final List<Observation> current;
  private final Map<ObsKey, Amount> amounts = new LinkedHashMap<>();

  AsOfView(Observations observations, Vintage asOf) {
    this.observations = observations;
    this.asOf = asOf;
    this.current = observations.current().toList();
    for (Observation observation : current) {
      if (observation.vintage().compareTo(asOf) > 0) {
        throw new IllegalArgumentException(
            "Expecting deliveries up to " + asOf + ", found " + observation.vintage());
      }
      Amount.of(observation).ifPresent(amount -> amounts.put(observation.key(), amount));
    }
  }

  /** The month the view is made for. */
  TimePeriod month() {
    return TimePeriod.month(asOf.delivery());
  }

  /** The year to date of that month. */
  TimePeriod yearToDate() {
    return TimePeriod.yearToDate(asOf.delivery());
  }

  Vintage asOf() {
    return asOf;
  }

  /** The newest delivery before the one the view is made for. */
  Optional<Vintage> previousDelivery() {
    return observations.byKey().values().stream()
        .flatMap(List::stream)
        .map(Observation::vintage)
        .filter(vintage -> vintage.compareTo(asOf) < 0)
        .max(Vintage::compareTo);
  }

  /** Every value that counts, in the order of the keys. */
  Collection<Amount> amounts() {
    return Collections.unmodifiableCollection(amounts.values());
  }

  /** The value that counts; empty when none was delivered. */
  Optional<Amount> amount(ObsKey key) {
    return Optional.ofNullable(amounts.get(key));
  }

  /** The observation that counts, even when its value is missing. */
  Optional<Observation> find(ObsKey key) {
    return observations.find(key);
  }

  /** Whether a delivery says that a value exists which it does not give. */
  boolean isKnownToLack(ObsKey key) {
    return find(key)
        .map(Observation::status)
        .filter(status -> status == ObsStatus.MISSING || status == ObsStatus.SUPPRESSED)
        .isPresent();
  }

  /** Whether a delivery says that a value cannot exist: it then adds nothing to a sum. */
  boolean cannotExist(ObsKey key) {
    return find(key).map(Observation::status).filter(ObsStatus.CANNOT_EXIST::equals).isPresent();
  }

  /** The observations that count of series that are parts, under the key of the whole of each. */
  Map<ObsKey, List<Observation>> partsByWhole(
      Predicate<SeriesKey> isPart, UnaryOperator<SeriesKey> whole) {
    Map<ObsKey, List<Observation>> parts = new LinkedHashMap<>();
    for (Observation observation : current) {
      ObsKey key = observation.key();
      if (isPart.test(key.series())) {
        parts
            .computeIfAbsent(key.with(whole.apply(key.series())), any -> new ArrayList<>())
            .add(observation);
      }
    }
    return parts;
  }

  /**
   * Where the delivery that counts gives one value in several cells: those observations, the one
   * that counts first.
   */
  List<List<Observation>> deliveredSeveralTimes() {
    List<List<Observation>> several = new ArrayList<>();
    for (List<Observation> all : observations.byKey().values()) {
      if (all.size() > 1 && all.get(1).vintage().equals(all.get(0).vintage())) {
        Vintage counting = all.get(0).vintage();
        several.add(all.stream().filter(each -> each.vintage().equals(counting)).toList());
      }
    }
    return several;
  }

  /** The value of an earlier delivery that the one that counts replaces. */
  Optional<Observation> superseded(ObsKey key) {
    return observations.superseded(key);
  }

  /** The observations that count and came with the delivery the view is made for. */
  List<Observation> deliveredNow() {
    return current.stream().filter(each -> each.vintage().equals(asOf)).toList();
  }
}
