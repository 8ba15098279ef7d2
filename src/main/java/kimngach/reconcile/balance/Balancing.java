package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.proposal.Adjustment;
import kimngach.model.proposal.Balance;
import kimngach.model.proposal.Contradiction;
import kimngach.reconcile.balance.Cell.Place;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.WeightedSum;

/**
 * Proposes values that let broken sums add up: where one set of cells alone explains what is
 * broken, the values meant or, where they are not known, those the sums leave for these cells; else
 * the changes whose relative sizes have the least sum of squares, in whole steps of each cell's
 * last digit.
 *
 * <p>A value that is the whole of some sum and part of none is a total and is kept. Stated
 * percentages are not balanced. Of two cells that give one series, the one that counts is balanced
 * and the other follows.
 */
public final class Balancing {
  private final Observations observations;
  private final Predicate<Observation> isKept;

  /**
   * Balances what was delivered.
   *
   * @param observations what was delivered, as of the month that is reconciled
   * @param isKept which values must not change beside the totals, such as those of earlier months
   */
  public Balancing(Observations observations, Predicate<Observation> isKept) {
    this.observations = observations;
    this.isKept = isKept;
  }

  /**
   * The proposal; the same for the same, whatever order the identities come in.
   *
   * @param identities what the observations must obey, those that hold too
   * @param diagnoses what most likely is wrong, where that is known
   */
  public Balance balance(Collection<Identity> identities, Collection<Diagnosis> diagnoses) {
    Map<Place, Located> located = located(diagnoses);
    Map<Place, Amount> meant = new LinkedHashMap<>();
    identities.stream()
        .flatMap(identity -> identity.amounts().stream())
        .forEach(amount -> meant(amount, located).ifPresent(it -> meant.put(Place.of(amount), it)));
    Set<Place> found = new LinkedHashSet<>(meant.keySet());
    Sums sums = new Sums(identities, meant, isKept);
    Map<Place, List<String>> rules = rulesOfBroken(identities);
    List<Contradiction> contradictions = new ArrayList<>();
    for (List<WeightedSum> group : sums.broken()) {
      if (group.stream().allMatch(sum -> sums.now(sum).holds())) {
        continue; // what mended another group mended this one too
      }
      Rings rings = new Rings(sums, group);
      Optional<List<Cell>> moved = rings.balancedBy(located.keySet());
      moved.ifPresent(cells -> cells.forEach(cell -> found.add(Place.of(cell.delivered()))));
      moved
          .or(rings::balanced)
          .ifPresentOrElse(sums::move, () -> contradictions.add(rings.contradiction()));
    }
    List<Adjustment> adjustments = new ArrayList<>();
    for (Cell cell : sums.cells()) {
      if (cell.amount().written().compareTo(delivered(cell)) != 0) {
        Place place = Place.of(cell.delivered());
        Optional<Located> wrong =
            Optional.ofNullable(located.get(place)).filter(any -> found.contains(place));
        adjustments.add(adjustment(cell, wrong, rules.getOrDefault(place, List.of())));
      }
    }
    adjustments.addAll(new Followers(observations, identities).of(adjustments));
    return new Balance(
        adjustments.stream()
            .sorted(Comparator.comparing(adjustment -> adjustment.observation().cell()))
            .toList(),
        contradictions);
  }

  private static BigDecimal delivered(Cell cell) {
    return Amount.of(cell.delivered()).orElseThrow().written();
  }

  /**
   * A cell that a diagnosis names before all others.
   *
   * @param suspect the cell and what it should hold
   * @param basis whether others would explain the findings too
   */
  private record Located(Suspect suspect, Adjustment.Basis basis) {}

  private Map<Place, Located> located(Collection<Diagnosis> diagnoses) {
    Map<Place, Located> located = new LinkedHashMap<>();
    for (Diagnosis diagnosis : diagnoses) {
      Adjustment.Basis basis =
          diagnosis.isUnique() ? Adjustment.Basis.LOCATED : Adjustment.Basis.LIKELIEST;
      diagnosis.foremost().stream()
          .filter(set -> set.suspects().stream().noneMatch(one -> isKept.test(one.delivered())))
          .flatMap(set -> set.suspects().stream())
          .forEach(one -> located.put(Place.of(one.delivered()), new Located(one, basis)));
    }
    return located;
  }

  private static Optional<Amount> meant(Amount amount, Map<Place, Located> located) {
    return Optional.ofNullable(located.get(Place.of(amount)))
        .map(Located::suspect)
        .flatMap(
            suspect -> suspect.meant().map(value -> suspect.unit().convert(value, amount.unit())))
        .map(value -> Amounts.with(amount, value));
  }

  /** The rules whose sums a cell breaks as delivered. */
  private static Map<Place, List<String>> rulesOfBroken(Collection<Identity> identities) {
    Map<Place, List<String>> rules = new LinkedHashMap<>();
    identities.stream()
        .filter(identity -> !identity.holds())
        .sorted(Comparator.comparing(Identity::rule))
        .forEach(
            identity ->
                identity
                    .amounts()
                    .forEach(
                        amount -> {
                          List<String> of =
                              rules.computeIfAbsent(Place.of(amount), any -> new ArrayList<>());
                          if (!of.contains(identity.rule())) {
                            of.add(identity.rule());
                          }
                        }));
    return rules;
  }

  private static Adjustment adjustment(Cell cell, Optional<Located> located, List<String> rules) {
    Optional<Slip> slip =
        located.map(Located::suspect).filter(one -> one.meant().isPresent()).flatMap(Suspect::slip);
    return new Adjustment(
        cell.delivered(),
        cell.inDeliveredUnit(),
        located.map(Located::basis).orElse(Adjustment.Basis.BALANCED),
        slip,
        rules);
  }
}
