package kimngach.settings;

import java.util.Locale;

/** What is done about printed parts that do not add up to their printed total. */
public enum PrintedTotals {
  /** Every figure is rounded by itself; a table whose figures do not add up says so beneath. */
  NOTE,
  /**
   * Parts are rounded together so that they add up; a table for which that cannot be done says so
   * beneath.
   */
  ADJUST;

  /** The word in {@code kimngach.yaml}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
