package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kimngach.model.CellRef;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/** A finding while its values are being named. */
final class FindingDraft {
  private final Strictness strictness;
  private final String sentence;
  private final Map<String, NamedValue> values = new LinkedHashMap<>();
  private final Set<CellRef> cells = new LinkedHashSet<>();

  FindingDraft(Strictness strictness, String sentence) {
    this.strictness = strictness;
    this.sentence = sentence;
  }

  FindingDraft with(String name, NamedValue value) {
    values.put(name, value);
    return this;
  }

  /** Names {@code series} and {@code period}. */
  FindingDraft about(ObsKey key) {
    return with("series", new NamedValue.Series(key.series()))
        .with("period", new NamedValue.Period(key.period()));
  }

  /** Names a value as it was delivered, and adds its cell. */
  FindingDraft with(String name, Amount amount) {
    return with(name, amount.observation());
  }

  /** Names a value as it was delivered, unless it is missing, and adds its cell. */
  FindingDraft with(String name, Observation observation) {
    observation
        .quantity()
        .ifPresent(quantity -> values.put(name, new NamedValue.Delivered(quantity)));
    return at(observation);
  }

  FindingDraft computed(String name, BigDecimal value, Unit unit) {
    return with(name, new NamedValue.Computed(value, unit));
  }

  /**
   * Names the values that the digits leave open ({@code possible}), those that would agree ({@code
   * allowed}), and how far the nearest of both are apart ({@code miss}).
   */
  FindingDraft apart(Interval possible, Interval allowed, Unit unit) {
    return with("possible", new NamedValue.Possible(possible, unit))
        .with("allowed", new NamedValue.Possible(allowed, unit))
        .computed("miss", possible.distanceTo(allowed), unit);
  }

  /** Names the same of two amounts of one unit, of which the rule forgives some difference. */
  FindingDraft apart(Amount found, Amount expected) {
    return apart(
        found.possible(),
        strictness.forgiving(expected.possible(), expected.unit()),
        expected.unit());
  }

  FindingDraft verbatim(String name, String text) {
    return with(name, new NamedValue.Verbatim(text));
  }

  FindingDraft count(String name, int count) {
    return with(name, new NamedValue.Count(count));
  }

  FindingDraft at(Observation observation) {
    cells.add(observation.cell());
    return this;
  }

  FindingDraft at(List<Amount> amounts) {
    amounts.forEach(amount -> at(amount.observation()));
    return this;
  }

  Finding told() {
    return new Finding(
        strictness.rule(), strictness.severity(), sentence, values, List.copyOf(cells));
  }
}
