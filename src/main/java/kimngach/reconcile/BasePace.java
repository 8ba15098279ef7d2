package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import kimngach.model.Interval;

/**
 * Two years to date of one series and year: what the days between them bring beside the days
 * before.
 *
 * @param shorter the one that ends earlier
 * @param longer the one that ends later, in the same unit
 */
record BasePace(BaseToDate shorter, BaseToDate longer) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Whether a statement of a delivery implies either. */
  boolean isImplied() {
    return implied().implied().isPresent();
  }

  /** The one that a statement implies, the longer one if both are implied. */
  BaseToDate implied() {
    return longer.implied().isPresent() ? longer : shorter;
  }

  /** The one that the implied one is told beside. */
  BaseToDate other() {
    return longer.implied().isPresent() ? shorter : longer;
  }

  /** Whether any value of the two came with the delivery the view is made for. */
  boolean isNews(AsOfView view) {
    return Stream.of(shorter, longer)
        .flatMap(each -> each.from().stream())
        .anyMatch(view::isDeliveredNow);
  }

  long daysBetween() {
    return longer.days() - shorter.days();
  }

  /** Whether the daily pace differs for certain by more than some percent, either way. */
  boolean isUnlikely(BigDecimal percent) {
    Interval between = longer.possible().minus(shorter.possible());
    BigDecimal before = BigDecimal.valueOf(daysBetween());
    BigDecimal days = BigDecimal.valueOf(shorter.days());
    BigDecimal factor = HUNDRED.add(percent);
    return between
                .low()
                .multiply(days)
                .multiply(HUNDRED)
                .compareTo(shorter.possible().high().multiply(before).multiply(factor))
            > 0
        || between
                .high()
                .multiply(days)
                .multiply(factor)
                .compareTo(shorter.possible().low().multiply(before).multiply(HUNDRED))
            < 0;
  }

  /** The daily pace between the two in percent of the pace before, about the middle. */
  BigDecimal percentOfPaceBefore() {
    BigDecimal between = middle(longer.possible()).subtract(middle(shorter.possible()));
    return between
        .multiply(BigDecimal.valueOf(shorter.days()))
        .multiply(HUNDRED)
        .divide(
            middle(shorter.possible()).multiply(BigDecimal.valueOf(daysBetween())),
            MathContext.DECIMAL64)
        .setScale(0, RoundingMode.HALF_UP);
  }

  private static BigDecimal middle(Interval possible) {
    return possible.low().add(possible.high()).divide(BigDecimal.valueOf(2));
  }
}
