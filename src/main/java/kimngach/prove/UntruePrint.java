package kimngach.prove;

import kimngach.model.Language;
import kimngach.model.figure.FigureId;

/**
 * A print that is not what it should be.
 *
 * @param figure the figure printed
 * @param language the language of the print
 * @param text the characters printed, and their unit
 * @param exact the exact value in that unit, both ends of a range
 * @param fault what is wrong
 */
public record UntruePrint(
    FigureId figure, Language language, String text, String exact, String fault) {

  @Override
  public String toString() {
    return figure + " in " + language.code() + ": \"" + text + "\" for " + exact + ": " + fault;
  }
}
