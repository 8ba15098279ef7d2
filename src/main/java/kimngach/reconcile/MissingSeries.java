package kimngach.reconcile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * A series that had a value in each of the last months has one in this month, or is said to have
 * none. Several that came with one file are told at once: the file is missing, or a table of it.
 *
 * <p>The series that the settings expect and the gates are left to {@link ExpectedSeries}, and so
 * is a delivery without any figure of its month; customs codes and offices of which others were
 * delivered to the sums over them, for a code without a declaration has no row.
 *
 * <p>Its numbers: {@code months} in each of which the series had a value; {@code table}, how many
 * missing series are told at once.
 */
final class MissingSeries implements Rule {
  private final Set<SeriesKey> expected;
  private final int months;
  private final int table;

  MissingSeries(List<SeriesKey> expected, RuleNumbers numbers) {
    this.expected = Set.copyOf(expected);
    months = Math.max(1, numbers.count("months", 3));
    table = Math.max(2, numbers.count("table", 3));
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    Set<SeriesKey> wholes = new HashSet<>();
    view.deliveredNow().stream()
        .map(Observation::key)
        .filter(key -> key.period().equals(view.month()))
        .forEach(key -> wholes.add(whole(key.series())));
    if (wholes.isEmpty()) {
      return Stream.empty();
    }
    return missing(view, wholes).values().stream()
        .flatMap(
            together ->
                together.size() >= table
                    ? Stream.of(several(view, strictness, together))
                    : together.stream().map(last -> one(view, strictness, last)))
        .map(Check::told);
  }

  /** The series without codes and offices. */
  private static SeriesKey whole(SeriesKey series) {
    SeriesKey whole = series.with(CustomsOffice.ALL);
    return series.regime().isCustomsCode() ? whole.with(Regime.ALL) : whole;
  }

  /** The last values of the series that are missing, by the file they came with. */
  private Map<String, List<Amount>> missing(AsOfView view, Set<SeriesKey> wholes) {
    TimePeriod previous = view.month().previous();
    return view.amounts()
        .filter(last -> last.key().period().equals(previous))
        .filter(last -> view.find(last.key().at(view.month())).isEmpty())
        .filter(last -> hadAValue(view, last.key()))
        .filter(last -> !isToldElsewhere(last.series(), wholes))
        .collect(
            Collectors.groupingBy(
                last -> last.observation().cell().file(), LinkedHashMap::new, Collectors.toList()));
  }

  private boolean hadAValue(AsOfView view, ObsKey previous) {
    return IntStream.range(1, months)
        .mapToObj(back -> previous.period().firstMonth().minusMonths(back))
        .allMatch(month -> view.amount(previous.at(TimePeriod.month(month))).isPresent());
  }

  private boolean isToldElsewhere(SeriesKey series, Set<SeriesKey> wholes) {
    boolean isPart = !whole(series).equals(series);
    return expected.contains(series)
        || !series.gate().equals(BorderGate.ALL)
        || (isPart && wholes.contains(whole(series)));
  }

  private Finding one(AsOfView view, Strictness strictness, Amount last) {
    return draft(view, strictness, strictness.rule(), last).with("previous", last).told();
  }

  private Finding several(AsOfView view, Strictness strictness, List<Amount> last) {
    return draft(view, strictness, strictness.rule() + ".several", last.get(0))
        .count("count", last.size())
        .at(last)
        .told();
  }

  private FindingDraft draft(AsOfView view, Strictness strictness, String sentence, Amount last) {
    return strictness
        .finding(sentence)
        .about(last.key().at(view.month()))
        .with("previousPeriod", new NamedValue.Period(last.key().period()))
        .count("months", months);
  }
}
