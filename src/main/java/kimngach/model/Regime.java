package kimngach.model;

import java.util.regex.Pattern;
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

  private static final Pattern CUSTOMS_CODE = Pattern.compile("[A-Z][A-Z0-9]{2}");

  /** Whether this is a code of the customs code list, and not a bridge line or the whole. */
  public boolean isCustomsCode() {
    return CUSTOMS_CODE.matcher(code).matches();
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
