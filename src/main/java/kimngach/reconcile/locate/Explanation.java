package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.finding.Slip;

/**
 * How a cell may have come to hold what it holds.
 *
 * @param meant the value that should stand there; empty when several may
 * @param slip the slip that made it what was delivered; empty for any other mistake
 * @param rarity how seldom this happens, in tenths of a power of ten: 10 is one case in ten
 */
record Explanation(Optional<BigDecimal> meant, Optional<Slip> slip, int rarity) {

  static Explanation of(Slip slip, Optional<BigDecimal> meant) {
    return new Explanation(meant, Optional.of(slip), Rarity.of(slip));
  }
}
