package kimngach.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;

/**
 * The scale of a chart's value axis: from zero, or a round number below it where a value is below,
 * to a round number that no value exceeds, in steps of 1, 2 or 5 times a power of ten.
 *
 * @param kind how values are drawn: stacked ones add up
 * @param series the series drawn
 */
record ChartScale(Chart.Kind kind, List<Chart.Series> series) {
  private static final int MOST_STEPS = 6;
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN);

  /** An axis is as long as its longer side asks; only zeros stand on an axis to one. */
  Chart.Axis axis(Text title, List<Language> languages) {
    BigDecimal highest = ends(+1).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal lowest = ends(-1).stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    if (highest.signum() == 0 && lowest.signum() == 0) {
      highest = BigDecimal.ONE;
    }
    BigDecimal step = step(highest, lowest);
    int above = steps(highest, step);
    int below = steps(lowest.negate(), step);
    List<Text> ticks = new ArrayList<>();
    for (int tick = -below; tick <= above; tick++) {
      BigDecimal at = step.multiply(BigDecimal.valueOf(tick)).setScale(Math.max(0, step.scale()));
      ticks.add(Text.of(languages, language -> NumberStyle.of(language).write(at)));
    }
    return new Chart.Axis(
        title,
        step.multiply(BigDecimal.valueOf(-below)),
        step.multiply(BigDecimal.valueOf(above)),
        step,
        ticks);
  }

  private static BigDecimal step(BigDecimal highest, BigDecimal lowest) {
    BigDecimal length = highest.subtract(lowest);
    int power = length.precision() - length.scale() - 2;
    while (true) {
      for (BigDecimal one : STEPS) {
        BigDecimal step = one.scaleByPowerOfTen(power).stripTrailingZeros();
        if (steps(highest, step) + steps(lowest.negate(), step) <= MOST_STEPS) {
          return step.scale() < 0 ? step.setScale(0) : step;
        }
      }
      power++;
    }
  }

  private static int steps(BigDecimal length, BigDecimal step) {
    return length.divide(step, 0, RoundingMode.CEILING).intValueExact();
  }

  /** Where drawing ends on one side of zero: of each value, and of each category's stack. */
  private List<BigDecimal> ends(int side) {
    List<BigDecimal> ends = new ArrayList<>();
    int categories = series.isEmpty() ? 0 : series.get(0).points().size();
    for (int category = 0; category < categories; category++) {
      BigDecimal stack = BigDecimal.ZERO;
      for (Chart.Series one : series) {
        BigDecimal value =
            one.points().get(category).map(Chart.Point::value).orElse(BigDecimal.ZERO);
        ends.add(value);
        boolean stacked = kind == Chart.Kind.STACKED_COLUMNS && one.role() == Chart.Role.VALUE;
        if (stacked && value.signum() == side) {
          stack = stack.add(value);
        }
      }
      ends.add(stack);
    }
    return ends;
  }
}
