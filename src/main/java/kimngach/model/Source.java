package kimngach.model;

/**
 * The body a value comes from, as the delivery names it.
 *
 * @param code the body's short code, such as {@code customs-department}; blank when unstated
 */
public record Source(String code) implements Coded {
  /** No body is named. */
  public static final Source UNSTATED = new Source("");
}
