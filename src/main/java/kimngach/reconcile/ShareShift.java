package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
import kimngach.model.Regime;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;

/**
 * The share of a part in its whole stays about what it was in the months before: two cells that
 * have changed places leave every sum right. Of the parts of one whole the one that moved most is
 * told.
 *
 * <p>Only months in which the same parts were delivered are compared, for a gate that opens or
 * closes moves all others. Where part or whole is unusual by itself, {@link UnusualValue} tells it.
 *
 * <p>Its numbers: {@code points} of a percentage that a share may move, {@code months} looked back
 * at, {@code least} of them that must be there, {@code distances} beyond which a share is unusual,
 * {@code spread}, the percentage points always granted as its usual distance.
 */
final class ShareShift implements Rule {
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
  private final BigDecimal points;
  private final int months;
  private final int least;
  private final double distances;
  private final BigDecimal spread;

  ShareShift(Additivity additivity, UnusualValue unusual, RuleNumbers numbers) {
    this.additivity = additivity;
    this.unusual = unusual;
    points = BigDecimal.valueOf(numbers.measure("points", 15));
    months = numbers.count("months", 24);
    least = Math.max(2, numbers.count("least", 8));
    distances = numbers.measure("distances", 6);
    spread = BigDecimal.valueOf(Math.max(0.1, numbers.measure("spread", 2.5)));
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    MonthTable table = new MonthTable(view, additivity::overParts, months);
    return WHOLES.stream()
        .flatMap(whole -> breakdowns(table, whole))
        .filter(parts -> parts.wholeNow().filter(view::isDeliveredNow).isPresent())
        .flatMap(parts -> furthest(view, parts).stream())
        .map(moved -> Check.told(told(strictness, moved)));
  }

  /** The parts of each whole along one breakdown. */
  private static Stream<PartsByMonth> breakdowns(MonthTable table, UnaryOperator<SeriesKey> whole) {
    Map<SeriesKey, List<SeriesKey>> parts = new LinkedHashMap<>();
    for (SeriesKey part : table.series()) {
      SeriesKey all = whole.apply(part);
      if (!all.equals(part)) {
        parts.computeIfAbsent(all, any -> new ArrayList<>()).add(part);
      }
    }
    return parts.entrySet().stream()
        .map(entry -> new PartsByMonth(table, entry.getKey(), entry.getValue()));
  }

  /** The share that moved most, if that is unusual and neither part nor whole is. */
  private Optional<MovedShare> furthest(AsOfView view, PartsByMonth parts) {
    List<Integer> alike = parts.alike(months);
    if (alike.size() < least
        || !NewYear.isKnown(
            view.month(), alike.stream().map(back -> parts.table().month(back)).toList())) {
      return Optional.empty();
    }
    return parts.sharesNow().stream()
        .filter(share -> view.isDeliveredNow(share.part()))
        .flatMap(share -> moved(parts, share, alike).stream())
        .filter(this::isUnusual)
        .max(Comparator.comparing(MovedShare::distance))
        .filter(moved -> !unusual.isUnusual(view, moved.now().part()))
        .filter(moved -> !unusual.isUnusual(view, moved.now().whole()));
  }

  private Optional<MovedShare> moved(PartsByMonth parts, Share now, List<Integer> alike) {
    List<BigDecimal> before =
        alike.stream()
            .flatMap(back -> parts.share(now.part().series(), back).stream())
            .map(Share::percent)
            .sorted()
            .toList();
    return before.size() < least ? Optional.empty() : Optional.of(new MovedShare(now, before));
  }

  private boolean isUnusual(MovedShare moved) {
    BigDecimal now = moved.now().percent();
    return moved.distance().compareTo(points) > 0
        && !moved.range().widenedBy(spread).contains(now)
        && moved.spread().distances(now.doubleValue(), spread.doubleValue()) > distances;
  }

  private static Finding told(Strictness strictness, MovedShare moved) {
    return strictness
        .finding(strictness.rule())
        .about(moved.now().part().key())
        .with("value", moved.now().part())
        .with("whole", moved.now().whole())
        .computed("share", moved.now().percent(), Unit.PERCENT)
        .computed("usual", moved.usual(), Unit.PERCENT)
        .with("range", new NamedValue.Possible(moved.range(), Unit.PERCENT))
        .count("count", moved.before().size())
        .told();
  }
}
