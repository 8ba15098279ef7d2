package kimngach.reconcile.identity;

import java.math.BigDecimal;
import java.util.List;

/**
 * What some amounts must obey together, whichever of the values their digits leave open is true.
 */
public sealed interface Identity permits WeightedSum, Proportion {

  /** The name of the rule that asks for it, such as {@code flows-sum-to-total}. */
  String rule();

  /** Every amount it speaks of, each once. */
  List<Amount> amounts();

  /**
   * How far the amounts are from obeying it: zero when some values inside their intervals do, else
   * the shortest way from the possible values to the allowed ones, above zero, in the unit of the
   * amounts (of the percentage for a proportion).
   */
  BigDecimal miss();

  /** Whether some values inside the intervals of the amounts obey it. */
  boolean holds();
}
