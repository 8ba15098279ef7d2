package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;

/**
 * A revision is small beside what it revises, and not always in one direction. {@link RevisedValue}
 * tells every revision; this one those of wholes that a person should ask about. A single month may
 * be revised by more than a year or a year to date, for goods move from one month to another.
 *
 * <p>Its tolerance is the percentage of the earlier value up to which a revision is usual; its
 * numbers are {@code month}, that percentage for a single month, and {@code times}, how many
 * revisions in one direction are worth a note.
 */
final class RevisionSize implements Rule {
  private static final int TOLD_DIGITS = 1;

  private final BigDecimal ofMonth;
  private final int times;

  RevisionSize(RuleNumbers numbers) {
    ofMonth = BigDecimal.valueOf(numbers.count("month", 75));
    times = Math.max(2, numbers.count("times", 3));
  }

  /** The final figures of a year differ from its estimate by some percent; by ten, rarely. */
  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts()
        .filter(value -> value.series().isWhole() && value.unit() != Unit.PERCENT)
        .filter(view::isDeliveredNow)
        .filter(value -> view.superseded(value.key()).isPresent())
        .map(value -> view.vintages(value.key()))
        .filter(vintages -> vintages.size() > 1)
        .filter(vintages -> vintages.stream().allMatch(each -> isComparable(each, vintages)))
        .flatMap(vintages -> check(strictness, vintages).stream())
        .map(Check::told);
  }

  private static boolean isComparable(Amount vintage, List<Amount> vintages) {
    return vintage.unit() == vintages.get(0).unit()
        && !vintage.observation().quantity().orElseThrow().isRange();
  }

  private Optional<Finding> check(Strictness strictness, List<Amount> vintages) {
    Amount now = vintages.get(0);
    Amount before = vintages.get(1);
    BigDecimal allowed =
        now.key().period().isMonth() ? ofMonth.max(strictness.tolerance()) : strictness.tolerance();
    BigDecimal usual = before.written().abs().multiply(allowed).movePointLeft(2);
    if (before.written().signum() != 0
        && now.possible().distanceTo(before.possible()).compareTo(usual) > 0) {
      return Optional.of(tooLarge(strictness, now, before, allowed));
    }
    return isOneWay(vintages)
        ? Optional.of(oneWay(strictness.atMost(Severity.INFO), vintages))
        : Optional.empty();
  }

  private static Finding tooLarge(
      Strictness strictness, Amount now, Amount before, BigDecimal allowed) {
    BigDecimal difference = now.written().subtract(before.written());
    return strictness
        .finding(strictness.rule())
        .about(now.key())
        .with("new", now)
        .with("old", before)
        .with("oldDelivery", new NamedValue.DeliveredWith(before.vintage()))
        .computed("difference", difference, now.unit())
        .computed(
            "percent",
            difference
                .movePointRight(2)
                .divide(before.written().abs(), TOLD_DIGITS, RoundingMode.HALF_UP),
            Unit.PERCENT)
        .computed("allowed", allowed, Unit.PERCENT)
        .told();
  }

  /** Whether the last revisions, beyond rounding, all went one way. */
  private boolean isOneWay(List<Amount> vintages) {
    if (vintages.size() <= times) {
      return false;
    }
    return directions(vintages).allMatch(direction -> direction > 0)
        || directions(vintages).allMatch(direction -> direction < 0);
  }

  private IntStream directions(List<Amount> vintages) {
    return IntStream.range(0, times)
        .map(index -> direction(vintages.get(index), vintages.get(index + 1)));
  }

  private static int direction(Amount now, Amount before) {
    return now.possible().meets(before.possible()) ? 0 : now.written().compareTo(before.written());
  }

  private Finding oneWay(Strictness strictness, List<Amount> vintages) {
    Amount first = vintages.get(times);
    return strictness
        .finding(strictness.rule() + ".one-way")
        .about(first.key())
        .with("new", vintages.get(0))
        .count("times", times)
        .with("old", first)
        .with("oldDelivery", new NamedValue.DeliveredWith(first.vintage()))
        .told();
  }
}
