package kimngach.read.tidy;

import java.util.Locale;

/** How codes are compared: letter case, spaces and underscores do not matter. */
final class Code {
  private Code() {}

  /** The code in its own spelling: {@code ALL_REGIMES} is {@code all-regimes}. */
  static String plain(String text) {
    return isWhole(text) ? "" : text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Whether a code is SDMX's word for all of them, or for none. */
  static boolean isWhole(String text) {
    return text.isEmpty() || text.equals("_T") || text.equals("_Z");
  }
}
