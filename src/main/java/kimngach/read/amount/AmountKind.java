package kimngach.read.amount;

/** What sort of number a cell writes. */
public enum AmountKind {
  /** A plain number: 46.716,5. */
  NUMBER,
  /** A percentage without a word: 47,6%; the column says whether it is an index or a change. */
  PERCENT,
  /** A change in per cent, said in words: "giảm 3,2%" is -3.2. */
  CHANGE,
  /** How many times another value: "gấp 2,1 lần" is 2.1. */
  TIMES
}
