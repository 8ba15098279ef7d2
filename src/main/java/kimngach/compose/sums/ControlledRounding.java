package kimngach.compose.sums;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rounds the parts of all tables together so that they add up as printed (controlled rounding,
 * zero-restricted): each part is printed as one of the two neighbours of its exact value, an exact
 * value stays, and the sum of the squared deviations from the exact values is the smallest.
 *
 * <p>A figure has one choice for all the tables. Tables are taken in the order of print: one whose
 * sums cannot hold beside those before it is left to plain rounding.
 */
public final class ControlledRounding {
  private final Set<PrintedValue> pinned;

  /**
   * Rounds under a condition.
   *
   * @param pinned the values that keep their plain rounding: headline figures
   */
  public ControlledRounding(Set<PrintedValue> pinned) {
    this.pinned = Set.copyOf(pinned);
  }

  /** The adjustments that make tables add up, each table given by its sums. */
  public Adjustments of(List<List<PrintedSum>> tables) {
    Set<PrintedValue> kept = new HashSet<>(pinned);
    kept.addAll(outermost(tables));
    Set<PrintedSum> accepted = new LinkedHashSet<>();
    Adjustments best = Adjustments.NONE;
    for (List<PrintedSum> table : tables) {
      Set<PrintedSum> tried = new LinkedHashSet<>(accepted);
      table.stream().filter(sum -> canBeMended(sum, kept)).forEach(tried::add);
      Optional<Adjustments> found = adjusted(tried, kept);
      if (found.isPresent()) {
        accepted = tried;
        best = found.get();
      }
    }
    return best;
  }

  /** Wholes that are no part of anything: they keep their plain rounding. */
  private static Set<PrintedValue> outermost(List<List<PrintedSum>> tables) {
    Set<PrintedValue> wholes =
        tables.stream()
            .flatMap(List::stream)
            .flatMap(sum -> sum.wholes().stream())
            .collect(Collectors.toCollection(HashSet::new));
    tables.stream().flatMap(List::stream).flatMap(PrintedSum::parts).forEach(wholes::remove);
    return wholes;
  }

  /** Whether exact values add up, and what may be adjusted in it is printed to one digit. */
  private static boolean canBeMended(PrintedSum sum, Set<PrintedValue> kept) {
    List<BigDecimal> steps =
        sum.values()
            .filter(value -> isFree(value, kept))
            .map(PrintedValue::step)
            .distinct()
            .toList();
    return sum.isExact()
        && steps.size() == 1
        && sum.printedMiss(Adjustments.NONE).remainder(steps.get(0)).signum() == 0;
  }

  private static boolean isFree(PrintedValue value, Set<PrintedValue> kept) {
    return !kept.contains(value) && value.neighbour().isPresent();
  }

  private static Optional<Adjustments> adjusted(Set<PrintedSum> sums, Set<PrintedValue> kept) {
    Map<PrintedValue, BigDecimal> adjusted = new HashMap<>();
    for (RoundingProblem problem : RoundingProblem.apart(sums, value -> isFree(value, kept))) {
      Optional<List<PrintedValue>> changed = problem.best();
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      changed.get().forEach(value -> adjusted.put(value, value.neighbour().orElseThrow()));
    }
    return Optional.of(new Adjustments(adjusted));
  }
}
