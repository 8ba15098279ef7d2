package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kimngach.model.finding.Severity;

/** One statement that delivered figures must obey. */
interface Rule {

  /** The name the settings call it by, such as {@code flows-sum-to-total}. */
  String name();

  /** How much its findings weigh when the settings do not name it. */
  Severity usualSeverity();

  /** What it forgives when the settings do not say. */
  default BigDecimal usualTolerance() {
    return BigDecimal.ZERO;
  }

  /** Every place where it looks, in any order, those where the statement holds too. */
  Stream<Check> check(AsOfView view, Strictness strictness);
}
