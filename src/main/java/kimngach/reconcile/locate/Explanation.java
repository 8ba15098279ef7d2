package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.finding.Slip;
import kimngach.reconcile.identity.Amount;

/**
 * How a cell may have come to hold what it holds.
 *
 * @param meant the value that should stand there; empty when several may
 * @param slip the slip that made it what was delivered; empty for any other mistake
 * @param copied the value whose number stands there, where the slip says that one does
 * @param rarity how seldom this happens, in tenths of a power of ten: 10 is one case in ten
 */
record Explanation(
    Optional<BigDecimal> meant, Optional<Slip> slip, Optional<Observation> copied, int rarity) {

  static Explanation of(Slip slip, Optional<BigDecimal> meant) {
    return new Explanation(meant, Optional.of(slip), Optional.empty(), Rarity.of(slip));
  }

  /** The number of another cell stands there. */
  static Explanation of(Slip slip, Optional<BigDecimal> meant, Amount copied) {
    return new Explanation(
        meant, Optional.of(slip), Optional.of(copied.observation()), Rarity.of(slip));
  }
}
