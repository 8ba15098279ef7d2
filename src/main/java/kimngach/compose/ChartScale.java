package kimngach.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;

/**
 * The scale of a chart's value axis: from zero to a round number above the greatest value, in steps
 * of 1, 2 or 5 times a power of ten.
 *
 * @param kind how values are drawn: stacked ones add up
 * @param series the series drawn
 */
record ChartScale(Chart.Kind kind, List<Chart.Series> series) {
  private static final int MOST_STEPS = 6;
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(5), BigDecimal.TEN);

  Chart.Axis axis(Text title, List<Language> languages) {
    BigDecimal greatest = greatest().max(new BigDecimal("0.000001"));
    BigDecimal step = step(greatest);
    int count = greatest.divide(step, 0, RoundingMode.CEILING).intValueExact();
    List<Text> ticks = new ArrayList<>();
    for (int tick = 0; tick <= count; tick++) {
      BigDecimal at = step.multiply(BigDecimal.valueOf(tick)).setScale(Math.max(0, step.scale()));
      ticks.add(Text.of(languages, language -> NumberStyle.of(language).write(at)));
    }
    return new Chart.Axis(title, step.multiply(BigDecimal.valueOf(count)), step, ticks);
  }

  private static BigDecimal step(BigDecimal greatest) {
    int power = greatest.precision() - greatest.scale() - 2;
    while (true) {
      for (BigDecimal one : STEPS) {
        BigDecimal step = one.scaleByPowerOfTen(power).stripTrailingZeros();
        if (step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(greatest) >= 0) {
          return step.scale() < 0 ? step.setScale(0) : step;
        }
      }
      power++;
    }
  }

  private BigDecimal greatest() {
    BigDecimal greatest = BigDecimal.ZERO;
    int categories = series.isEmpty() ? 0 : series.get(0).points().size();
    for (int category = 0; category < categories; category++) {
      BigDecimal stack = BigDecimal.ZERO;
      for (Chart.Series one : series) {
        Optional<Chart.Point> point = one.points().get(category);
        BigDecimal value = point.map(Chart.Point::value).orElse(BigDecimal.ZERO);
        stack = kind == Chart.Kind.STACKED_COLUMNS ? stack.add(value) : stack.max(value);
      }
      greatest = greatest.max(stack);
    }
    return greatest;
  }
}
