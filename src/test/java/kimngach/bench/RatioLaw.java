package kimngach.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kimngach.model.ObsKey;

/**
 * A stated percentage is the one that value and base give.
 *
 * @param rule the rule that documents it
 * @param stated the percentage
 * @param value the value
 * @param base what it is compared with
 * @param isGrowth whether the percentage is a change and no share
 */
record RatioLaw(String rule, ObsKey stated, ObsKey value, ObsKey base, boolean isGrowth)
    implements Law {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public List<ObsKey> keys() {
    return List.of(stated, value, base);
  }

  /** Counted in the unit of the value times percent; a base that may be zero asks for nothing. */
  @Override
  public BigDecimal excess(Map<ObsKey, Span> values) {
    Span share = at(values, stated);
    Span above = at(values, value);
    Span below = at(values, base);
    if (below.low().signum() <= 0) {
      return BigDecimal.ONE.negate();
    }
    BigDecimal whole = isGrowth ? HUNDRED : BigDecimal.ZERO;
    BigDecimal least = share.low().add(whole);
    BigDecimal most = share.high().add(whole);
    BigDecimal tooSmall =
        least
            .multiply(above.high().signum() < 0 ? below.high() : below.low())
            .subtract(above.high().multiply(HUNDRED));
    BigDecimal tooLarge =
        above
            .low()
            .multiply(HUNDRED)
            .subtract(most.multiply(above.low().signum() < 0 ? below.low() : below.high()));
    return tooSmall.max(tooLarge);
  }

  private static Span at(Map<ObsKey, Span> values, ObsKey key) {
    return Objects.requireNonNull(values.get(key), key.toString());
  }
}
