package kimngach.compose.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Sums that hang together, and the values in them that may be adjusted.
 *
 * @param sums the sums that must hold as printed
 * @param free the values of which each is printed as one of two neighbours
 */
record RoundingProblem(List<PrintedSum> sums, List<PrintedValue> free) {
  private static final int PENALTY_DIGITS = 9;

  /** Leaves room beneath the penalties for the ranks of all values of a bulletin. */
  private static final BigDecimal PENALTY_UNITS = BigDecimal.TEN.pow(15);

  /** The same sums, those in one problem that share a value that may be adjusted. */
  static List<RoundingProblem> apart(Collection<PrintedSum> sums, Predicate<PrintedValue> isFree) {
    List<Set<PrintedSum>> groups = new ArrayList<>();
    Map<PrintedValue, Set<PrintedSum>> groupOf = new HashMap<>();
    for (PrintedSum sum : sums) {
      Set<PrintedSum> group = new LinkedHashSet<>();
      sum.values()
          .filter(isFree)
          .flatMap(value -> Optional.ofNullable(groupOf.get(value)).stream())
          .forEach(group::addAll);
      groups.removeIf(group::containsAll);
      group.add(sum);
      groups.add(group);
      group.stream()
          .flatMap(PrintedSum::values)
          .filter(isFree)
          .forEach(value -> groupOf.put(value, group));
    }
    return groups.stream()
        .map(
            group ->
                new RoundingProblem(
                    List.copyOf(group),
                    group.stream().flatMap(PrintedSum::values).filter(isFree).distinct().toList()))
        .toList();
  }

  /** The values to adjust; empty when the sums cannot all hold, or finding out takes too long. */
  Optional<List<PrintedValue>> best() {
    List<RoundingSearch.Equation> equations = sums.stream().map(this::equation).toList();
    return new RoundingSearch(costs(), equations)
        .best()
        .map(chosen -> chosen.stream().mapToObj(free::get).toList());
  }

  /** What it takes for a sum to hold, in units of the last digit. */
  private RoundingSearch.Equation equation(PrintedSum sum) {
    Map<Integer, Integer> changes = new LinkedHashMap<>();
    sum.factors()
        .forEach(
            (value, factor) -> {
              int index = free.indexOf(value);
              if (index >= 0) {
                changes.put(index, factor * direction(value));
              }
            });
    BigDecimal step = free.get(changes.keySet().iterator().next()).step();
    BigDecimal miss = sum.printedMiss(Adjustments.NONE).divide(step);
    return new RoundingSearch.Equation(changes, -miss.intValueExact());
  }

  private static int direction(PrintedValue value) {
    return value.neighbour().orElseThrow().compareTo(value.plain());
  }

  /**
   * What each adjustment costs: the squared deviation it adds; among equals, the larger value is
   * adjusted first, for it is bent least.
   */
  private long[] costs() {
    List<PrintedValue> largestFirst =
        free.stream()
            .sorted(Comparator.comparing((PrintedValue value) -> value.plain().abs()).reversed())
            .toList();
    Map<PrintedValue, Integer> ranks =
        largestFirst.stream().collect(Collectors.toMap(value -> value, largestFirst::indexOf));
    return free.stream()
        .mapToLong(
            value ->
                value
                    .penalty(PENALTY_DIGITS)
                    .multiply(PENALTY_UNITS)
                    .add(BigDecimal.valueOf(Objects.requireNonNull(ranks.get(value))))
                    .longValueExact())
        .toArray();
  }
}
