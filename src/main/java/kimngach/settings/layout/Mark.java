package kimngach.settings.layout;

import java.util.List;
import java.util.Map;
import kimngach.model.Measure;
import kimngach.model.Unit;

/**
 * One meaning of a footnote mark.
 *
 * @param notes patterns of the footnote, one of which must stand below the table for the mark to
 *     have this meaning; none means that the mark always has it
 * @param units the units that the mark gives to measures of its row and of the rows inside it
 */
public record Mark(List<String> notes, Map<Measure, Unit> units) {
  public Mark {
    notes = List.copyOf(notes);
    units = Map.copyOf(units);
  }
}
