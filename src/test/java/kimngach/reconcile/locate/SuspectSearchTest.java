package kimngach.reconcile.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Compares the sets found with every set of up to three cells, tried one after the other. */
class SuspectSearchTest {
  private static final int SYSTEMS = 40;
  private static final int MOST = 600;

  /** What an end that is not reached is moved inwards by: all limits are multiples of a half. */
  private static final BigDecimal OPEN = new BigDecimal("0.001");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SYSTEMS);
  }

  private static SmallSystem spoiled(long seed, boolean hasPercentages) {
    SmallSystem system = new SmallSystem(seed, hasPercentages);
    assertThat(system.identities()).allMatch(Identity::holds);
    system.spoil(1 + (int) (seed % 3));
    return system;
  }

  private static Set<Set<Integer>> found(SmallSystem system) {
    IdentityNetwork network = new IdentityNetwork(system.evidence());
    SuspectSearch search = new SuspectSearch(network, new BitSet(), new Work(Long.MAX_VALUE));
    return search.setsThatMend(network.broken()).stream()
        .map(
            set ->
                set.stream()
                    .mapToObj(number -> SmallSystem.cell(network.amount(number)))
                    .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  /** Every set of so many cells that mends all while no part of it does. */
  private static Set<Set<Integer>> tried(SmallSystem system, int cells) {
    Set<Set<Integer>> minimal = new HashSet<>();
    List<Set<Integer>> sets = List.of(Set.of());
    for (int size = 0; size <= cells; size++) {
      List<Set<Integer>> larger = new ArrayList<>();
      for (Set<Integer> set : sets) {
        if (minimal.stream().noneMatch(set::containsAll)) {
          if (mends(system, set)) {
            minimal.add(set);
          }
          for (int cell = last(set) + 1; cell < system.size(); cell++) {
            Set<Integer> more = new TreeSet<>(set);
            more.add(cell);
            larger.add(more);
          }
        }
      }
      sets = larger;
    }
    return minimal;
  }

  private static int last(Set<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  private static boolean mends(SmallSystem system, Set<Integer> set) {
    return switch (set.size()) {
      case 0 -> system.identities().stream().allMatch(Identity::holds);
      case 1 -> mendsAlone(system, last(set));
      default -> isFeasible(system, set);
    };
  }

  /** Whether some number of the cell's own digits makes every identity hold. */
  private static boolean mendsAlone(SmallSystem system, int cell) {
    List<BigDecimal> numbers = system.numbers();
    for (int number = system.least(cell); number <= MOST; number++) {
      numbers.set(cell, new BigDecimal(number));
      if (system.identities(numbers).stream().allMatch(Identity::holds)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether numbers exist for the cells of the set with which each identity holds for some true
   * values, each within half a digit of the number written.
   */
  private static boolean isFeasible(SmallSystem system, Set<Integer> set) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Variable> numbers = new HashMap<>();
    set.forEach(cell -> numbers.put(cell, model.newVariable("n" + cell).lower(BigDecimal.ZERO)));
    for (Identity identity : system.identities()) {
      WeightedSum sum = (WeightedSum) identity;
      Expression total = model.newExpression("e" + model.countExpressions());
      for (Term term : sum.terms()) {
        int cell = SmallSystem.cell(term.amount());
        Variable trueValue = model.newVariable("v" + model.countVariables());
        Expression away = model.newExpression("e" + model.countExpressions());
        away.set(trueValue, BigDecimal.ONE);
        Optional.ofNullable(numbers.get(cell))
            .ifPresent(number -> away.set(number, BigDecimal.ONE.negate()));
        BigDecimal from = numbers.containsKey(cell) ? BigDecimal.ZERO : system.written(cell);
        away.lower(from.subtract(HALF)).upper(from.add(HALF).subtract(OPEN));
        total.set(trueValue, term.coefficient());
      }
      total.upper(BigDecimal.ZERO);
      if (sum.relation() == WeightedSum.Relation.ZERO) {
        total.lower(BigDecimal.ZERO);
      }
    }
    return model.minimise().getState().isFeasible();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsExactlyTheSmallestSetsThatTryingAllSetsOfUpToThreeCellsFinds(long seed) {
    SmallSystem system = spoiled(seed, false);

    assertThat(found(system)).isEqualTo(tried(system, SuspectSearch.MOST_CELLS));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsExactlyTheSingleCellsThatMendStatedPercentagesToo(long seed) {
    SmallSystem system = spoiled(seed, true);

    assertThat(found(system).stream().filter(set -> set.size() <= 1).collect(Collectors.toSet()))
        .isEqualTo(tried(system, 1));
  }
}
