package kimngach.model.bulletin;

import java.util.Optional;
import kimngach.model.Qualifier;
import kimngach.model.figure.FigureId;

/**
 * A figure as printed in one language; it keeps its id, so that the way back to the cells stays
 * open.
 *
 * @param id the figure printed
 * @param text the number as printed, without its unit: {@code 46.716} in Vietnamese, {@code 46,716}
 *     in English
 * @param plain what rounding the figure by itself would print, where {@code text} is a unit of the
 *     last digit beside it so that printed parts add up to their total; empty everywhere else
 * @param hedge the word that is printed before the number, in the run of words before this one
 */
public record PrintedFigure(FigureId id, String text, Optional<String> plain, Qualifier hedge)
    implements Run {

  /** A figure with no word before it. */
  public PrintedFigure(FigureId id, String text, Optional<String> plain) {
    this(id, text, plain, Qualifier.NONE);
  }

  /** A figure rounded by itself. */
  public PrintedFigure(FigureId id, String text) {
    this(id, text, Optional.empty());
  }
}
