package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * The value of the month is one that its own history makes believable.
 *
 * <p>It is unusual when it lies outside everything seen in the months before and is, in logarithms,
 * further from their median than some usual distances (robust z-score), and so is its growth on the
 * same month last year where that can be judged. So neither a season nor a steady rise is unusual,
 * but a slip of the decimal mark is. Values of zero are not judged: a gate may be shut.
 *
 * <p>Its numbers: {@code months} looked back at, {@code least} of them that must have a value,
 * {@code distances} beyond which a value is unusual, {@code spread} in percent that a series is
 * always granted as its usual distance.
 */
final class UnusualValue implements Rule {
  /** By how much a value must leave the range of the months before. */
  private static final BigDecimal MARGIN = new BigDecimal("1.5");

  private final Additivity additivity;
  private final int months;
  private final int least;
  private final double distances;
  private final double spread;

  UnusualValue(Additivity additivity, RuleNumbers numbers) {
    this.additivity = additivity;
    months = numbers.count("months", 24);
    least = Math.max(2, numbers.count("least", 8));
    distances = numbers.measure("distances", 6);
    spread = Math.max(1, numbers.measure("spread", 10)) / 100;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(additivity::overParts)
        .filter(value -> value.key().period().equals(view.month()))
        .filter(view::isDeliveredNow)
        .flatMap(
            value ->
                usual(view, value).filter(before -> isUnusual(view, value, before)).stream()
                    .map(before -> Check.told(told(strictness, value, before))));
  }

  /** Whether a value of a month is unusual; false where nothing can be said. */
  boolean isUnusual(AsOfView view, Amount value) {
    return usual(view, value).filter(before -> isUnusual(view, value, before)).isPresent();
  }

  private Optional<MonthsBefore> usual(AsOfView view, Amount value) {
    if (value.written().signum() <= 0 || value.observation().quantity().orElseThrow().isRange()) {
      return Optional.empty();
    }
    return Optional.of(MonthsBefore.of(view, value.key(), value.unit(), months))
        .filter(before -> before.tellWhatIsUsualIn(value.key().period(), least));
  }

  private boolean isUnusual(AsOfView view, Amount value, MonthsBefore before) {
    return isOutside(value, before)
        && before.spread().distances(MonthsBefore.logarithm(value), spread) > distances
        && before
            .growth(view, least)
            .flatMap(
                growth ->
                    MonthsBefore.growth(view, value).map(now -> growth.distances(now, spread)))
            .filter(far -> far <= distances)
            .isEmpty();
  }

  private static boolean isOutside(Amount value, MonthsBefore before) {
    return value.written().compareTo(before.range().high().multiply(MARGIN)) > 0
        || value.written().multiply(MARGIN).compareTo(before.range().low()) < 0;
  }

  private static Finding told(Strictness strictness, Amount value, MonthsBefore before) {
    return strictness
        .finding(strictness.rule())
        .about(value.key())
        .with("value", value)
        .count("count", before.values().size())
        .with("usual", new NamedValue.Possible(before.range(), value.unit()))
        .computed("median", before.median(), value.unit())
        .told();
  }
}
