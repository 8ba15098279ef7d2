package kimngach.compose.sums;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the cheapest set of changes that makes equations hold: a best-first search (A*) over one
 * choice after another. What an equation still costs by itself is known beforehand; a change that
 * stands in several equations shares its cost among them, so the sum of what they cost is never too
 * much and the first solution found is the best.
 */
final class RoundingSearch {
  /** Beyond so many steps a bulletin is better served by a note. */
  private static final int MOST_STEPS = 200_000;

  private final long[] costs;
  private final List<Equation> equations;
  private final List<Integer> order;
  private final List<List<Map<Integer, Long>>> outlooks;

  /**
   * An equation.
   *
   * @param changes by how much the left side grows when a choice is taken, by its index
   * @param need by how much it must grow in all
   */
  record Equation(Map<Integer, Integer> changes, int need) {}

  /**
   * What was chosen so far.
   *
   * @param place how many choices of the order are made
   * @param needs what each equation still needs
   */
  private record State(int place, List<Integer> needs) {}

  /**
   * A state and a way to it.
   *
   * @param cost the cost of the choices taken
   * @param least the least cost of any solution by this way
   */
  private record Way(State state, BitSet chosen, long cost, long least, int number) {}

  RoundingSearch(long[] costs, List<Equation> equations) {
    this.costs = costs.clone();
    this.equations = List.copyOf(equations);
    this.order = order();
    this.outlooks = equations.stream().map(this::outlook).toList();
  }

  /** The choices to take; empty when no choices make all equations hold, or too many would. */
  Optional<BitSet> best() {
    PriorityQueue<Way> open =
        new PriorityQueue<>(
            Comparator.comparingLong(Way::least)
                .thenComparing(Comparator.comparingInt((Way way) -> way.state().place()).reversed())
                .thenComparingInt(Way::number));
    Set<State> seen = new HashSet<>();
    State start = new State(0, equations.stream().map(Equation::need).toList());
    int number = 0;
    outlook(start).ifPresent(least -> open.add(new Way(start, new BitSet(), 0, least, 0)));
    while (!open.isEmpty() && seen.size() < MOST_STEPS) {
      Way way = open.remove();
      if (way.state().place() == order.size()) {
        return Optional.of(way.chosen());
      }
      if (seen.add(way.state())) {
        for (boolean taken : new boolean[] {false, true}) {
          number++;
          step(way, taken, number).ifPresent(open::add);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Way> step(Way way, boolean taken, int number) {
    int choice = order.get(way.state().place());
    List<Integer> needs = new ArrayList<>(way.state().needs());
    if (taken) {
      for (int one = 0; one < equations.size(); one++) {
        needs.set(one, needs.get(one) - equations.get(one).changes().getOrDefault(choice, 0));
      }
    }
    State next = new State(way.state().place() + 1, List.copyOf(needs));
    long cost = way.cost() + (taken ? costs[choice] : 0);
    return outlook(next)
        .map(
            rest -> {
              BitSet chosen = (BitSet) way.chosen().clone();
              chosen.set(choice, taken);
              return new Way(next, chosen, cost, cost + rest, number);
            });
  }

  /** The least that the choices still to make can cost; empty when an equation cannot hold. */
  private Optional<Long> outlook(State state) {
    long sum = 0;
    for (int one = 0; one < equations.size(); one++) {
      Long least = outlooks.get(one).get(state.place()).get(state.needs().get(one));
      if (least == null) {
        return Optional.empty();
      }
      sum += least;
    }
    return Optional.of(sum);
  }

  /** What an equation costs from each place of the order on, by what it still needs there. */
  private List<Map<Integer, Long>> outlook(Equation equation) {
    List<Map<Integer, Long>> fromPlace = new ArrayList<>();
    Map<Integer, Long> later = Map.of(0, 0L);
    fromPlace.add(later);
    for (int place = order.size() - 1; place >= 0; place--) {
      int choice = order.get(place);
      int change = equation.changes().getOrDefault(choice, 0);
      if (change != 0) {
        Map<Integer, Long> here = new HashMap<>(later);
        long share = costs[choice] / equationsOf(choice);
        later.forEach((need, cost) -> here.merge(need + change, cost + share, Math::min));
        later = here;
      }
      fromPlace.add(0, later);
    }
    return fromPlace;
  }

  private long equationsOf(int choice) {
    return equations.stream().filter(one -> one.changes().getOrDefault(choice, 0) != 0).count();
  }

  /** The choices of the equation that lacks the fewest, then of the next: equations end early. */
  private List<Integer> order() {
    List<Integer> ordered = new ArrayList<>();
    List<Equation> left = new ArrayList<>(equations);
    while (!left.isEmpty()) {
      Equation next =
          left.stream()
              .min(Comparator.comparingInt(one -> lacking(one, ordered).size()))
              .orElseThrow();
      ordered.addAll(lacking(next, ordered));
      left.remove(next);
    }
    IntStream.range(0, costs.length).filter(one -> !ordered.contains(one)).forEach(ordered::add);
    return ordered;
  }

  private static List<Integer> lacking(Equation equation, List<Integer> ordered) {
    return equation.changes().keySet().stream().filter(one -> !ordered.contains(one)).toList();
  }
}
