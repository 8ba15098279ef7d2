package kimngach.read.excel;

import java.util.List;
import kimngach.read.sheet.RawCell;
import kimngach.read.text.Tcvn3;

/**
 * The text of a cell and the fonts it is written in.
 *
 * @param plain the text as the file holds it
 * @param runs the pieces of one font each, from the first; none when all is in the font of the cell
 */
record RichText(RawCell plain, List<Run> runs) {
  /**
   * A piece of text in one font.
   *
   * @param text its characters
   * @param font the font's name; blank for the font of the cell
   */
  record Run(String text, String font) {}

  RichText {
    runs = List.copyOf(runs);
  }

  /** A text in the font of its cell. */
  static RichText plain(String text) {
    return new RichText(RawCell.text(text), List.of());
  }

  /** A text in runs. */
  static RichText of(List<Run> runs) {
    var all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    boolean oneFont = runs.stream().allMatch(run -> run.font().isEmpty());
    return new RichText(RawCell.text(all.toString()), oneFont ? List.of() : runs);
  }

  /**
   * The cell that the text makes: what is written in a font of TCVN3 is decoded.
   *
   * @param cellFont the font of the cell
   */
  RawCell cell(String cellFont) {
    if (runs.isEmpty()) {
      return Tcvn3.isFont(cellFont) ? decoded(Tcvn3.decode(plain.raw(), cellFont)) : plain;
    }
    var text = new StringBuilder();
    for (Run run : runs) {
      String font = run.font().isEmpty() ? cellFont : run.font();
      text.append(Tcvn3.isFont(font) ? Tcvn3.decode(run.text(), font) : run.text());
    }
    return decoded(text.toString());
  }

  private RawCell decoded(String text) {
    return text.equals(plain.raw()) ? plain : new RawCell(plain.raw(), text, RawCell.Kind.TEXT);
  }
}
