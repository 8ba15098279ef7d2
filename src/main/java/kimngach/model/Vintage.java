package kimngach.model;

import java.time.YearMonth;

/**
 * The delivery a value came with. A later vintage of a value supersedes an earlier one.
 *
 * @param delivery the month the delivery was made for, the name of its folder
 */
public record Vintage(YearMonth delivery) implements Comparable<Vintage> {

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
