package kimngach.bench;

import java.math.BigDecimal;
import kimngach.model.Quantity;

/**
 * The values that a printed number may stand for, worked out by itself: million USD, or the unit
 * printed for what is no turnover. Whether an end belongs to it is left open; what hangs on that is
 * not counted.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Span(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Span of(Quantity printed) {
    BigDecimal size = printed.low().abs();
    BigDecimal half = BigDecimal.ONE.movePointLeft(size.scale()).multiply(HALF);
    BigDecimal step =
        BigDecimal.ONE.movePointLeft(
            size.signum() == 0 ? size.scale() : size.stripTrailingZeros().scale());
    Span ofSize =
        switch (printed.qualifier()) {
          case NONE -> new Span(size.subtract(half), size.add(half));
          case OVER -> new Span(size, size.add(step));
          case NEARLY -> new Span(size.subtract(step), size);
          case ABOUT -> new Span(size.subtract(step), size.add(step));
        };
    Span signed =
        printed.low().signum() < 0 ? new Span(ofSize.high.negate(), ofSize.low.negate()) : ofSize;
    return switch (printed.unit()) {
      case BILLION_USD -> new Span(signed.low.movePointRight(3), signed.high.movePointRight(3));
      case THOUSAND_USD -> new Span(signed.low.movePointLeft(3), signed.high.movePointLeft(3));
      default -> signed;
    };
  }

  Span plus(Span other) {
    return new Span(low.add(other.low), high.add(other.high));
  }

  Span minus(Span other) {
    return new Span(low.subtract(other.high), high.subtract(other.low));
  }
}
