package kimngach.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.figure.ScopePeriods;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * The two scopes can be set against each other in the reporting year: both have a figure for one
 * and the same period, as final the one as the other. Where they have not, it is told which pair
 * would be comparable; nothing is wrong with the figures.
 */
final class ScopesComparable implements Rule {
  private static final List<Flow> FLOWS = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return FLOWS.stream()
        .map(flow -> new Sides(view, flow))
        .filter(Sides::areBoth)
        .findFirst()
        .stream()
        .flatMap(sides -> check(view, strictness, sides))
        .map(Check::told);
  }

  private Stream<Finding> check(AsOfView view, Strictness strictness, Sides sides) {
    return sides.periods().shared().isEmpty()
        ? Stream.of(apart(view, strictness, sides))
        : Stream.of(view.yearToDate(), TimePeriod.year(view.yearToDate().end().getYear()))
            .distinct()
            .filter(sides.periods()::differInStatus)
            .map(period -> lessFinal(strictness, sides, period));
  }

  private Finding apart(AsOfView view, Strictness strictness, Sides sides) {
    Amount all =
        sides.amount(Scope.ALL_REGIMES, sides.periods().widestOfAllRegimes().orElseThrow());
    Amount declared =
        sides.amount(Scope.DECLARED, sides.periods().widestOfDeclared().orElseThrow());
    return strictness
        .finding(strictness.rule())
        .about(all.key())
        .with("allRegimes", all)
        .with("declared", declared)
        .with("declaredSeries", new NamedValue.Series(declared.series()))
        .with("declaredPeriod", new NamedValue.Period(declared.key().period()))
        .with("delivery", new NamedValue.DeliveredWith(view.asOf()))
        .told();
  }

  private Finding lessFinal(Strictness strictness, Sides sides, TimePeriod period) {
    Amount all = sides.amount(Scope.ALL_REGIMES, period);
    Amount declared = sides.amount(Scope.DECLARED, period);
    return strictness
        .finding(strictness.rule() + ".status")
        .about(all.key())
        .with("allRegimes", all)
        .verbatim("allStatus", all.observation().status().code())
        .with("declared", declared)
        .with("declaredSeries", new NamedValue.Series(declared.series()))
        .verbatim("declaredStatus", declared.observation().status().code())
        .told();
  }

  /** Both scopes of one flow in the reporting year. */
  private static final class Sides {
    private final AsOfView view;
    private final Flow flow;
    private final ScopePeriods periods;

    Sides(AsOfView view, Flow flow) {
      this.view = view;
      this.flow = flow;
      periods = new ScopePeriods(statuses(Scope.ALL_REGIMES), statuses(Scope.DECLARED));
    }

    ScopePeriods periods() {
      return periods;
    }

    boolean areBoth() {
      return !periods.allRegimes().isEmpty() && !periods.declared().isEmpty();
    }

    private Map<TimePeriod, ObsStatus> statuses(Scope scope) {
      SeriesKey series = SeriesKey.turnover(scope, flow);
      Map<TimePeriod, ObsStatus> statuses = new HashMap<>();
      view.amounts(series.measure())
          .filter(amount -> amount.series().equals(series))
          .filter(amount -> isOfTheYear(amount.key().period()))
          .forEach(amount -> statuses.put(amount.key().period(), amount.observation().status()));
      return statuses;
    }

    private boolean isOfTheYear(TimePeriod period) {
      int year = view.yearToDate().end().getYear();
      return period.start().getYear() == year && period.end().getYear() == year;
    }

    Amount amount(Scope scope, TimePeriod period) {
      return Optional.of(new ObsKey(SeriesKey.turnover(scope, flow), period))
          .flatMap(view::amount)
          .orElseThrow();
    }
  }
}
