package kimngach.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
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
  private final SortedMap<Vintage, Supplier<Figures>> earlier;
  private final List<Regime> counted;

  private ScopeBridges(
      Figures figures,
      ConfiguredBridge configured,
      Vintage asOf,
      SortedMap<Vintage, Supplier<Figures>> earlier) {
    this.figures = figures;
    this.configured = configured;
    this.asOf = asOf;
    this.earlier = earlier;
    this.counted = configured.counted();
  }

  /**
   * The bridges of a delivery.
   *
   * @param figures the figures as of {@code asOf}
   * @param configured the lines and how large a residual may be
   * @param asOf the delivery
   * @param earlier the figures as of each delivery before it, asked for only where they are needed
   */
  public static BridgeAccount of(
      Figures figures,
      ConfiguredBridge configured,
      Vintage asOf,
      SortedMap<Vintage, Supplier<Figures>> earlier) {
    return new ScopeBridges(figures, configured, asOf, earlier).account();
  }

  private BridgeAccount account() {
    Map<TimePeriod, Map<Flow, SpannedBridge>> spanned = new TreeMap<>();
    List<ScopesApart> apart = new ArrayList<>();
    for (int year : years()) {
      apart(year).ifPresent(apart::add);
      for (TimePeriod period : bridged(year)) {
        Map<Flow, SpannedBridge> flows = new EnumMap<>(Flow.class);
        for (Flow flow : FLOWS) {
          span(new Bridge(flow, period, counted)).ifPresent(bridge -> flows.put(flow, bridge));
        }
        spanned.put(period, flows);
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
  private static ScopePeriods periods(Figures figures, Vintage upTo, Flow flow, int year) {
    return new ScopePeriods(
        statuses(figures, upTo, SeriesKey.turnover(Scope.ALL_REGIMES, flow), year),
        statuses(figures, upTo, SeriesKey.turnover(Scope.DECLARED, flow), year));
  }

  private static Map<TimePeriod, ObsStatus> statuses(
      Figures figures, Vintage upTo, SeriesKey series, int year) {
    Set<TimePeriod> candidates = new TreeSet<>(figures.periods(series, year));
    candidates.add(TimePeriod.year(year));
    if (upTo.delivery().getYear() == year) {
      candidates.add(TimePeriod.yearToDate(upTo.delivery()));
    }
    Map<TimePeriod, ObsStatus> statuses = new HashMap<>();
    for (TimePeriod period : candidates) {
      if (period.isYearToDate()) {
        value(figures, series, period).ifPresent(figure -> statuses.put(period, figure.status()));
      }
    }
    return statuses;
  }

  /** A value that can be calculated with: a range cannot. */
  private static Optional<Figure> value(Figures figures, SeriesKey series, TimePeriod period) {
    return figures.value(new ObsKey(series, period)).filter(one -> one.upper().isEmpty());
  }

  private Set<TimePeriod> bridged(int year) {
    TimePeriod toDate = TimePeriod.yearToDate(asOf.delivery());
    List<ScopePeriods> flows =
        FLOWS.stream().map(flow -> periods(figures, asOf, flow, year)).toList();
    Set<TimePeriod> usual = new TreeSet<>();
    flows.stream()
        .flatMap(flow -> flow.shared().stream())
        .filter(period -> period.isYear() || period.equals(toDate))
        .forEach(usual::add);
    if (usual.isEmpty()) {
      flows.stream()
          .flatMap(flow -> flow.widestShared().stream())
          .findFirst()
          .ifPresent(usual::add);
    }
    return usual;
  }

  /**
   * The figures of a year that are not to be compared: those of this delivery, or else of the last
   * one of that year which told it so.
   */
  private Optional<ScopesApart> apart(int year) {
    Optional<ScopesApart> now = apart(figures, asOf, year);
    if (now.isPresent()) {
      return now;
    }
    List<ScopesApart> before = new ArrayList<>();
    earlier.forEach(
        (told, then) -> {
          if (told.delivery().getYear() == year) {
            apart(then.get(), told, year).ifPresent(before::add);
          }
        });
    return before.isEmpty() ? now : Optional.of(before.get(before.size() - 1));
  }

  /** Of the first flow that both scopes have figures of. */
  private Optional<ScopesApart> apart(Figures then, Vintage told, int year) {
    return FLOWS.stream()
        .filter(flow -> periods(then, told, flow, year).areApart())
        .findFirst()
        .map(flow -> apart(then, told, flow, periods(then, told, flow, year), year));
  }

  private ScopesApart apart(Figures then, Vintage told, Flow flow, ScopePeriods periods, int year) {
    TimePeriod ofAll = periods.widestOfAllRegimes().orElseThrow();
    TimePeriod ofDeclared = periods.widestOfDeclared().orElseThrow();
    Set<TimePeriod> wanted = new LinkedHashSet<>(List.of(periods.wanted(), ofAll, ofDeclared));
    periods(figures, asOf, flow, year).widestShared().ifPresent(wanted::add);
    SeriesKey all = SeriesKey.turnover(Scope.ALL_REGIMES, flow);
    SeriesKey declared = SeriesKey.turnover(Scope.DECLARED, flow);
    return new ScopesApart(
        flow,
        told,
        value(then, all, ofAll).orElseThrow(),
        ofAll,
        value(then, declared, ofDeclared).orElseThrow(),
        ofDeclared,
        wanted.stream()
            .map(
                period ->
                    new ScopesApart.Pair(
                        period, value(figures, all, period), value(figures, declared, period)))
            .toList());
  }

  private Optional<SpannedBridge> span(Bridge bridge) {
    return figures
        .gap(bridge)
        .map(
            gap ->
                new SpannedBridge(
                    bridge,
                    value(figures, bridge.allRegimes(), bridge.period()).orElseThrow(),
                    value(figures, bridge.declared(), bridge.period()).orElseThrow(),
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
                    line,
                    !counted.contains(line),
                    value(figures, bridge.line(line), bridge.period())))
        .toList();
  }

  private ExactValue allowed(Figure gap, Flow flow) {
    ExactValue size = gap.value().signum() < 0 ? gap.value().negated() : gap.value();
    return new ExactValue(
        size.numerator().multiply(configured.materialityOf(flow)).movePointLeft(2),
        size.denominator());
  }
}
