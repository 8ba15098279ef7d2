package kimngach.model;

import org.jspecify.annotations.Nullable;

/**
 * The economic sector of who trades (khu vực kinh tế), as national trade tables divide it.
 *
 * @param code the code; blank for both sectors together
 */
public record Sector(String code) implements Coded, Comparable<Sector> {
  /** Both sectors together. */
  public static final Sector ALL = new Sector("");

  /** Enterprises of domestic capital (khu vực kinh tế trong nước). */
  public static final Sector DOMESTIC = new Sector("domestic");

  /** Enterprises of foreign direct investment (khu vực có vốn đầu tư nước ngoài). */
  public static final Sector FOREIGN_INVESTED = new Sector("foreign-invested");

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sector that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Sector other) {
    return code.compareTo(other.code);
  }
}
