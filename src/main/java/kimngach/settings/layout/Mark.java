package kimngach.settings.layout;

import java.util.Map;
import kimngach.model.Measure;
import kimngach.model.Unit;

/**
 * One meaning of a footnote mark.
 *
 * @param note the pattern of the footnote, without the mark, that must stand below the table for
 *     the mark to have this meaning; {@code *} means that the mark always has it
 * @param units the units that the mark gives to measures of its row and of the rows inside it
 */
public record Mark(String note, Map<Measure, Unit> units) {
  /** The note of a mark that always means the same. */
  public static final String ALWAYS = "*";

  public Mark {
    units = Map.copyOf(units);
  }
}
