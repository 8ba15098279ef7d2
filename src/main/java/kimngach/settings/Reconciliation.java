package kimngach.settings;

import java.util.List;
import java.util.Map;
import kimngach.model.SeriesKey;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.PlacedWaiver;

/**
 * How strictly figures are reconciled.
 *
 * @param rules the setting of each built-in rule that has one, by its name
 * @param expected the series that every delivery must carry for its month and for the year to date
 * @param ownRules the rules that the office made, in the order in which their findings are told
 * @param waivers what is known and forgiven for a while
 */
public record Reconciliation(
    Map<String, RuleSetting> rules,
    List<SeriesKey> expected,
    List<OwnRule> ownRules,
    List<PlacedWaiver> waivers) {
  public Reconciliation {
    rules = Map.copyOf(rules);
    expected = List.copyOf(expected);
    ownRules = List.copyOf(ownRules);
    waivers = List.copyOf(waivers);
  }

  /** Without rules of the office's own, and nothing forgiven. */
  public Reconciliation(Map<String, RuleSetting> rules, List<SeriesKey> expected) {
    this(rules, expected, List.of(), List.of());
  }
}
