package kimngach.model.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.CellRef;

/**
 * What a rule found in the delivered figures. Its numbers stay beside it by name, so that it can be
 * told in every language.
 *
 * @param rule the rule's name, such as {@code flows-sum-to-total}
 * @param severity how much it weighs
 * @param sentence the name of the sentence that tells it, such as {@code flows-sum-to-total} or
 *     {@code flows-sum-to-total.missing}
 * @param values what the sentence speaks of, by name, in the order of importance
 * @param cells the cells concerned, the one most likely to be looked at first
 */
public record Finding(
    String rule,
    Severity severity,
    String sentence,
    Map<String, NamedValue> values,
    List<CellRef> cells) {
  public Finding {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    cells = List.copyOf(cells);
  }

  /** Whether this is a note on one gate or one regime, which a short list may leave out. */
  public boolean isDetail() {
    return severity == Severity.INFO
        && values.values().stream()
            .anyMatch(value -> value instanceof NamedValue.Series one && !one.key().isWhole());
  }
}
