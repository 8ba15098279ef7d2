package kimngach.settings.layout;

import java.util.List;
import java.util.Map;
import kimngach.model.Measure;
import kimngach.model.Unit;

/**
 * Where a form says the units of its values.
 *
 * @param notes the notes above the table that the layout knows, each with the units it gives to
 *     measures, by pattern; where there are any, the form must have one of them
 * @param columns headers of a column that says the unit of each row; may be none
 * @param words the units that such a column may say, by its word
 * @param always units that the layout itself says, by measure
 */
public record Units(
    Map<String, Map<Measure, Unit>> notes,
    List<String> columns,
    Map<String, Unit> words,
    Map<Measure, Unit> always) {
  /** No unit is said. */
  public static final Units NONE = new Units(Map.of(), List.of(), Map.of(), Map.of());

  public Units {
    notes = Map.copyOf(notes);
    columns = List.copyOf(columns);
    words = Map.copyOf(words);
    always = Map.copyOf(always);
  }
}
