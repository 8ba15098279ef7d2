package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;

/**
 * Each series that the settings expect has a value for the month and for the year to date. A
 * delivery that has none of them lacks a file, and that is an error whatever the settings say.
 */
final class ExpectedSeries implements Rule {
  private final List<SeriesKey> expected;
  private final GatesThatFellSilent gates;

  ExpectedSeries(List<SeriesKey> expected, GatesThatFellSilent gates) {
    this.expected = expected;
    this.gates = gates;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    List<ObsKey> keys =
        expected.stream()
            .distinct()
            .flatMap(
                series ->
                    Stream.of(view.month(), view.yearToDate())
                        .distinct()
                        .map(period -> new ObsKey(series, period)))
            .toList();
    if (!keys.isEmpty() && keys.stream().allMatch(key -> view.find(key).isEmpty())) {
      return Stream.of(Check.told(nothing(view, strictness, keys.size())));
    }
    return Stream.concat(
            keys.stream().flatMap(key -> breach(view, strictness, key).stream()),
            gates.check(view, strictness))
        .map(Check::told);
  }

  private static Finding nothing(AsOfView view, Strictness strictness, int count) {
    return new Strictness(strictness.rule(), Severity.ERROR, strictness.tolerance())
        .finding(strictness.rule() + ".none")
        .with("period", new NamedValue.Period(view.month()))
        .count("count", count)
        .told();
  }

  private Optional<Finding> breach(AsOfView view, Strictness strictness, ObsKey key) {
    Optional<Observation> delivered = view.find(key);
    if (delivered.isEmpty()) {
      return Optional.of(strictness.finding(strictness.rule()).about(key).told());
    }
    return delivered
        .filter(observation -> observation.status() == ObsStatus.MISSING)
        .map(
            observation ->
                strictness
                    .finding(strictness.rule() + ".missing")
                    .about(key)
                    .at(observation)
                    .told());
  }
}
