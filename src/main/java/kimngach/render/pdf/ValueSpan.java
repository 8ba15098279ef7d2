package kimngach.render.pdf;

import java.math.BigDecimal;
import kimngach.model.bulletin.Chart;

/**
 * Where the values of an axis stand in a plot.
 *
 * @param axis the axis
 * @param from the place of its lower end, in points
 * @param to the place of its upper end, in points; below {@code from} where values rise upwards
 */
record ValueSpan(Chart.Axis axis, double from, double to) {

  double at(BigDecimal value) {
    double length = axis.maximum().subtract(axis.minimum()).doubleValue();
    return from + (to - from) * value.subtract(axis.minimum()).doubleValue() / length;
  }

  double zero() {
    return at(BigDecimal.ZERO);
  }

  /** The place of a tick, counted from the lower end. */
  double tick(int number) {
    return at(axis.minimum().add(axis.step().multiply(BigDecimal.valueOf(number))));
  }
}
