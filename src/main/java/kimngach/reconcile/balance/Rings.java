package kimngach.reconcile.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.Observation;
import kimngach.model.proposal.Contradiction;
import kimngach.reconcile.balance.Cell.Place;
import kimngach.reconcile.identity.WeightedSum;

/**
 * Balances a group of broken sums with as few cells as can do: first those that most of the broken
 * sums have in common, then all cells of the broken sums, then, ring by ring, those of the sums
 * around them. So a wrong gate is not spread over the whole bulletin when its own sums tell what it
 * must be.
 */
final class Rings {
  private final Sums sums;
  private final List<WeightedSum> group;

  Rings(Sums sums, List<WeightedSum> group) {
    this.sums = sums;
    this.group = List.copyOf(group);
  }

  /**
   * The same with the cells that alone explain what is broken, be they totals; empty when none of
   * them is in these sums, or they do not do.
   */
  Optional<List<Cell>> balancedBy(Collection<Place> located) {
    Set<Place> moving =
        group.stream()
            .flatMap(sum -> sum.amounts().stream())
            .map(Place::of)
            .filter(located::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return moving.isEmpty() ? Optional.empty() : solve(moving);
  }

  /** The cells with the values that let the sums add up; empty when no values do. */
  Optional<List<Cell>> balanced() {
    return suspects().or(this::ringByRing);
  }

  /** With the cells that several of the broken sums share, those that most share first. */
  private Optional<List<Cell>> suspects() {
    Map<Place, Long> shares =
        group.stream()
            .flatMap(sum -> sums.moving(List.of(sum)).stream())
            .collect(
                Collectors.groupingBy(place -> place, LinkedHashMap::new, Collectors.counting()));
    return shares.values().stream()
        .filter(count -> count > 1)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(most -> sharedBy(most, shares))
        .flatMap(moving -> solve(moving).stream())
        .findFirst();
  }

  private static Set<Place> sharedBy(long atLeast, Map<Place, Long> shares) {
    return shares.entrySet().stream()
        .filter(cell -> cell.getValue() >= atLeast)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<List<Cell>> ringByRing() {
    Set<Place> moving = sums.moving(group);
    boolean withZeros = false;
    while (true) {
      Optional<List<Cell>> found = moving.isEmpty() ? Optional.empty() : solve(moving);
      if (found.isPresent()) {
        return found;
      }
      Set<Place> wider = wider(moving, withZeros);
      if (wider.size() == moving.size() && !withZeros) {
        withZeros = true;
        wider = wider(moving, true);
      }
      if (wider.size() == moving.size()) {
        return Optional.empty();
      }
      moving = wider;
    }
  }

  private Set<Place> wider(Set<Place> moving, boolean withZeros) {
    Collection<WeightedSum> around = around(moving);
    Set<Place> wider = new LinkedHashSet<>(moving);
    wider.addAll(withZeros ? sums.movingOrZero(around) : sums.moving(around));
    return wider;
  }

  private Collection<WeightedSum> around(Set<Place> moving) {
    Set<WeightedSum> around = new LinkedHashSet<>(group);
    around.addAll(sums.around(moving));
    return around;
  }

  private Problem problem(Set<Place> moving) {
    return Problem.of(
        moving.stream().map(sums::cell).toList(), around(moving).stream().map(sums::now).toList());
  }

  private Optional<List<Cell>> solve(Set<Place> moving) {
    Problem problem = problem(moving);
    return LeastSquares.of(problem)
        .flatMap(aims -> WholeSteps.near(aims, problem))
        .map(steps -> moved(problem, steps));
  }

  private static List<Cell> moved(Problem problem, long[] steps) {
    List<Cell> moved = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      Cell cell = problem.cells().get(i);
      if (steps[i] != 0) {
        moved.add(cell.with(cell.movedBy(steps[i])));
      }
    }
    return moved;
  }

  /**
   * What stands in the way where nothing balances: a set of sums of which none can be left out, and
   * the kept values in them.
   */
  Contradiction contradiction() {
    Set<Place> moving = new LinkedHashSet<>(sums.movingOrZero(group));
    for (Set<Place> wider = wider(moving, true);
        wider.size() > moving.size();
        wider = wider(moving, true)) {
      moving = wider;
    }
    List<Problem.Row> needed = new ArrayList<>(problem(moving).rows());
    Problem problem = problem(moving);
    if (LeastSquares.isPossible(problem)) {
      // Only whole steps fail: every broken sum is part of the matter.
      needed.removeIf(row -> row.sum().holds());
    } else {
      for (Problem.Row row : List.copyOf(needed)) {
        List<Problem.Row> fewer = new ArrayList<>(needed);
        fewer.remove(row);
        if (!LeastSquares.isPossible(problem.with(fewer))) {
          needed = fewer;
        }
      }
    }
    return told(needed.stream().map(Problem.Row::sum).toList());
  }

  private long brokenSumsOf(Observation kept) {
    return sums.broken().stream()
        .flatMap(List::stream)
        .flatMap(sum -> sum.amounts().stream())
        .filter(amount -> Place.of(amount).equals(Place.of(kept)))
        .count();
  }

  private Contradiction told(List<WeightedSum> needed) {
    List<Observation> kept =
        needed.stream()
            .flatMap(sum -> sum.amounts().stream())
            .map(Place::of)
            .distinct()
            .map(sums::cell)
            .filter(Cell::isKept)
            .map(Cell::delivered)
            .sorted(
                Comparator.comparingLong((Observation one) -> -brokenSumsOf(one))
                    .thenComparing(Observation::vintage, Comparator.reverseOrder())
                    .thenComparing(Observation::cell))
            .toList();
    return new Contradiction(
        needed.stream().map(WeightedSum::rule).distinct().sorted().toList(), kept);
  }
}
