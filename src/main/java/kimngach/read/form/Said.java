package kimngach.read.form;

import java.time.YearMonth;
import java.util.Optional;
import kimngach.model.ObsStatus;

/**
 * What the placeholders of a pattern stood for in a text.
 *
 * @param status how final the values are; empty when the pattern does not ask
 * @param month the month from 1 to 12; a quarter counts as its last month
 * @param year the year
 * @param lastYear what the text says is the year before
 * @param isQuarter whether the month is the last of a quarter that the text named
 */
record Said(
    Optional<ObsStatus> status,
    Optional<Integer> month,
    Optional<Integer> year,
    Optional<Integer> lastYear,
    boolean isQuarter) {
  /** A text without placeholders. */
  static final Said NOTHING =
      new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** The month with its year; the year is taken from elsewhere where the text does not say it. */
  Optional<YearMonth> month(int otherYear) {
    return month.map(number -> YearMonth.of(year.orElse(otherYear), number));
  }

  /** Whether the year before is another than the one before the year. */
  boolean contradictsItself() {
    return year.isPresent() && lastYear.filter(last -> last != year.get() - 1).isPresent();
  }
}
