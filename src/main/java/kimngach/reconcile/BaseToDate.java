package kimngach.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Unit;
import kimngach.reconcile.identity.Amount;

/**
 * A year to date of last year, delivered or implied by growth that was stated on it.
 *
 * @param key the series and the year to date
 * @param possible every value that the digits leave open, in {@code unit}
 * @param unit the unit
 * @param implied what implies it; empty where it was delivered
 * @param from the delivered values it comes from, one or two
 */
record BaseToDate(
    ObsKey key, Interval possible, Unit unit, Optional<ImpliedBase> implied, List<Amount> from) {
  BaseToDate {
    from = List.copyOf(from);
  }

  static BaseToDate of(ImpliedBase implied) {
    return new BaseToDate(
        implied.base(),
        implied.possible(),
        implied.unit(),
        Optional.of(implied),
        List.of(implied.stated(), implied.value()));
  }

  static BaseToDate of(Amount delivered) {
    return new BaseToDate(
        delivered.key(),
        delivered.possible(),
        delivered.unit(),
        Optional.empty(),
        List.of(delivered));
  }

  /** Days from the first of January on. */
  long days() {
    return ChronoUnit.DAYS.between(key.period().start(), key.period().end()) + 1;
  }
}
