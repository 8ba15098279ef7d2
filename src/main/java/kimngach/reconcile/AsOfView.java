package kimngach.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.reconcile.identity.Amount;

/** What counts as of one delivery, indexed once for all rules. */
final class AsOfView {
  private final Observations observations;
  private final Vintage asOf;
  private final List<Observation> current;
  private final Map<ObsKey, Amount> amounts = new HashMap<>();
  private final Map<ObsKey, ObsStatus> missing = new HashMap<>();
  private final Map<Measure, List<Amount>> byMeasure = new LinkedHashMap<>();
  private final YearsToDate yearsToDate = new YearsToDate(this);

  AsOfView(Observations observations, Vintage asOf) {
    this.observations = observations;
    this.asOf = asOf;
    this.current = observations.current().toList();
    for (Observation observation : current) {
      if (observation.vintage().compareTo(asOf) > 0) {
        throw new IllegalArgumentException(
            "Expecting deliveries up to " + asOf + ", found " + observation.vintage());
      }
      Amount.of(observation)
          .ifPresentOrElse(this::index, () -> missing.put(observation.key(), observation.status()));
    }
  }

  private void index(Amount amount) {
    amounts.put(amount.key(), amount);
    byMeasure.computeIfAbsent(amount.series().measure(), any -> new ArrayList<>()).add(amount);
  }

  /** The month the view is made for. */
  TimePeriod month() {
    return TimePeriod.month(asOf.delivery());
  }

  /** The delivery the view is made for. */
  Vintage asOf() {
    return asOf;
  }

  /** The year to date of that month. */
  TimePeriod yearToDate() {
    return TimePeriod.yearToDate(asOf.delivery());
  }

  /** What each year to date must be the sum of; every rule that asks shares what was found. */
  YearsToDate yearsToDate() {
    return yearsToDate;
  }

  /** The newest delivery before the one the view is made for. */
  Optional<Vintage> previousDelivery() {
    Optional<Vintage> newest = Optional.empty();
    for (List<Observation> all : observations.byKey().values()) {
      for (Observation observation : all) {
        Vintage vintage = observation.vintage();
        if (vintage.compareTo(asOf) < 0
            && (newest.isEmpty() || vintage.compareTo(newest.get()) > 0)) {
          newest = Optional.of(vintage);
        }
      }
    }
    return newest;
  }

  /** Every value that counts, in the order of the keys. */
  Stream<Amount> amounts() {
    return byMeasure.values().stream().flatMap(List::stream);
  }

  /** Every value that counts of one measure, in the order of the keys. */
  Stream<Amount> amounts(Measure measure) {
    return byMeasure.getOrDefault(measure, List.of()).stream();
  }

  /** Every value that counts of some measures, in the order of the keys. */
  Stream<Amount> amounts(Predicate<Measure> measures) {
    return byMeasure.entrySet().stream()
        .filter(entry -> measures.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream());
  }

  /** The value that counts; empty when none was delivered. */
  Optional<Amount> amount(ObsKey key) {
    return Optional.ofNullable(amounts.get(key));
  }

  /** The values of some observations that count, those that are missing left out. */
  List<Amount> amounts(List<Observation> observations) {
    return observations.stream()
        .flatMap(observation -> amount(observation.key()).stream())
        .toList();
  }

  /** The observation that counts, even when its value is missing. */
  Optional<Observation> find(ObsKey key) {
    return observations.find(key);
  }

  /** The observations that count of some series, even those without a value, by their period. */
  Map<TimePeriod, List<Observation>> byPeriod(Predicate<SeriesKey> series) {
    return current.stream()
        .filter(observation -> series.test(observation.key().series()))
        .collect(Collectors.groupingBy(observation -> observation.key().period()));
  }

  /** Whether a delivery says that a value exists which it does not give. */
  boolean isKnownToLack(ObsKey key) {
    ObsStatus status = missing.get(key);
    return status == ObsStatus.MISSING || status == ObsStatus.SUPPRESSED;
  }

  /** Whether a delivery says that a value cannot exist: it then adds nothing to a sum. */
  boolean cannotExist(ObsKey key) {
    return missing.get(key) == ObsStatus.CANNOT_EXIST;
  }

  /**
   * The observations that count of series that are parts, under the key of the whole of each. What
   * a delivery lists under "of which" is no part: beside it lies what is not listed.
   */
  Map<ObsKey, List<Observation>> partsByWhole(
      Predicate<SeriesKey> isPart, UnaryOperator<SeriesKey> whole) {
    Map<ObsKey, List<Observation>> parts = new LinkedHashMap<>();
    for (Observation observation : current) {
      ObsKey key = observation.key();
      if (isPart.test(key.series())) {
        ObsKey wholeKey = key.with(whole.apply(key.series()));
        if (!isOfWhich(observation, wholeKey)) {
          parts.computeIfAbsent(wholeKey, any -> new ArrayList<>()).add(observation);
        }
      }
    }
    return parts;
  }

  /**
   * Whether a value is listed under "of which" of a whole. Where the whole is listed so too, both
   * lie in the same row or column, and the value may be a part of the whole like any other.
   */
  boolean isOfWhich(Observation part, ObsKey whole) {
    return part.isOfWhich() && !find(whole).map(Observation::isOfWhich).orElse(false);
  }

  /**
   * Where the delivery that counts gives one value in several cells: those observations, the one
   * that counts first.
   */
  List<List<Observation>> deliveredSeveralTimes() {
    List<List<Observation>> several = new ArrayList<>();
    for (List<Observation> all : observations.byKey().values()) {
      if (all.size() > 1 && all.get(1).vintage().compareTo(all.get(0).vintage()) == 0) {
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

  /** The value that counted as of a delivery; empty when none was delivered until then. */
  Optional<Amount> amount(ObsKey key, Vintage upTo) {
    return observations.all(key).stream()
        .filter(each -> each.vintage().compareTo(upTo) <= 0)
        .findFirst()
        .flatMap(Amount::of);
  }

  /** The value of each delivery that gave one, the newest first. */
  List<Amount> vintages(ObsKey key) {
    List<Amount> amounts = new ArrayList<>();
    Optional<Vintage> newer = Optional.empty();
    for (Observation each : observations.all(key)) {
      if (newer.filter(each.vintage()::equals).isEmpty()) {
        Amount.of(each).ifPresent(amounts::add);
      }
      newer = Optional.of(each.vintage());
    }
    return amounts;
  }

  /** Whether a value came with the delivery the view is made for. */
  boolean isDeliveredNow(Amount amount) {
    return amount.vintage().compareTo(asOf) == 0;
  }

  /** Whether a delivery after a statement's gave another value than the one it speaks of. */
  boolean isRevisedAfter(Amount stated, Amount value) {
    Observation counting = value.observation();
    return counting.vintage().compareTo(stated.observation().vintage()) > 0
        && superseded(value.key())
            .filter(earlier -> !earlier.quantity().equals(counting.quantity()))
            .isPresent();
  }

  /** The observations that count and came with the delivery the view is made for. */
  List<Observation> deliveredNow() {
    return current.stream().filter(each -> each.vintage().compareTo(asOf) == 0).toList();
  }

  /** Every observation of the delivery the view is made for, those that do not count too. */
  Stream<Observation> everythingDeliveredNow() {
    return observations.byKey().values().stream()
        .flatMap(List::stream)
        .filter(each -> each.vintage().compareTo(asOf) == 0);
  }

  /** Every observation of one value, the one that counts first. */
  List<Observation> all(ObsKey key) {
    return observations.all(key);
  }
}
