package kimngach.read.draft;

import java.util.Optional;
import kimngach.read.sheet.Sheet;

/**
 * A first layout of a form, to be looked through by whoever knows the form.
 *
 * @param text the text of the layout file
 * @param decisions how many places it marks as to be decided
 */
public record LayoutDraft(String text, int decisions) {

  /**
   * Drafts the layout of a sheet.
   *
   * @param sheet the sheet
   * @param fileName the name of the file it came in, for a comment
   * @param names the names of codes that its rows may bear
   * @return the draft; empty when the sheet has no table of labels and amounts
   */
  public static Optional<LayoutDraft> of(Sheet sheet, String fileName, KnownNames names) {
    return Outline.of(sheet).map(outline -> of(new FormGuess(outline, names), fileName));
  }

  private static LayoutDraft of(FormGuess guess, String fileName) {
    var text = new LayoutText();
    new WholeText(guess, text).write(fileName);
    new UnitText(guess, text).write();
    new ColumnsText(guess, text).write();
    new RowsText(text, guess.meanings()).write(guess.rows());
    new TailText(guess, text).write();
    return new LayoutDraft(text.toString(), text.decisions());
  }
}
