package kimngach.settings.layout;

import java.util.Locale;

/** What a layout may say of a series, and the unit of its values. */
public enum Dimension {
  /** What a turnover counts. */
  SCOPE,
  /** The direction. */
  FLOW,
  /** The border gate. */
  GATE,
  /** The customs regime. */
  REGIME,
  /** The customs office. */
  OFFICE,
  /** The economic sector. */
  SECTOR,
  /** The group of goods. */
  COMMODITY,
  /** What is measured. */
  MEASURE,
  /** The unit of the values. */
  UNIT;

  /** The key that layouts write, such as {@code commodity}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
