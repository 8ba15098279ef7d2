package kimngach.compose.sums;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The figures that are not printed by plain rounding, so that printed parts add up to their printed
 * total. Each is printed as the other neighbour of its exact value.
 *
 * @param printed the number printed for each adjusted figure
 */
public record Adjustments(Map<PrintedValue, BigDecimal> printed) {
  /** Every figure is printed by plain rounding. */
  public static final Adjustments NONE = new Adjustments(Map.of());

  public Adjustments {
    printed = Map.copyOf(printed);
    printed.forEach(
        (value, number) -> {
          if (value.neighbour().filter(other -> other.compareTo(number) == 0).isEmpty()) {
            throw new IllegalArgumentException(
                "Expecting "
                    + value.figure()
                    + " to be adjusted to a neighbour of "
                    + value.exact()
                    + ", found "
                    + number);
          }
        });
  }

  /** The number printed for a value, adjusted or not. */
  public BigDecimal rounded(PrintedValue value) {
    return printed.getOrDefault(value, value.plain());
  }
}
