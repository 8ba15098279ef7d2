package kimngach.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.reconcile.identity.Amount;

/**
 * The customs regimes of a flow sum to the flow: every declaration bears exactly one code. Of all
 * regimes they are only a part, for goods in transit or of border residents bear none, so there
 * they do not exceed it. Bridge lines are no regimes and are summed to no whole.
 */
final class RegimesSumToWhole implements Rule {
  private final Additivity additivity;

  RegimesSumToWhole(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    Map<ObsKey, List<Observation>> regimes =
        view.partsByWhole(this::isCode, series -> series.with(Regime.ALL));
    return regimes.entrySet().stream()
        .flatMap(entry -> check(view, strictness, entry.getKey(), entry.getValue()).stream());
  }

  private boolean isCode(SeriesKey series) {
    return !series.regime().equals(Regime.ALL)
        && additivity.overParts(series.measure())
        && series.regime().isCustomsCode();
  }

  private Optional<Check> check(
      AsOfView view, Strictness strictness, ObsKey wholeKey, List<Observation> parts) {
    boolean complete =
        wholeKey.series().scope() != Scope.ALL_REGIMES
            && parts.stream().noneMatch(part -> view.isKnownToLack(part.key()));
    List<Amount> amounts = view.amounts(parts);
    return view.amount(wholeKey)
        .flatMap(
            whole ->
                new PartsAndWhole(amounts, whole, complete)
                    .check(
                        strictness,
                        complete ? strictness.rule() : strictness.rule() + ".incomplete"));
  }
}
