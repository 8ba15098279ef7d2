package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Commodity;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.reconcile.identity.Amount;

/**
 * The domestic and the foreign-invested sector sum to both together. Where one of them is not
 * known, the other does not exceed the whole. The goods of a sector are no part of that sum.
 */
final class SectorsSumToWhole implements Rule {
  private static final Set<Sector> BOTH = Set.of(Sector.DOMESTIC, Sector.FOREIGN_INVESTED);

  private final Additivity additivity;

  SectorsSumToWhole(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.partsByWhole(this::isSector, series -> series.with(Sector.ALL)).entrySet().stream()
        .flatMap(entry -> check(view, strictness, entry.getKey(), entry.getValue()).stream());
  }

  private boolean isSector(SeriesKey series) {
    return !series.sector().equals(Sector.ALL)
        && series.commodity().equals(Commodity.ALL)
        && additivity.overParts(series.measure());
  }

  private Optional<Check> check(
      AsOfView view, Strictness strictness, ObsKey wholeKey, List<Observation> parts) {
    Set<Sector> settled =
        parts.stream()
            .filter(part -> !view.isKnownToLack(part.key()))
            .map(part -> part.key().series().sector())
            .collect(Collectors.toSet());
    boolean complete = settled.containsAll(BOTH);
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
