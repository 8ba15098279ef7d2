package kimngach.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customs office (đơn vị hải quan) that registers declarations. Which gate it serves is a matter
 * of the code list and the day: an office may serve several gates, and a gate several offices.
 *
 * @param code the office's code in the customs code list, such as {@code 15BB}; blank for all
 *     offices together
 */
public record CustomsOffice(String code) implements Coded, Comparable<CustomsOffice> {
  /** All offices together. */
  public static final CustomsOffice ALL = new CustomsOffice("");

  private static final Pattern CUSTOMS_CODE = Pattern.compile("[0-9]{2}[A-Z][A-Z0-9]");

  /** Whether this has the form of a code of the customs code list, such as {@code 15BB}. */
  public boolean isCustomsCode() {
    return CUSTOMS_CODE.matcher(code).matches();
  }

  // Written out, as in ObsKey.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomsOffice that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(CustomsOffice other) {
    return code.compareTo(other.code);
  }
}
