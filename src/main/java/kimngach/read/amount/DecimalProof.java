package kimngach.read.amount;

import java.util.List;
import java.util.Optional;
import kimngach.model.CellRef;

/**
 * Proves the decimal mark of a table from its own cells: 46.716,5 fits a decimal comma only,
 * 46,716.5 a point only, 46.716 both with different values, 46716 both with the same. The mark is
 * proved when at least one cell fits one of them only and no cell fits the other only.
 */
public final class DecimalProof {
  private final List<String> footnotes;
  private Optional<Doubt.Witness> comma = Optional.empty();
  private Optional<Doubt.Witness> point = Optional.empty();

  /** A proof without cells so far, for amounts that these footnote marks may follow. */
  public DecimalProof(List<String> footnotes) {
    this.footnotes = List.copyOf(footnotes);
  }

  /** Takes a cell that holds text where an amount is expected; what is no amount proves nothing. */
  public void add(CellRef cell, String text) {
    if ((comma.isPresent() && point.isPresent()) || text.chars().noneMatch(Character::isDigit)) {
      return;
    }
    boolean byComma = isAmount(text, DecimalMark.COMMA);
    boolean byPoint = isAmount(text, DecimalMark.POINT);
    if (byComma && !byPoint && comma.isEmpty()) {
      comma = Optional.of(new Doubt.Witness(cell, text));
    } else if (byPoint && !byComma && point.isEmpty()) {
      point = Optional.of(new Doubt.Witness(cell, text));
    }
  }

  /**
   * The style that the cells so far allow. Where nothing is proved it reads what both marks read
   * alike and refuses the rest, naming both values and how to declare the mark; where cells
   * contradict each other it names two of them.
   */
  public AmountStyle style() {
    Optional<DecimalMark> mark = Optional.empty();
    if (comma.isPresent() != point.isPresent()) {
      mark = Optional.of(comma.isPresent() ? DecimalMark.COMMA : DecimalMark.POINT);
    }
    return new AmountStyle(mark, new Doubt(comma, point), List.of()).withFootnotes(footnotes);
  }

  private boolean isAmount(String text, DecimalMark mark) {
    AmountReading reading = AmountStyle.declared(mark).withFootnotes(footnotes).read(text);
    return reading instanceof WrittenAmount
        || (reading instanceof UnreadAmount unread && unread.legible());
  }
}
