package kimngach.settings;

import java.util.List;
import java.util.Map;
import kimngach.model.SeriesKey;

/**
 * How strictly figures are reconciled.
 *
 * @param rules the setting of each rule by its name
 * @param expected the series that every delivery must carry for its month and for the year to date
 */
public record Reconciliation(Map<String, RuleSetting> rules, List<SeriesKey> expected) {
  public Reconciliation {
    rules = Map.copyOf(rules);
    expected = List.copyOf(expected);
  }
}
