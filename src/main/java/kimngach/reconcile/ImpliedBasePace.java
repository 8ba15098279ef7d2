package kimngach.reconcile;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;

/**
 * Last year's years to date, those that stated growth implies beside those delivered, follow each
 * other at a likely pace: +29.5% for nine months and +20% for ten leave a tenth month twice as
 * large as the nine before it. Then a percentage is wrong, or the two rest on different grounds.
 *
 * <p>Its tolerance is by how many percent the daily pace between two of them may differ from the
 * pace before, either way. Years to date shorter than three months say nothing of a pace.
 */
final class ImpliedBasePace implements Rule {
  private static final int FEWEST_DAYS = 90;

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return bases(view).values().stream()
        .flatMap(ofYear -> steps(List.copyOf(ofYear.values())))
        .filter(step -> step.isImplied() && step.shorter().days() >= FEWEST_DAYS)
        .filter(step -> step.shorter().unit() == step.longer().unit())
        .filter(step -> step.isNews(view) && step.isUnlikely(strictness.tolerance()))
        .map(step -> Check.told(told(strictness, step)));
  }

  /** A series in a year. */
  private record Year(SeriesKey series, LocalDate start) {
    static Year of(ObsKey key) {
      return new Year(key.series(), key.period().start());
    }
  }

  /** The years to date that some stated growth is on; delivered ones count before implied ones. */
  private static Map<Year, NavigableMap<TimePeriod, BaseToDate>> bases(AsOfView view) {
    Map<Year, NavigableMap<TimePeriod, BaseToDate>> bases = new LinkedHashMap<>();
    view.amounts(StatedPercentage.GROWTH.measure())
        .flatMap(stated -> ImpliedBase.of(view, StatedPercentage.GROWTH, stated).stream())
        .map(BaseToDate::of)
        .filter(base -> base.key().period().isYearToDate())
        .forEach(
            base ->
                bases
                    .computeIfAbsent(Year.of(base.key()), any -> new TreeMap<>())
                    .put(base.key().period(), base));
    view.amounts(Measure.TURNOVER)
        .filter(amount -> amount.key().period().isYearToDate())
        .forEach(
            amount -> {
              NavigableMap<TimePeriod, BaseToDate> ofYear = bases.get(Year.of(amount.key()));
              if (ofYear != null && amount.possible().low().signum() > 0) {
                ofYear.put(amount.key().period(), BaseToDate.of(amount));
              }
            });
    return bases;
  }

  private static Stream<BasePace> steps(List<BaseToDate> inOrder) {
    return IntStream.range(1, inOrder.size())
        .mapToObj(index -> new BasePace(inOrder.get(index - 1), inOrder.get(index)));
  }

  private Finding told(Strictness strictness, BasePace step) {
    ImpliedBase implied = step.implied().implied().orElseThrow();
    return strictness
        .finding(strictness.rule())
        .about(implied.value().key())
        .with("value", implied.value())
        .with("stated", implied.stated())
        .with("basePeriod", new NamedValue.Period(implied.base().period()))
        .with("possible", told(step.implied()))
        .with("otherPeriod", new NamedValue.Period(step.other().key().period()))
        .with("other", told(step.other()))
        .count("days", (int) step.daysBetween())
        .computed("percent", step.percentOfPaceBefore(), Unit.PERCENT)
        .at(step.other().from())
        .told();
  }

  /** The values of a year to date with no digits after the mark, widened and never narrowed. */
  private static NamedValue told(BaseToDate base) {
    return new NamedValue.Possible(
        Interval.closed(
            base.possible().low().setScale(0, RoundingMode.FLOOR),
            base.possible().high().setScale(0, RoundingMode.CEILING)),
        base.unit());
  }
}
