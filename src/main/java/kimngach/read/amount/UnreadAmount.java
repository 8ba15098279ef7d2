package kimngach.read.amount;

import kimngach.model.Sentence;

/**
 * A text that says no amount for certain.
 *
 * @param why what was expected, what was found and what to do
 * @param legible whether its digits can be read by the decimal mark, and it was refused for what
 *     stands beside them, such as a currency that no unit counts
 */
public record UnreadAmount(Sentence why, boolean legible) implements AmountReading {}
