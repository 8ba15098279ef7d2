package kimngach.read.form;

/** What became of a cell. */
public enum Fate {
  /** It became an observation. */
  OBSERVED,
  /** It is empty. */
  BLANK,
  /** It has content that is not to be read. */
  SKIPPED,
  /** It cannot be read. */
  REJECTED
}
