package kimngach.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The delivery a value came with. A later vintage of a value supersedes an earlier one.
 *
 * @param delivery the month the delivery was made for, the name of its folder
 */
public record Vintage(YearMonth delivery) implements Comparable<Vintage> {

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Vintage vintage && delivery.equals(vintage.delivery);
  }

  @Override
  public int hashCode() {
    return delivery.hashCode();
  }

  @Override
  public int compareTo(Vintage other) {
    return delivery.compareTo(other.delivery);
  }

  /** The delivery's folder name, such as {@code 2023-11}. */
  @Override
  public String toString() {
    return delivery.toString();
  }
}
