package kimngach.reconcile.balance;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The changes whose relative sizes have the least sum of squares, as if cells could move by less
 * than a step. Only a direction for {@link WholeSteps}: nothing it says is believed unproved.
 */
final class LeastSquares {
  private static final int ONE_EACH = 1;
  private static final int UP_AND_DOWN = 2;

  private LeastSquares() {}

  /** The changes in steps, by cell; empty when no changes reach every target. */
  static Optional<double[]> of(Problem problem) {
    return IndependentRows.of(problem.rows())
        .map(problem::with)
        .flatMap(independent -> squares(independent).or(() -> absolutes(independent)));
  }

  /** Whether some changes, by steps or less, reach every target. */
  static boolean isPossible(Problem problem) {
    return IndependentRows.of(problem.rows())
        .map(problem::with)
        .flatMap(LeastSquares::absolutes)
        .isPresent();
  }

  private static Optional<double[]> squares(Problem problem) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression changes = model.newExpression("changes").weight(1.0);
    for (int i = 0; i < problem.cells().size(); i++) {
      Variable change = model.newVariable("cell" + i).lower(-reach(problem.cells().get(i)));
      changes.set(change, change, 1.0);
    }
    constrain(model, problem, ONE_EACH);
    return solution(model, problem, ONE_EACH);
  }

  /** The least sum of absolute changes: linear, for where squares fail. */
  private static Optional<double[]> absolutes(Problem problem) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression changes = model.newExpression("changes").weight(1.0);
    for (int i = 0; i < problem.cells().size(); i++) {
      Variable up = model.newVariable("up" + i).lower(0);
      Variable down = model.newVariable("down" + i).lower(0).upper(reach(problem.cells().get(i)));
      changes.set(up, 1.0);
      changes.set(down, 1.0);
    }
    constrain(model, problem, UP_AND_DOWN);
    return solution(model, problem, UP_AND_DOWN);
  }

  /** How far a cell may fall, as a share of its size. */
  private static double reach(Cell cell) {
    return cell.stepsToZero() * stepAsShare(cell);
  }

  private static double stepAsShare(Cell cell) {
    return cell.step().doubleValue() / cell.size().doubleValue();
  }

  /** A row an expression; a cell has one variable, or one up and one down. */
  private static void constrain(ExpressionsBasedModel model, Problem problem, int variables) {
    List<Variable> all = List.copyOf(model.getVariables());
    int number = 0;
    for (Problem.Row row : problem.rows()) {
      double scale = scale(problem, row);
      Expression sum = model.newExpression("sum" + number++);
      for (Map.Entry<Integer, BigInteger> factor : row.factors().entrySet()) {
        double weight = inShares(problem, factor) / scale;
        int place = factor.getKey() * variables;
        sum.set(all.get(place), weight);
        if (variables == UP_AND_DOWN) {
          sum.set(all.get(place + 1), -weight);
        }
      }
      double high = row.high().doubleValue() / scale;
      if (row.isExact()) {
        sum.level(high);
      } else {
        sum.upper(high);
        row.low().ifPresent(low -> sum.lower(low.doubleValue() / scale));
      }
    }
  }

  /** The greatest weight in a row: numbers near one are safest to calculate with. */
  private static double scale(Problem problem, Problem.Row row) {
    return row.factors().entrySet().stream()
        .mapToDouble(factor -> Math.abs(inShares(problem, factor)))
        .max()
        .orElse(1);
  }

  private static double inShares(Problem problem, Map.Entry<Integer, BigInteger> factor) {
    return factor.getValue().doubleValue() / stepAsShare(problem.cells().get(factor.getKey()));
  }

  private static Optional<double[]> solution(
      ExpressionsBasedModel model, Problem problem, int variables) {
    Optimisation.Result result = model.minimise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    double[] steps = new double[problem.cells().size()];
    for (int i = 0; i < steps.length; i++) {
      double change =
          variables == ONE_EACH
              ? result.doubleValue(i)
              : result.doubleValue(2L * i) - result.doubleValue(2L * i + 1);
      steps[i] = change / stepAsShare(problem.cells().get(i));
    }
    return Optional.of(steps);
  }
}
