package kimngach.read.amount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the amounts of one table are written: by a decimal mark that the layout declares or that the
 * file proves ({@link DecimalProof}), with footnote marks after them or not.
 */
public final class AmountStyle {
  private final Optional<DecimalMark> mark;
  private final Doubt doubt;
  private final List<String> footnotes;

  AmountStyle(Optional<DecimalMark> mark, Doubt doubt, List<String> footnotes) {
    this.mark = mark;
    this.doubt = doubt;
    this.footnotes = List.copyOf(footnotes);
  }

  /** Amounts with this decimal mark, as a layout declares it. */
  public static AmountStyle declared(DecimalMark mark) {
    return new AmountStyle(Optional.of(mark), Doubt.UNPROVED, List.of());
  }

  /**
   * The same style where these marks may follow a number and are left out, such as {@code (*)} and
   * {@code ¹}. A mark that begins as a number goes on, with a digit or a dot, is left out only
   * where a space stands before it.
   */
  public AmountStyle withFootnotes(List<String> marks) {
    return new AmountStyle(
        mark, doubt, marks.stream().filter(text -> !text.isBlank()).map(String::strip).toList());
  }

  /** The decimal mark; empty when neither declared nor proved. */
  public Optional<DecimalMark> mark() {
    return mark;
  }

  /**
   * What the text of a cell says. Without a decimal mark only that is read which says the same by
   * both.
   *
   * @param text what the cell says, not blank
   */
  public AmountReading read(String text) {
    Optional<WrittenSign> sign = WrittenSign.of(text);
    if (sign.isPresent()) {
      return sign.get();
    }
    String footnote = footnote(text);
    if (mark.isPresent()) {
      return AmountParser.read(text, mark.get(), footnote);
    }
    AmountReading byComma = AmountParser.read(text, DecimalMark.COMMA, footnote);
    AmountReading byPoint = AmountParser.read(text, DecimalMark.POINT, footnote);
    boolean unread = byComma instanceof UnreadAmount && byPoint instanceof UnreadAmount;
    return unread || byComma.equals(byPoint) ? byComma : doubt.refuse(text, byComma, byPoint);
  }

  private String footnote(String text) {
    return footnotes.stream()
        .filter(text::endsWith)
        .filter(note -> mayFollow(text.substring(0, text.length() - note.length()), note))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  private static boolean mayFollow(String before, String note) {
    boolean apart = !before.isEmpty() && Character.isSpaceChar(before.charAt(before.length() - 1));
    boolean ambiguous = Digits.isDigit(note.charAt(0)) || ".,'-%)".indexOf(note.charAt(0)) >= 0;
    return !before.isBlank() && (apart || !ambiguous);
  }
}
