package kimngach.model.finding;

import java.math.BigDecimal;
import kimngach.model.Interval;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/** A value that a finding speaks of; each kind is told in its own way. */
public sealed interface NamedValue {

  /**
   * A value as delivered.
   *
   * @param quantity the value with its written digits
   */
  record Delivered(Quantity quantity) implements NamedValue {}

  /**
   * A computed amount.
   *
   * @param value the amount counted in {@code unit}, exact
   * @param unit its unit
   */
  record Computed(BigDecimal value, Unit unit) implements NamedValue {}

  /**
   * The values that rounding leaves possible.
   *
   * @param interval the values counted in {@code unit}
   * @param unit their unit
   */
  record Possible(Interval interval, Unit unit) implements NamedValue {}

  /**
   * A series.
   *
   * @param key its name
   */
  record Series(SeriesKey key) implements NamedValue {}

  /**
   * A period.
   *
   * @param period the period
   */
  record Period(TimePeriod period) implements NamedValue {}

  /**
   * A body that delivers.
   *
   * @param source the body
   */
  record DeliveredBy(Source source) implements NamedValue {}

  /**
   * A delivery.
   *
   * @param vintage the delivery
   */
  record DeliveredWith(Vintage vintage) implements NamedValue {}

  /**
   * A number of things.
   *
   * @param count zero or more
   */
  record Count(int count) implements NamedValue {}

  /**
   * A code or a piece of a file, the same in every language.
   *
   * @param text the characters
   */
  record Verbatim(String text) implements NamedValue {}
}
