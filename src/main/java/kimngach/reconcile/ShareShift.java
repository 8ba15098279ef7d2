package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;

/**
 * The share of a part in its whole stays about what it was in the months before: two cells that
 * have changed places leave every sum right. Of the parts of one whole the one that moved most is
 * told.
 *
 * <p>Only months in which the same parts were delivered are compared, for a gate that opens or
 * closes moves all others. Where part or whole is unusual by itself, {@link UnusualValue} tells it.
 *
 * <p>Its tolerance is the percentage points that a share may move; its numbers are {@code months}
 * looked back at, {@code least} of them that must be there, {@code distances} beyond which a share
 * is unusual, {@code spread}, the percentage points always granted as its usual distance.
 */
final class ShareShift implements Rule {
  private static final String NAME = "share-shift";
  private static final List<UnaryOperator<SeriesKey>> WHOLES =
      List.of(
          series -> series.with(Flow.TOTAL),
          series -> series.with(BorderGate.ALL),
          series -> series.with(CustomsOffice.ALL),
          series -> series.with(Regime.ALL),
          series -> series.with(Sector.ALL),
          series -> series.with(Commodity.ALL));

  private final Additivity additivity;
  private final UnusualValue unusual;
  private final int months;
  private final int least;
  private final double distances;
  private final double spread;

  ShareShift(Additivity additivity, UnusualValue unusual, RuleNumbers numbers) {
    this.additivity = additivity;
    this.unusual = unusual;
    months = numbers.count("months", 24);
    least = Math.max(2, numbers.count("least", 8));
    distances = numbers.measure("distances", 6);
    spread = Math.max(0.1, numbers.measure("spread", 2.5));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Severity usualSeverity() {
    return Severity.WARNING;
  }

  @Override
  public BigDecimal usualTolerance() {
    return BigDecimal.valueOf(15);
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    List<Amount> monthly =
        view.amounts(additivity::overParts)
            .filter(amount -> amount.key().period().isMonth())
            .filter(amount -> isLookedAt(view, amount.key().period()))
            .toList();
    return WHOLES.stream()
        .flatMap(whole -> check(view, strictness, partsOf(view, monthly, whole)))
        .map(Check::told);
  }

  private boolean isLookedAt(AsOfView view, TimePeriod month) {
    return !month.firstMonth().isAfter(view.month().firstMonth())
        && !month.firstMonth().isBefore(view.month().firstMonth().minusMonths(months));
  }

  /** The parts of each whole that has a value above zero, by their series. */
  private static Map<ObsKey, Map<SeriesKey, Amount>> partsOf(
      AsOfView view, List<Amount> monthly, UnaryOperator<SeriesKey> whole) {
    Map<ObsKey, Map<SeriesKey, Amount>> parts = new LinkedHashMap<>();
    for (Amount part : monthly) {
      ObsKey key = part.key().with(whole.apply(part.series()));
      if (!key.equals(part.key()) && isWholeOf(view, key, part)) {
        parts.computeIfAbsent(key, any -> new HashMap<>()).put(part.series(), part);
      }
    }
    return parts;
  }

  private static boolean isWholeOf(AsOfView view, ObsKey key, Amount part) {
    return view.amount(key)
        .filter(whole -> whole.unit() == part.unit() && whole.written().signum() > 0)
        .isPresent();
  }

  private Stream<Finding> check(
      AsOfView view, Strictness strictness, Map<ObsKey, Map<SeriesKey, Amount>> parts) {
    return parts.entrySet().stream()
        .filter(entry -> entry.getKey().period().equals(view.month()))
        .flatMap(
            entry -> {
              Amount whole = view.amount(entry.getKey()).orElseThrow();
              List<Share> before = sharesBefore(view, parts, whole, entry.getValue());
              return entry.getValue().values().stream()
                  .filter(view::isDeliveredNow)
                  .flatMap(part -> moved(strictness, new Share(part, whole), before).stream())
                  .max(Comparator.comparing(Moved::distance).thenComparing(Moved::series))
                  .filter(moved -> !unusual.isUnusual(view, moved.now().part()))
                  .filter(moved -> !unusual.isUnusual(view, whole))
                  .map(moved -> moved.told(strictness))
                  .stream();
            });
  }

  /** The shares of all parts in the months before in which the same parts were delivered. */
  private List<Share> sharesBefore(
      AsOfView view,
      Map<ObsKey, Map<SeriesKey, Amount>> parts,
      Amount whole,
      Map<SeriesKey, Amount> now) {
    List<ObsKey> before =
        parts.keySet().stream()
            .filter(key -> key.series().equals(whole.series()))
            .filter(key -> key.period().compareTo(whole.key().period()) < 0)
            .filter(key -> parts.getOrDefault(key, Map.of()).keySet().equals(now.keySet()))
            .toList();
    if (before.size() < least
        || !NewYear.isKnown(whole.key().period(), before.stream().map(ObsKey::period).toList())) {
      return List.of();
    }
    return before.stream()
        .flatMap(
            key ->
                parts.getOrDefault(key, Map.of()).values().stream()
                    .map(part -> new Share(part, view.amount(key).orElseThrow())))
        .toList();
  }

  private Optional<Moved> moved(Strictness strictness, Share now, List<Share> all) {
    List<BigDecimal> before =
        all.stream()
            .filter(share -> share.part().series().equals(now.part().series()))
            .map(Share::percent)
            .sorted()
            .toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Moved moved = new Moved(now, before);
    RobustSpread usual = RobustSpread.of(before.stream().map(BigDecimal::doubleValue).toList());
    return Optional.of(moved)
        .filter(each -> each.distance().compareTo(strictness.tolerance()) > 0)
        .filter(each -> each.isOutside(BigDecimal.valueOf(spread)))
        .filter(each -> usual.distances(now.percent().doubleValue(), spread) > distances);
  }

  /**
   * A share of the month beside those of the same part in the months before.
   *
   * @param now the share
   * @param before percent, the smallest first; one or more
   */
  private record Moved(Share now, List<BigDecimal> before) {
    BigDecimal usual() {
      return before.get((before.size() - 1) / 2);
    }

    /** Percentage points from the usual share, zero or more. */
    BigDecimal distance() {
      return now.percent().subtract(usual()).abs();
    }

    SeriesKey series() {
      return now.part().series();
    }

    boolean isOutside(BigDecimal margin) {
      return now.percent().compareTo(before.get(before.size() - 1).add(margin)) > 0
          || now.percent().compareTo(before.get(0).subtract(margin)) < 0;
    }

    Finding told(Strictness strictness) {
      return strictness
          .finding(NAME)
          .about(now.part().key())
          .with("value", now.part())
          .with("whole", now.whole())
          .computed("share", now.percent(), Unit.PERCENT)
          .computed("usual", usual(), Unit.PERCENT)
          .with(
              "range",
              new NamedValue.Possible(
                  Interval.closed(before.get(0), before.get(before.size() - 1)), Unit.PERCENT))
          .count("count", before.size())
          .told();
    }
  }
}
