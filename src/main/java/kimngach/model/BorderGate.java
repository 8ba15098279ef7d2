package kimngach.model;

/**
 * A border gate (cửa khẩu): its identity, apart from the names it bears and the dates between which
 * it bears them.
 *
 * @param code the lasting code, such as {@code huu-nghi}; blank for all gates together
 */
public record BorderGate(String code) implements Coded, Comparable<BorderGate> {
  /** All gates together. */
  public static final BorderGate ALL = new BorderGate("");

  @Override
  public int compareTo(BorderGate other) {
    return code.compareTo(other.code);
  }
}
