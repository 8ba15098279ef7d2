package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.List;
import kimngach.model.Interval;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * Weighs what intervals alone leave open: a sum of nine rounded figures may miss by nine halves of
 * a digit and hold, but hardly ever misses by more than two. A set of cells whose change takes such
 * misses away is the likelier one. So is one that takes away a miss between deliveries that would
 * have to be a revision nobody told.
 *
 * @param network the identities
 */
record RoundingOdds(IdentityNetwork network) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal VARIANCE_OF_ONE =
      BigDecimal.ONE.divide(new BigDecimal(12), MathContext.DECIMAL32);

  /** Half the squared deviation is a natural logarithm; this makes it tenths of a power of ten. */
  private static final BigDecimal TENTHS = new BigDecimal("2.17");

  /** A miss beyond rounding that is forgiven: earlier values were revised and nobody told. */
  private static final BigDecimal UNTOLD_REVISION = new BigDecimal(15);

  private static final BigDecimal MOST = new BigDecimal(40);

  /**
   * How much more seldom the misses of identities that hold would be without some changes than with
   * them, in tenths of a power of ten; below zero where the changes make them larger.
   *
   * @param cells the cells by number, in order
   * @param changes what is added to the value written in each
   */
  int gain(BitSet cells, List<BigDecimal> changes) {
    BitSet holding = network.identitiesOf(cells);
    holding.andNot(network.broken());
    int[] numbers = cells.stream().toArray();
    BigDecimal gain = BigDecimal.ZERO;
    for (int each = holding.nextSetBit(0); each >= 0; each = holding.nextSetBit(each + 1)) {
      Identity identity = network.evidence(each).identity();
      if (identity instanceof WeightedSum sum && sum.relation() == WeightedSum.Relation.ZERO) {
        BigDecimal moved = BigDecimal.ZERO;
        for (int i = 0; i < numbers.length; i++) {
          moved = moved.add(weight(sum, numbers[i]).multiply(changes.get(i)));
        }
        gain = gain.add(rarity(sum, BigDecimal.ZERO)).subtract(rarity(sum, moved));
      }
    }
    return gain.intValue();
  }

  private BigDecimal weight(WeightedSum sum, int cell) {
    Cell wanted = Cell.of(network.amount(cell));
    return sum.terms().stream()
        .filter(term -> Cell.of(term.amount()).equals(wanted))
        .map(Term::coefficient)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal rarity(WeightedSum sum, BigDecimal moved) {
    if (sum.tolerance().signum() > 0) {
      return sum.possible().plus(Interval.exactly(moved)).meets(Interval.ZERO)
          ? BigDecimal.ZERO
          : UNTOLD_REVISION;
    }
    BigDecimal variance =
        sum.terms().stream()
            .map(term -> width(term.amount().possible()).multiply(term.coefficient()))
            .map(width -> width.multiply(width).multiply(VARIANCE_OF_ONE))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (variance.signum() == 0) {
      return BigDecimal.ZERO;
    }
    Interval possible = sum.possible();
    BigDecimal miss = possible.low().add(possible.high()).multiply(HALF).add(moved);
    return miss.multiply(miss).divide(variance, MathContext.DECIMAL32).multiply(TENTHS).min(MOST);
  }

  private static BigDecimal width(Interval interval) {
    return interval.high().subtract(interval.low());
  }
}
