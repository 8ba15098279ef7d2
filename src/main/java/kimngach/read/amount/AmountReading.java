package kimngach.read.amount;

/** What the text of a cell says where an amount is expected: a number, a sign, or nothing sure. */
public sealed interface AmountReading permits WrittenAmount, WrittenSign, UnreadAmount {}
