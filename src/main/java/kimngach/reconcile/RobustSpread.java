package kimngach.reconcile;

import java.util.List;

/**
 * Where most of some numbers lie, whatever the outliers among them: the median, and how far from it
 * they usually are (median absolute deviation, scaled so that it is the standard deviation of
 * numbers that are normally distributed).
 *
 * <p>In {@code double}, for it only decides what is unusual; nothing that is told is computed here.
 *
 * @param median the median
 * @param deviation the usual distance from it, zero or more
 */
record RobustSpread(double median, double deviation) {
  private static final double OF_NORMAL = 1.4826;

  /** The spread of one number or more. */
  static RobustSpread of(List<Double> numbers) {
    double median = median(numbers);
    return new RobustSpread(
        median, OF_NORMAL * median(numbers.stream().map(each -> Math.abs(each - median)).toList()));
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /**
   * How many usual distances a number is away from the median (robust z-score), zero or more.
   *
   * @param least the usual distance of numbers that hardly differ, above zero
   */
  double distances(double number, double least) {
    return Math.abs(number - median) / Math.max(deviation, least);
  }
}
