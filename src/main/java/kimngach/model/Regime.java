package kimngach.model;

import org.jspecify.annotations.Nullable;

/**
 * A customs regime (loại hình) or a group of regimes that a bridge between scopes names.
 *
 * @param code a customs code of Decision 1357/QĐ-TCHQ such as {@code A11}, a bridge line such as
 *     {@code transit}, or blank for all regimes together
 */
public record Regime(String code) implements Coded, Comparable<Regime> {
  /** All regimes together. */
  public static final Regime ALL = new Regime("");

  /**
   * The regimes together whose codes no list has (chưa phân loại): a group that figures speak of,
   * never a code that is delivered.
   */
  public static final Regime UNCLASSIFIED = new Regime("unclassified");

  private static final int CUSTOMS_CODE_LENGTH = 3;

  /** Whether this is a code of the customs code list, and not a bridge line or the whole. */
  public boolean isCustomsCode() {
    return code.length() == CUSTOMS_CODE_LENGTH
        && isCapital(code.charAt(0))
        && isCapitalOrDigit(code.charAt(1))
        && isCapitalOrDigit(code.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isCapitalOrDigit(char c) {
    return isCapital(c) || (c >= '0' && c <= '9');
  }

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regime that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Regime other) {
    return code.compareTo(other.code);
  }
}
