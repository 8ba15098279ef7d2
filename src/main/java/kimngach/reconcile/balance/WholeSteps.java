package kimngach.reconcile.balance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * Whole steps near the least squares that reach every target exactly: a mixed-integer problem whose
 * cost is the square of each relative change, drawn by straight pieces a step wide near the least
 * squares and wider farther off. What the solver answers is proved in whole numbers before it is
 * believed.
 */
final class WholeSteps {
  /** How many steps to either side of the least squares are tried, nearest first. */
  private static final List<Long> REACHES = List.of(2L, 16L, 1024L, 65536L);

  /** Pieces of one step each before they widen. */
  private static final int FINE_PIECES = 3;

  private final Problem problem;
  private final double[] aims;
  private final long[] lowest;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> moves = new ArrayList<>();

  private WholeSteps(Problem problem, double[] aims, long reach) {
    this.problem = problem;
    this.aims = aims.clone();
    this.lowest = new long[aims.length];
    // One thread: of two proposals that are equally good, every run makes the same one.
    model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
    Expression cost = model.newExpression("cost").weight(1.0);
    double usual = usualWeight();
    for (int i = 0; i < aims.length; i++) {
      addCell(i, reach, cost, weight(i) / usual);
    }
    for (int i = 0; i < problem.rows().size(); i++) {
      addRow("sum" + i, problem.rows().get(i));
    }
  }

  /** The changes in steps, by cell; empty when none near the aims reach every target. */
  static Optional<long[]> near(double[] aims, Problem problem) {
    return REACHES.stream()
        .flatMap(reach -> new WholeSteps(problem, aims, reach).solve().stream())
        .findFirst();
  }

  /** The square of the relative change that one step is. */
  private double weight(int cell) {
    double share =
        problem.cells().get(cell).step().doubleValue()
            / problem.cells().get(cell).size().doubleValue();
    return share * share;
  }

  /** The geometric mean of all weights, so that costs lie about one. */
  private double usualWeight() {
    double logs = 0;
    for (int i = 0; i < aims.length; i++) {
      logs += Math.log(weight(i));
    }
    return Math.exp(logs / Math.max(1, aims.length));
  }

  /**
   * The least squares slope away from zero everywhere, but along changes that keep every sum the
   * slopes cancel out. So the cost is the distance from the aim, which has numbers near one.
   */
  private void addCell(int cell, long reach, Expression cost, double weight) {
    long floor = (long) Math.floor(aims[cell]);
    long least = -problem.cells().get(cell).stepsToZero();
    long low = Math.max(least, floor - reach);
    long high = Math.max(low, floor + 1 + reach);
    lowest[cell] = low;
    Variable move = model.newVariable("move" + cell).integer(true).lower(0).upper(high - low);
    moves.add(move);
    Expression pieces = model.newExpression("pieces" + cell).level(0);
    pieces.set(move, -1);
    long from = low;
    while (from < high) {
      long to = Math.min(high, from + width(from - floor));
      Variable piece = model.newVariable("piece" + cell + "at" + from).lower(0).upper(to - from);
      pieces.set(piece, 1);
      cost.set(piece, weight * (to + from - 2 * aims[cell]));
      from = to;
    }
  }

  /** The width of the piece that begins so far from the aim: 1 nearby, doubling farther off. */
  private static long width(long offset) {
    if (offset >= -FINE_PIECES && offset <= FINE_PIECES) {
      return 1;
    }
    if (offset > 0) {
      return Long.highestOneBit(offset);
    }
    long left = -offset - FINE_PIECES;
    return Math.max(1, Math.min(left, Long.highestOneBit(Math.max(1, -offset / 2))));
  }

  private void addRow(String name, Problem.Row row) {
    BigInteger already = row.of(lowest);
    double scale = row.scale().doubleValue();
    Expression sum = model.newExpression(name);
    for (Map.Entry<Integer, BigInteger> factor : row.factors().entrySet()) {
      sum.set(moves.get(factor.getKey()), factor.getValue().doubleValue() / scale);
    }
    double high = row.high().subtract(already).doubleValue() / scale;
    if (row.isExact()) {
      sum.level(high);
    } else {
      sum.upper(high);
      row.low().ifPresent(low -> sum.lower(low.subtract(already).doubleValue() / scale));
    }
  }

  private Optional<long[]> solve() {
    Optimisation.Result result = model.minimise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    long[] steps = lowest.clone();
    for (int i = 0; i < steps.length; i++) {
      steps[i] += Math.round(result.doubleValue(model.indexOf(moves.get(i))));
    }
    return problem.isSolvedBy(steps) ? Optional.of(steps) : Optional.empty();
  }
}
