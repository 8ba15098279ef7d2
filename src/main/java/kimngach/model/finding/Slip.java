package kimngach.model.finding;

import kimngach.model.Coded;

/** How a right value becomes a wrong one on its way into a cell. */
public enum Slip implements Coded {
  /** Two neighbouring digits exchanged: 1243 for 1234. */
  TRANSPOSED_DIGITS("transposed-digits"),
  /** One digit wrong: 1284 for 1234. */
  WRONG_DIGIT("wrong-digit"),
  /** Ten times too large or too small. */
  FACTOR_TEN("factor-ten"),
  /** A hundred times too large or too small. */
  FACTOR_HUNDRED("factor-hundred"),
  /** A thousand times too large or too small, as when a decimal point is read as a comma. */
  FACTOR_THOUSAND("factor-thousand"),
  /** The decimal mark in another place by more digits than the factors above. */
  DECIMAL_MARK("decimal-mark"),
  /** The sign turned round. */
  WRONG_SIGN("wrong-sign"),
  /** Two cells exchanged. */
  SWAPPED_CELLS("swapped-cells"),
  /** The value of the period before, left standing. */
  PREVIOUS_PERIOD("previous-period"),
  /** The value of the other scope. */
  OTHER_SCOPE("other-scope");

  private final String code;

  Slip(String code) {
    this.code = code;
  }

  /** The name that sentences and machines know it by, such as {@code transposed-digits}. */
  @Override
  public String code() {
    return code;
  }
}
