package kimngach.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.BridgeAccount;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;
import kimngach.model.figure.ScopePeriods;
import kimngach.model.figure.ScopesApart;
import kimngach.model.figure.SpannedBridge;
import kimngach.settings.ConfiguredBridge;

/**
 * Every bridge that the figures of a delivery allow: of each year for which both scopes have one,
 * of the year to date of the reporting month, and of the longest period that both have in a year
 * that neither covers whole. Beside them, the years whose figures cover different periods.
 */
public final class ScopeBridges {
  private static final List<Flow> FLOWS = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);

  private final Figures figures;
  private final ConfiguredBridge configured;
  private final Vintage asOf;
  private final List<Regime> counted;

  private ScopeBridges(Figures figures, ConfiguredBridge configured, Vintage asOf) {
    this.figures = figures;
    this.configured = configured;
    this.asOf = asOf;
    this.counted = configured.counted();
  }

  /**
   * The bridges of a delivery.
   *
   * @param figures the figures as of {@code asOf}
   * @param configured the lines and how large a residual may be
   * @param asOf the delivery
   */
  public static BridgeAccount of(Figures figures, ConfiguredBridge configured, Vintage asOf) {
    return new ScopeBridges(figures, configured, asOf).account();
  }

  private BridgeAccount account() {
    Map<TimePeriod, Map<Flow, SpannedBridge>> spanned = new TreeMap<>();
    List<ScopesApart> apart = new ArrayList<>();
    for (int year : years()) {
      boolean isTold = false;
      for (Flow flow : FLOWS) {
        ScopePeriods periods = periods(flow, year);
        for (TimePeriod period : bridged(periods)) {
          span(new Bridge(flow, period, counted))
              .ifPresent(
                  bridge ->
                      spanned
                          .computeIfAbsent(period, any -> new EnumMap<>(Flow.class))
                          .put(flow, bridge));
        }
        if (periods.areApart() && !isTold) {
          apart.add(apart(flow, periods));
          isTold = true;
        }
      }
    }
    return new BridgeAccount(
        asOf,
        spanned.entrySet().stream()
            .map(
                entry ->
                    new BridgeAccount.OfPeriod(
                        entry.getKey(), List.copyOf(entry.getValue().values())))
            .toList(),
        apart);
  }

  private Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    for (ObsKey key : figures.delivered()) {
      if (isSide(key.series())) {
        years.add(key.period().end().getYear());
      }
    }
    return years;
  }

  private static boolean isSide(SeriesKey series) {
    return FLOWS.stream()
        .map(flow -> new Bridge(flow, TimePeriod.year(2000), List.of()))
        .anyMatch(bridge -> series.equals(bridge.allRegimes()) || series.equals(bridge.declared()));
  }

  /** The figures of a year that begin with it, delivered or summed from its months. */
  private ScopePeriods periods(Flow flow, int year) {
    return new ScopePeriods(
        statuses(SeriesKey.turnover(Scope.ALL_REGIMES, flow), year),
        statuses(SeriesKey.turnover(Scope.DECLARED, flow), year));
  }

  private Map<TimePeriod, ObsStatus> statuses(SeriesKey series, int year) {
    Set<TimePeriod> candidates = new TreeSet<>(figures.periods(series, year));
    candidates.add(TimePeriod.year(year));
    if (asOf.delivery().getYear() == year) {
      candidates.add(TimePeriod.yearToDate(asOf.delivery()));
    }
    Map<TimePeriod, ObsStatus> statuses = new HashMap<>();
    for (TimePeriod period : candidates) {
      if (period.isYearToDate()) {
        value(series, period).ifPresent(figure -> statuses.put(period, figure.status()));
      }
    }
    return statuses;
  }

  /** A value that can be calculated with: a range cannot. */
  private Optional<Figure> value(SeriesKey series, TimePeriod period) {
    return figures.value(new ObsKey(series, period)).filter(one -> one.upper().isEmpty());
  }

  private List<TimePeriod> bridged(ScopePeriods periods) {
    TimePeriod toDate = TimePeriod.yearToDate(asOf.delivery());
    List<TimePeriod> usual =
        periods.shared().stream()
            .filter(period -> period.isYear() || period.equals(toDate))
            .toList();
    return usual.isEmpty() ? periods.widestShared().stream().toList() : usual;
  }

  private ScopesApart apart(Flow flow, ScopePeriods periods) {
    TimePeriod ofAll = periods.widestOfAllRegimes().orElseThrow();
    TimePeriod ofDeclared = periods.widestOfDeclared().orElseThrow();
    return new ScopesApart(
        flow,
        value(SeriesKey.turnover(Scope.ALL_REGIMES, flow), ofAll).orElseThrow(),
        ofAll,
        value(SeriesKey.turnover(Scope.DECLARED, flow), ofDeclared).orElseThrow(),
        ofDeclared,
        periods.widestShared());
  }

  private Optional<SpannedBridge> span(Bridge bridge) {
    return figures
        .gap(bridge)
        .map(
            gap ->
                new SpannedBridge(
                    bridge,
                    value(bridge.allRegimes(), bridge.period()).orElseThrow(),
                    value(bridge.declared(), bridge.period()).orElseThrow(),
                    gap,
                    lines(bridge),
                    figures.residual(bridge).orElse(gap),
                    allowed(gap, bridge.flow())));
  }

  private List<SpannedBridge.Line> lines(Bridge bridge) {
    return configured.names().stream()
        .map(
            line ->
                new SpannedBridge.Line(
                    line, !counted.contains(line), value(bridge.line(line), bridge.period())))
        .toList();
  }

  private ExactValue allowed(Figure gap, Flow flow) {
    ExactValue size = gap.value().signum() < 0 ? gap.value().negated() : gap.value();
    return new ExactValue(
        size.numerator().multiply(configured.materialityOf(flow)).movePointLeft(2),
        size.denominator());
  }
}
