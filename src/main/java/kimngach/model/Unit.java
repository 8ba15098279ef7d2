package kimngach.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A unit that values are delivered or printed in. */
public enum Unit implements Coded {
  /** One US dollar. */
  USD("usd", UnitKind.USD, 0),
  /** One thousand US dollars (nghìn USD). */
  THOUSAND_USD("thousand-usd", UnitKind.USD, 3),
  /** One million US dollars (triệu USD). */
  MILLION_USD("million-usd", UnitKind.USD, 6),
  /** One hundred million US dollars (亿美元), in which Chinese prose counts. */
  HUNDRED_MILLION_USD("hundred-million-usd", UnitKind.USD, 8),
  /** One billion US dollars (tỷ USD). */
  BILLION_USD("billion-usd", UnitKind.USD, 9),
  /** One million dong (triệu đồng). */
  MILLION_VND("million-vnd", UnitKind.VND, 6),
  /** One billion dong (tỷ đồng). */
  BILLION_VND("billion-vnd", UnitKind.VND, 9),
  /** One hundredth (%). */
  PERCENT("percent", UnitKind.PERCENT, 0),
  /** Vehicles a day (xe/ngày). */
  VEHICLES_PER_DAY("vehicles-per-day", UnitKind.VEHICLES_PER_DAY, 0),
  /** Wagons a day (toa/ngày). */
  WAGONS_PER_DAY("wagons-per-day", UnitKind.WAGONS_PER_DAY, 0),
  /** One tonne (tấn). */
  TONNES("tonnes", UnitKind.TONNES, 0),
  /** One thousand tonnes (nghìn tấn). */
  THOUSAND_TONNES("thousand-tonnes", UnitKind.TONNES, 3),
  /** One thing. */
  COUNT("count", UnitKind.COUNT, 0),
  /** One thousand things, such as cars (nghìn chiếc). */
  THOUSAND_COUNT("thousand-count", UnitKind.COUNT, 3);

  private final String code;
  private final UnitKind kind;
  private final int exponent;

  Unit(String code, UnitKind kind, int exponent) {
    this.code = code;
    this.kind = kind;
    this.exponent = exponent;
  }

  @Override
  public String code() {
    return code;
  }

  /** What the unit counts. */
  public UnitKind kind() {
    return kind;
  }

  /** The power of ten that one unit is worth in its kind's base unit: 6 for a million. */
  public int exponent() {
    return exponent;
  }

  /** The unit of a code; empty when no unit has it. */
  public static Optional<Unit> ofCode(String code) {
    return Coded.find(values(), code);
  }

  /**
   * An amount of this unit counted in another of the same kind; exact, its written precision kept:
   * 66.4 billion is 66400 million known to the hundred (a scale of -2).
   *
   * @throws IllegalArgumentException when the two units are of different kinds
   */
  public BigDecimal convert(BigDecimal amount, Unit target) {
    if (kind != target.kind) {
      throw new IllegalArgumentException("Expecting a unit of " + kind + ", found " + target);
    }
    return amount.scaleByPowerOfTen(exponent - target.exponent);
  }
}
