package kimngach.settings.layout;

import java.util.Locale;

/** What the percentages of a column say. */
public enum PercentKind {
  /** The value in percent of an earlier one: 110.1 is a growth of 10.1. */
  INDEX,
  /** The change against an earlier value: 10.1. */
  CHANGE,
  /** The share of a plan that was reached: 105.3. */
  ATTAINMENT;

  /** The word that layouts write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
