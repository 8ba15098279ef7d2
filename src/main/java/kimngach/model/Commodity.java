package kimngach.model;

import org.jspecify.annotations.Nullable;

/**
 * A group of goods (nhóm hàng, mặt hàng). The main items that a table lists lie inside its total
 * and do not sum to it.
 *
 * @param code a code of the workspace's commodity list, such as {@code crude-oil}; blank for all
 *     goods together
 */
public record Commodity(String code) implements Coded, Comparable<Commodity> {
  /** All goods together. */
  public static final Commodity ALL = new Commodity("");

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Commodity that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Commodity other) {
    return code.compareTo(other.code);
  }
}
