package kimngach.reconcile.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kimngach.model.Observation;
import kimngach.reconcile.balance.Cell.Place;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/** The sums that delivered amounts must obey together, and the values that their cells have now. */
final class Sums {
  private final Map<Place, Cell> cells = new LinkedHashMap<>();
  private final Map<Place, List<WeightedSum>> sumsOf = new LinkedHashMap<>();
  private final List<WeightedSum> all;

  /**
   * Sums in one order, whatever order they come in.
   *
   * @param identities what amounts must obey; those that are no sums, and those that compare two
   *     cells of one series, are left out
   * @param located what some cells should be, by place
   * @param isKept which observations must not move; totals are kept as well
   */
  Sums(Collection<Identity> identities, Map<Place, Amount> located, Predicate<Observation> isKept) {
    all =
        identities.stream()
            .filter(WeightedSum.class::isInstance)
            .map(WeightedSum.class::cast)
            .filter(sum -> !isOfOneSeries(sum))
            .sorted(Comparator.comparing(WeightedSum::rule).thenComparing(Sums::cellNames))
            .toList();
    Set<Place> totals = totals();
    for (WeightedSum sum : all) {
      for (Amount amount : sum.amounts()) {
        Place place = Place.of(amount);
        Amount now = located.getOrDefault(place, amount);
        boolean mayMove =
            !totals.contains(place)
                && !located.containsKey(place)
                && !isKept.test(amount.observation())
                && amount.observation().quantity().filter(one -> !one.isRange()).isPresent();
        cells.putIfAbsent(place, new Cell(now, amount.observation(), !mayMove));
        sumsOf.computeIfAbsent(place, any -> new ArrayList<>()).add(sum);
      }
    }
  }

  private static boolean isOfOneSeries(WeightedSum sum) {
    return sum.amounts().stream().map(Amount::key).distinct().count() < sum.amounts().size();
  }

  private static String cellNames(WeightedSum sum) {
    return sum.amounts().stream()
        .map(amount -> amount.observation().cell().toString())
        .collect(Collectors.joining(" "));
  }

  /** The wholes that are part of nothing larger. */
  private Set<Place> totals() {
    Set<Place> wholes = new HashSet<>();
    Set<Place> parts = new HashSet<>();
    for (WeightedSum sum : all) {
      for (Term term : sum.terms()) {
        if (term.coefficient().signum() < 0) {
          wholes.add(Place.of(term.amount()));
        } else if (sum.relation() == WeightedSum.Relation.ZERO) {
          parts.add(Place.of(term.amount()));
        }
      }
    }
    wholes.removeAll(parts);
    return wholes;
  }

  /** Every cell in the order of the sums. */
  Collection<Cell> cells() {
    return List.copyOf(cells.values());
  }

  /** A sum over the values that its cells have now. */
  WeightedSum now(WeightedSum sum) {
    return Amounts.now(sum, cells);
  }

  /** Gives cells other values. */
  void move(Collection<Cell> moved) {
    moved.forEach(cell -> cells.put(Place.of(cell.delivered()), cell));
  }

  /** The sums that do not hold, and hang together over cells that may move. */
  List<List<WeightedSum>> broken() {
    List<WeightedSum> left =
        new ArrayList<>(all.stream().filter(sum -> !now(sum).holds()).toList());
    List<List<WeightedSum>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<WeightedSum> group = new ArrayList<>(List.of(left.remove(0)));
      Set<Place> moving = moving(group);
      while (takeNext(left, group, moving)) {
        moving = moving(group);
      }
      groups.add(group);
    }
    return groups;
  }

  private boolean takeNext(List<WeightedSum> left, List<WeightedSum> group, Set<Place> moving) {
    for (WeightedSum sum : left) {
      if (sum.amounts().stream().anyMatch(amount -> moving.contains(Place.of(amount)))) {
        left.remove(sum);
        group.add(sum);
        return true;
      }
    }
    return false;
  }

  /** The cells of sums that may move; nothing where nothing was delivered stays so. */
  Set<Place> moving(Collection<WeightedSum> sums) {
    Set<Place> moving = movingOrZero(sums);
    moving.removeIf(place -> cell(place).amount().written().signum() == 0);
    return moving;
  }

  /** The cells of sums that may move, those of zero too. */
  Set<Place> movingOrZero(Collection<WeightedSum> sums) {
    return sums.stream()
        .flatMap(sum -> sum.amounts().stream())
        .map(Place::of)
        .filter(place -> !cell(place).isKept())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Cell cell(Place place) {
    Cell cell = cells.get(place);
    if (cell == null) {
      throw new IllegalArgumentException("Expecting a cell of the sums, found " + place);
    }
    return cell;
  }

  /** Every sum that some of these cells take part in, each once. */
  Set<WeightedSum> around(Collection<Place> places) {
    return places.stream()
        .flatMap(place -> sumsOf.getOrDefault(place, List.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
