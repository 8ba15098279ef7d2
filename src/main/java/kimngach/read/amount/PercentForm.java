package kimngach.read.amount;

/** What the plain numbers of a percent column say of a growth of 10.1 per cent. */
public enum PercentForm {
  /** The value as a percentage of the earlier one: 110.1. */
  INDEX,
  /** The change against the earlier one: 10.1. */
  CHANGE
}
