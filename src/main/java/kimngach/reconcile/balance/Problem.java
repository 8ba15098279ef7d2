package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.reconcile.balance.Cell.Place;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * How cells may move so that sums reach their targets. Everything is a whole number: the change of
 * each cell in steps of its last digit, and the sums in units of a grain that all steps are
 * multiples of.
 *
 * @param cells the cells that may move
 * @param rows what their changes must come to
 */
record Problem(List<Cell> cells, List<Row> rows) {
  Problem {
    cells = List.copyOf(cells);
    rows = List.copyOf(rows);
  }

  /**
   * A sum over changes.
   *
   * @param sum the sum it stands for
   * @param factors what a step of a cell adds, in grains, by the cell's place in the problem; none
   *     is zero
   * @param low the least value, in grains; empty when there is none
   * @param high the greatest value, in grains
   */
  record Row(
      WeightedSum sum,
      Map<Integer, BigInteger> factors,
      Optional<BigInteger> low,
      BigInteger high) {

    /** Whether one value alone is allowed. */
    boolean isExact() {
      return low.filter(high::equals).isPresent();
    }

    /** The greatest factor, without its sign. */
    BigInteger scale() {
      return factors.values().stream()
          .map(BigInteger::abs)
          .max(BigInteger::compareTo)
          .orElse(BigInteger.ONE);
    }

    /** What changes come to. */
    BigInteger of(long[] steps) {
      BigInteger total = BigInteger.ZERO;
      for (Map.Entry<Integer, BigInteger> factor : factors.entrySet()) {
        total = total.add(factor.getValue().multiply(BigInteger.valueOf(steps[factor.getKey()])));
      }
      return total;
    }
  }

  /** The problem of some cells that may move and every sum that they take part in. */
  static Problem of(List<Cell> cells, List<WeightedSum> sums) {
    Map<Place, Integer> places = new LinkedHashMap<>();
    cells.forEach(cell -> places.put(Place.of(cell.delivered()), places.size()));
    BigDecimal grain = grain(cells, sums);
    List<Row> rows = new ArrayList<>();
    for (WeightedSum sum : sums) {
      Map<Integer, BigInteger> factors = new LinkedHashMap<>();
      List<Cell> moving = new ArrayList<>();
      for (Term term : sum.terms()) {
        Integer place = places.get(Place.of(term.amount()));
        if (place != null) {
          Cell cell = cells.get(place);
          moving.add(cell);
          factors.merge(
              place, whole(term.coefficient().multiply(cell.step()), grain), BigInteger::add);
        }
      }
      Target target = Target.of(sum, moving);
      BigDecimal residual = Amounts.residual(sum);
      rows.add(
          new Row(
              sum,
              factors,
              target.low().map(low -> grains(low.subtract(residual), grain, RoundingMode.CEILING)),
              grains(target.high().subtract(residual), grain, RoundingMode.FLOOR)));
    }
    return new Problem(cells, rows);
  }

  /** A power of ten that divides every step, weight and value of the sums. */
  private static BigDecimal grain(List<Cell> cells, List<WeightedSum> sums) {
    int digits =
        sums.stream()
            .flatMap(sum -> sum.terms().stream())
            .mapToInt(term -> term.coefficient().scale() + term.amount().written().scale())
            .max()
            .orElse(0);
    int steps = cells.stream().mapToInt(cell -> cell.step().scale()).max().orElse(0);
    return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(digits, steps));
  }

  private static BigInteger whole(BigDecimal value, BigDecimal grain) {
    return grains(value, grain, RoundingMode.UNNECESSARY);
  }

  private static BigInteger grains(BigDecimal value, BigDecimal grain, RoundingMode rounding) {
    return value.divide(grain, 0, rounding).toBigIntegerExact();
  }

  /** The same cells with fewer rows. */
  Problem with(List<Row> fewer) {
    return new Problem(cells, fewer);
  }

  /** Whether changes are what every row and every cell asks for: exact, no rounding anywhere. */
  boolean isSolvedBy(long[] steps) {
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] < -cells.get(i).stepsToZero()) {
        return false;
      }
    }
    return rows.stream()
        .allMatch(
            row -> {
              BigInteger value = row.of(steps);
              return value.compareTo(row.high()) <= 0
                  && row.low().filter(low -> value.compareTo(low) < 0).isEmpty();
            });
  }
}
