package kimngach.model.finding;

/** How much a finding weighs; the worst first. */
public enum Severity {
  /** The figures cannot be published. */
  ERROR,
  /** A person should look before publishing. */
  WARNING,
  /** Good to know: a revision, a value delivered twice. */
  INFO
}
