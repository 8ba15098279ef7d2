package kimngach.model;

import java.util.Optional;

/** A word beside a number that says on which side of it the value lies. */
public enum Qualifier implements Coded {
  /** The number is a plain rounding of the value. */
  NONE(""),
  /** The value lies below the number (gần). */
  NEARLY("nearly"),
  /** The value lies at or above the number (hơn, trên). */
  OVER("over"),
  /** The value lies on either side of the number (khoảng). */
  ABOUT("about");

  private final String code;

  Qualifier(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The qualifier of a code; empty when none has it. A blank code is {@link #NONE}. */
  public static Optional<Qualifier> ofCode(String code) {
    return Coded.find(values(), code);
  }
}
