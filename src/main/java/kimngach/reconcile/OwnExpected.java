package kimngach.reconcile;

import java.util.List;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.settings.rules.OwnRule;

/**
 * The series that an office names have a value for the reporting month and for the year to date, or
 * for one of the two.
 *
 * @param rule the rule
 */
record OwnExpected(OwnRule rule) implements OwnCheck {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return rule.condition().patterns().stream()
        .flatMap(
            pattern ->
                Stream.of(view.month(), view.yearToDate())
                    .distinct()
                    .filter(rule::isHeldTo)
                    .map(period -> new ObsKey(pattern.series(), period)))
        .filter(key -> view.amount(key).isEmpty() && !view.cannotExist(key))
        .map(
            key -> {
              FindingDraft draft = strictness.finding(rule.name()).about(key);
              view.find(key).ifPresent(draft::at);
              return Check.told(draft.told());
            });
  }

  @Override
  public boolean hasFigures(AsOfView view, List<Check> checks) {
    return true;
  }
}
