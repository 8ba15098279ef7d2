package kimngach.model.bulletin;

import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
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
   * @param plain what rounding the figure by itself would print, where the number was adjusted by a
   *     unit of its last digit so that printed parts add up to their total
   * @param unit what the number counts, where that is not the figure's own unit
   * @param magnitude whether the sign is left to the words beside the number
   * @param hedge the word printed before the number: nearly, over, about
   */
  public record Print(
      String place,
      Language language,
      String text,
      Optional<String> plain,
      Optional<Unit> unit,
      boolean magnitude,
      Qualifier hedge) {

    /** A place where a number stands without a word, in its own unit. */
    public Print(String place, Language language, String text, Optional<String> plain) {
      this(place, language, text, plain, Optional.empty(), false, Qualifier.NONE);
    }

    /** A place where a figure is rounded by itself. */
    public Print(String place, Language language, String text) {
      this(place, language, text, Optional.empty());
    }
  }
}
