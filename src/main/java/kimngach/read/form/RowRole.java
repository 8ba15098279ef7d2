package kimngach.read.form;

/** What a row of a form is. */
public enum RowRole {
  /** A label with values. */
  VALUES,
  /** A label above rows that belong together. */
  HEADING,
  /** Half of a label that is wrapped over two rows. */
  WRAPPED,
  /** What the layout says not to read. */
  SKIPPED,
  /** The label that ends the table. */
  END,
  /** A label that the layout does not know. */
  UNKNOWN
}
