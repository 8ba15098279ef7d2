package kimngach.compose.sums;

import java.util.List;
import java.util.Optional;
import kimngach.model.ObsKey;
import kimngach.model.PeriodParser;
import kimngach.model.UnitKind;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;
import kimngach.settings.CodeLists;
import kimngach.settings.SeriesName;

/**
 * What a figure counts, in words that tell its whole: a series at a period, or the share of one in
 * a base. Amounts add up, and so do shares in one base; other percentages do not.
 *
 * @param key the series and period
 * @param base the figure that a share is counted in; empty for an amount
 */
record NamedFigure(ObsKey key, Optional<FigureId> base) {

  /** The name of a figure; empty when figures of its kind do not add up. */
  static Optional<NamedFigure> of(Figure figure, CodeLists codes) {
    if (figure.unit().kind() != UnitKind.PERCENT) {
      return key(figure.id(), codes).map(key -> new NamedFigure(key, Optional.empty()));
    }
    if (figure.formula() instanceof Formula.Calculated calculated
        && calculated.operation() == Operation.PERCENTAGE) {
      List<Figure> inputs = calculated.inputs();
      return key(inputs.get(0).id(), codes)
          .map(key -> new NamedFigure(key, Optional.of(inputs.get(1).id())));
    }
    return Optional.empty();
  }

  private static Optional<ObsKey> key(FigureId id, CodeLists codes) {
    int at = id.value().indexOf('@');
    return at < 0
        ? Optional.empty()
        : SeriesName.parse(id.value().substring(0, at), codes)
            .flatMap(
                series ->
                    PeriodParser.parse(id.value().substring(at + 1))
                        .map(period -> new ObsKey(series, period)));
  }

  NamedFigure with(ObsKey other) {
    return new NamedFigure(other, base);
  }
}
