package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.figure.Comparison;
import kimngach.reconcile.identity.Amount;

/**
 * The growth that an office states is the one that value and same period last year give, or value
 * and period before. Once either is revised, the statement is one of its time, and nothing is
 * expected of it.
 */
final class StatedGrowth implements Rule {
  private static final List<Statement> STATEMENTS =
      List.of(
          new Statement(Measure.STATED_GROWTH, Measure.TURNOVER, StatedGrowth::lastYear, ""),
          new Statement(Measure.STATED_VOLUME_GROWTH, Measure.VOLUME, StatedGrowth::lastYear, ""),
          new Statement(
              Measure.STATED_GROWTH_ON_PREVIOUS,
              Measure.TURNOVER,
              StatedGrowth::previous,
              ".on-previous"));

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return STATEMENTS.stream()
        .flatMap(
            statement ->
                view.amounts(statement.measure())
                    .flatMap(stated -> statement.check(view, strictness, stated).stream()));
  }

  private static Optional<Comparison> lastYear(ObsKey value) {
    return Optional.of(Comparison.withSamePeriodLastYear(value));
  }

  private static Optional<Comparison> previous(ObsKey value) {
    return Optional.of(value)
        .filter(known -> known.period().isWholeMonths())
        .map(Comparison::withPreviousPeriod);
  }

  /**
   * A way to state growth.
   *
   * @param measure the percentage stated
   * @param grown what it says the growth of
   * @param base what the growth is on; empty for a period that has no such base
   * @param variant which of the rule's sentences tells a disagreement
   */
  private record Statement(
      Measure measure, Measure grown, Function<ObsKey, Optional<Comparison>> base, String variant) {

    Optional<Check> check(AsOfView view, Strictness strictness, Amount stated) {
      return base.apply(stated.key().with(stated.series().with(grown)))
          .flatMap(comparison -> Ratio.of(view, comparison))
          .filter(ratio -> ratio.isAsStated(view, stated))
          .flatMap(ratio -> ratio.check(strictness, strictness.rule() + variant, stated, true));
    }
  }
}
