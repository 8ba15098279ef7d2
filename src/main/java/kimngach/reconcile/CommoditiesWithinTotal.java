package kimngach.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Commodity;
import kimngach.reconcile.identity.Amount;

/**
 * The main goods that a table lists are never summed to its total, but none of them exceeds the
 * total of the same flow and sector.
 */
final class CommoditiesWithinTotal implements Rule {
  private final Additivity additivity;

  CommoditiesWithinTotal(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(additivity::overParts)
        .filter(amount -> !amount.series().commodity().equals(Commodity.ALL))
        .flatMap(goods -> check(view, strictness, goods).stream());
  }

  private Optional<Check> check(AsOfView view, Strictness strictness, Amount goods) {
    return view.amount(goods.key().with(goods.series().with(Commodity.ALL)))
        .filter(total -> total.unit() == goods.unit())
        .map(
            total ->
                Check.within(
                    strictness,
                    goods,
                    total,
                    () ->
                        strictness
                            .finding(strictness.rule())
                            .about(goods.key())
                            .with("found", goods)
                            .with("expected", total)
                            .computed(
                                "residual", goods.written().subtract(total.written()), total.unit())
                            .apart(goods, total)
                            .told()));
  }
}
