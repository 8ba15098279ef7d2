package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Quantity;
import kimngach.model.proposal.Adjustment;
import kimngach.reconcile.balance.Cell.Place;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;

/**
 * Cells of one delivery that give a series which another cell gives too: they follow the one that
 * counts, each at its own precision, or mending the one would set the two against each other.
 */
final class Followers {
  private final Observations observations;
  private final Collection<Identity> identities;

  Followers(Observations observations, Collection<Identity> identities) {
    this.observations = observations;
    this.identities = identities;
  }

  /** What the other cells of adjusted series, and of series in conflict, would have to say. */
  List<Adjustment> of(List<Adjustment> adjustments) {
    Map<Place, Quantity> adjusted = new LinkedHashMap<>();
    adjustments.forEach(one -> adjusted.put(Place.of(one.observation()), one.proposed()));
    Map<ObsKey, Quantity> counting = new LinkedHashMap<>();
    conflicts().forEach(one -> counting.put(one.key(), one.quantity().orElseThrow()));
    adjustments.stream()
        .map(Adjustment::observation)
        .filter(one -> observations.find(one.key()).filter(one::equals).isPresent())
        .forEach(
            one ->
                Optional.ofNullable(adjusted.get(Place.of(one)))
                    .ifPresent(value -> counting.put(one.key(), value)));
    List<Adjustment> following = new ArrayList<>();
    counting.forEach(
        (key, value) ->
            others(key)
                .filter(other -> !adjusted.containsKey(Place.of(other)))
                .flatMap(other -> follow(other, value).stream())
                .forEach(following::add));
    return following;
  }

  /** The values in conflict with another cell that fit a sum of their own. */
  private List<Observation> conflicts() {
    Set<ObsKey> fitting =
        identities.stream()
            .filter(identity -> identity.holds() && identity.amounts().size() > 2)
            .flatMap(identity -> identity.amounts().stream())
            .map(Amount::key)
            .collect(Collectors.toSet());
    return identities.stream()
        .filter(identity -> !identity.holds())
        .flatMap(identity -> identity.amounts().stream())
        .map(Amount::observation)
        .filter(one -> fitting.contains(one.key()))
        .filter(one -> observations.find(one.key()).filter(one::equals).isPresent())
        .toList();
  }

  private Stream<Observation> others(ObsKey key) {
    Optional<Observation> counting = observations.find(key);
    Predicate<Observation> agreed =
        other -> counting.filter(one -> isSameSource(one, other) || agree(one, other)).isPresent();
    return observations.all(key).stream()
        .skip(1)
        .filter(other -> counting.filter(one -> one.vintage().equals(other.vintage())).isPresent())
        .filter(other -> other.quantity().filter(one -> !one.isRange()).isPresent())
        .filter(agreed);
  }

  private static boolean isSameSource(Observation one, Observation other) {
    return one.source().equals(other.source());
  }

  private static boolean agree(Observation one, Observation other) {
    return Amount.of(one)
        .flatMap(
            first ->
                Amount.of(other)
                    .filter(second -> second.unit() == first.unit())
                    .filter(second -> second.possible().meets(first.possible())))
        .isPresent();
  }

  private static Optional<Adjustment> follow(Observation other, Quantity value) {
    Quantity delivered = other.quantity().orElseThrow();
    if (delivered.unit().kind() != value.unit().kind()) {
      return Optional.empty();
    }
    BigDecimal same = value.unit().convert(value.low(), delivered.unit());
    Quantity rounded =
        Quantity.of(
            same.setScale(delivered.decimals(), RoundingMode.HALF_UP),
            delivered.unit(),
            delivered.qualifier());
    return delivered.interval().meets(value.in(delivered.unit()).interval())
        ? Optional.empty()
        : Optional.of(
            new Adjustment(
                other, rounded, Adjustment.Basis.SAME_SERIES, Optional.empty(), List.of()));
  }
}
