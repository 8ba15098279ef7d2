package kimngach.model;

import org.jspecify.annotations.Nullable;

/**
 * A border gate (cửa khẩu): its identity, apart from the names it bears and the dates between which
 * it bears them.
 *
 * @param code the lasting code, such as {@code huu-nghi}; blank for all gates together
 */
public record BorderGate(String code) implements Coded, Comparable<BorderGate> {
  /** All gates together. */
  public static final BorderGate ALL = new BorderGate("");

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BorderGate that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(BorderGate other) {
    return code.compareTo(other.code);
  }
}
