package kimngach.reconcile.balance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Exact sums without those that the others imply: a table whose rows add up and whose columns add
 * up has one sum more than it needs, and a solver of least squares stumbles over it. By elimination
 * in whole numbers, so nothing is lost to rounding.
 */
final class IndependentRows {
  private final List<Map<Integer, BigInteger>> reduced = new ArrayList<>();
  private final List<BigInteger> values = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();

  private IndependentRows() {}

  /** The rows that no others imply; empty when two of them contradict each other. */
  static Optional<List<Problem.Row>> of(List<Problem.Row> rows) {
    IndependentRows elimination = new IndependentRows();
    List<Problem.Row> kept = new ArrayList<>();
    for (Problem.Row row : rows) {
      if (!row.isExact()) {
        kept.add(row);
        continue;
      }
      Map<Integer, BigInteger> rest = new TreeMap<>(row.factors());
      BigInteger value = elimination.reduce(rest, row.high());
      if (!rest.isEmpty()) {
        elimination.add(rest, value);
        kept.add(row);
      } else if (value.signum() != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(kept);
  }

  private void add(Map<Integer, BigInteger> row, BigInteger value) {
    reduced.add(row);
    values.add(value);
    pivots.add(row.keySet().iterator().next());
  }

  /** Takes every earlier row out of this one, whose value is returned. */
  private BigInteger reduce(Map<Integer, BigInteger> row, BigInteger value) {
    BigInteger rest = value;
    for (int i = 0; i < reduced.size(); i++) {
      BigInteger here = row.get(pivots.get(i));
      if (here != null) {
        Map<Integer, BigInteger> other = reduced.get(i);
        BigInteger there = other.getOrDefault(pivots.get(i), BigInteger.ONE);
        row.replaceAll((cell, factor) -> factor.multiply(there));
        other.forEach(
            (cell, factor) -> row.merge(cell, factor.multiply(here).negate(), BigInteger::add));
        row.values().removeIf(factor -> factor.signum() == 0);
        rest = rest.multiply(there).subtract(values.get(i).multiply(here));
        BigInteger common =
            row.values().stream().reduce(rest.abs(), BigInteger::gcd).max(BigInteger.ONE);
        row.replaceAll((cell, factor) -> factor.divide(common));
        rest = rest.divide(common);
      }
    }
    return rest;
  }
}
