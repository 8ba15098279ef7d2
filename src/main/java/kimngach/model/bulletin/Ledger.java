package kimngach.model.bulletin;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.figure.Figure;

/**
 * Every figure of a bulletin and where it is printed.
 *
 * @param entries one entry a figure, in the order of first print; figures that are printed nowhere
 *     are not in it
 */
public record Ledger(List<Entry> entries) {
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * One figure.
   *
   * @param figure the figure with its formula
   * @param prints every place where it stands as text, in printing order; empty when it is only
   *     drawn in a chart
   */
  public record Entry(Figure figure, List<Print> prints) {
    public Entry {
      prints = List.copyOf(prints);
    }
  }

  /**
   * One place where a figure is printed.
   *
   * @param place the block, and the row and column in a table, such as {@code table by-gate, row 2,
   *     column 3}
   * @param language the language printed
   * @param text the number as printed
   */
  public record Print(String place, Language language, String text) {}
}
