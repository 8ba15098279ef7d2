package kimngach.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.reconcile.identity.Amount;

/**
 * Gates, offices, regimes and sectors that a delivery lists under "of which" (trong đó) never sum
 * to their whole, for beside them lies what is not listed; but together they do not exceed it.
 */
final class OfWhichWithinWhole implements Rule {
  private static final List<UnaryOperator<SeriesKey>> WHOLES =
      List.of(
          series -> series.with(BorderGate.ALL),
          series -> series.with(CustomsOffice.ALL),
          series -> series.with(Regime.ALL),
          series -> series.with(Sector.ALL));

  private final Additivity additivity;

  OfWhichWithinWhole(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    List<Amount> listed =
        view.amounts(additivity::overParts)
            .filter(amount -> amount.observation().isOfWhich())
            .toList();
    return WHOLES.stream()
        .flatMap(whole -> byWhole(view, listed, whole).entrySet().stream())
        .flatMap(
            entry ->
                view.amount(entry.getKey()).stream()
                    .map(whole -> new PartsAndWhole(entry.getValue(), whole, false)))
        .flatMap(sum -> sum.check(strictness, strictness.rule()).stream());
  }

  private static Map<ObsKey, List<Amount>> byWhole(
      AsOfView view, List<Amount> listed, UnaryOperator<SeriesKey> whole) {
    Map<ObsKey, List<Amount>> byWhole = new LinkedHashMap<>();
    for (Amount amount : listed) {
      ObsKey key = amount.key().with(whole.apply(amount.series()));
      if (!key.equals(amount.key()) && view.isOfWhich(amount.observation(), key)) {
        byWhole.computeIfAbsent(key, any -> new ArrayList<>()).add(amount);
      }
    }
    return byWhole;
  }
}
