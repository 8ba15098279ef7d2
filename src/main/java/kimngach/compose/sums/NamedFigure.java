package kimngach.compose.sums;

import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.PeriodParser;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.UnitKind;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;
import kimngach.settings.CodeLists;
import kimngach.settings.SeriesName;

/**
 * What a figure counts, in words that tell its whole: a series at a period, and what of it. Amounts
 * add up, and so do differences of one kind and shares in one base; other percentages do not.
 *
 * @param key the series and period; for a line of a bridge, turnover of all regimes
 * @param kind what of the series: blank for its amount, {@code balance}, {@code share} with its
 *     base, ...; only figures of one kind are added
 */
record NamedFigure(ObsKey key, String kind) {

  /** The name of a figure; empty when figures of its kind do not add up. */
  static Optional<NamedFigure> of(Figure figure, CodeLists codes) {
    String id = figure.id().value();
    if (figure.formula() instanceof Formula.Calculated calculated) {
      return switch (calculated.operation()) {
        case SUM -> key(id, codes).map(key -> new NamedFigure(key, ""));
        case DIFFERENCE, RESIDUAL -> {
          int colon = id.indexOf(':');
          String kind = id.substring(0, Math.max(0, colon));
          yield key(id.substring(colon + 1), codes).map(key -> new NamedFigure(key, kind));
        }
        case PERCENTAGE -> {
          String part = calculated.inputs().get(0).id().value();
          String base = calculated.inputs().get(1).id().value();
          yield key(part, codes).map(key -> new NamedFigure(key, "share of " + base));
        }
        case GROWTH, MULTIPLE -> Optional.empty();
      };
    }
    ObsKey key = ((Formula.Delivered) figure.formula()).observation().key();
    boolean isSuperseded = id.indexOf(':') >= 0;
    return figure.unit().kind() == UnitKind.PERCENT || isSuperseded
        ? Optional.empty()
        : Optional.of(new NamedFigure(key, ""));
  }

  private static Optional<ObsKey> key(String name, CodeLists codes) {
    int at = name.indexOf('@');
    return at < 0
        ? Optional.empty()
        : series(name.substring(0, at), codes)
            .flatMap(
                series ->
                    PeriodParser.parse(name.substring(at + 1))
                        .map(period -> new ObsKey(series, period)));
  }

  private static Optional<SeriesKey> series(String name, CodeLists codes) {
    return Flow.ofCode(name)
        .map(flow -> SeriesKey.turnover(Scope.ALL_REGIMES, flow))
        .or(() -> SeriesName.parse(name, codes));
  }

  /** Whether both count the same of one series, in whatever periods. */
  boolean isOf(NamedFigure other) {
    return key.series().equals(other.key.series()) && kind.equals(other.kind);
  }

  NamedFigure with(ObsKey other) {
    return new NamedFigure(other, kind);
  }
}
