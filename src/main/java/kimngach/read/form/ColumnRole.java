package kimngach.read.form;

import kimngach.settings.layout.ColumnMeaning;

/** What a column of a form holds. */
public enum ColumnRole {
  /** Row labels. */
  LABEL,
  /** The unit of each row. */
  UNIT,
  /** Values. */
  VALUES,
  /** Remarks on the values of their row. */
  NOTES,
  /** What the layout says not to read. */
  SKIPPED,
  /** What no layout knows. */
  UNKNOWN;

  static ColumnRole of(ColumnMeaning.Kind kind) {
    return switch (kind) {
      case VALUES -> VALUES;
      case NOTES -> NOTES;
      case SKIPPED -> SKIPPED;
    };
  }
}
