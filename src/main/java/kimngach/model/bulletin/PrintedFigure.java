package kimngach.model.bulletin;

import java.util.Optional;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
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
 * @param unit what the number counts, where that is not the figure's own unit: 467.16 in Chinese
 *     prose counts hundreds of millions
 * @param magnitude whether the sign is left to the words beside it ("giảm 5,2%")
 * @param hedge the word that is printed before the number, in the run of words before this one
 */
public record PrintedFigure(
    FigureId id,
    String text,
    Optional<String> plain,
    Optional<Unit> unit,
    boolean magnitude,
    Qualifier hedge)
    implements Run {

  /** A figure with no word before it, in its own unit. */
  public PrintedFigure(FigureId id, String text, Optional<String> plain) {
    this(id, text, plain, Optional.empty(), false, Qualifier.NONE);
  }

  /** A figure rounded by itself, in its own unit and with its sign. */
  public PrintedFigure(FigureId id, String text) {
    this(id, text, Optional.empty());
  }
}
