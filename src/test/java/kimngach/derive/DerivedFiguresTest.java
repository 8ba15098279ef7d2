package kimngach.derive;

import static kimngach.derive.Delivery.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.ObsStatus;
import kimngach.model.Qualifier;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedFiguresTest {
  private static final SeriesKey DECLARED = SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL);

  @Test
  void isTheDeliveredValueWithItsDigitsAndItsCell() {
    Figure figure =
        value(
            Delivery.of("2023-11", "turnover.declared.total@2023 = nearly 4780 E"),
            "turnover.declared.total@2023");
    assertThat(figure.id()).hasToString("turnover.declared.total@2023");
    assertThat(figure.value()).hasToString("4780");
    assertThat(figure.decimals()).isZero();
    assertThat(figure.unit()).isEqualTo(Unit.MILLION_USD);
    assertThat(figure.qualifier()).isEqualTo(Qualifier.NEARLY);
    assertThat(figure.status()).isEqualTo(ObsStatus.ESTIMATED);
    assertThat(cells(figure)).containsExactly("[input/2023-11/turnover.csv]G2");
  }

  @Test
  void countsBillionsInMillionsKnownToTheHundred() {
    Figure figure =
        value(
            Delivery.of("2024-12", "turnover.all-regimes.total@2024 = about 66.4 billion-usd E"),
            "turnover.all-regimes.total@2024");
    assertThat(figure.value()).hasToString("66400");
    assertThat(figure.decimals()).isEqualTo(-2);
  }

  @Test
  void keepsBothEndsOfARangeAndCalculatesNothingFromIt() {
    Delivery delivery =
        Delivery.of(
            "2023-12",
            "turnover.declared.total@2023 = 1100..1350",
            "turnover.declared.total@2022 = 1000",
            "turnover.all-regimes.total@2023 = 9000");
    Figure figure = value(delivery, "turnover.declared.total@2023");
    assertThat(figure.value()).hasToString("1100");
    assertThat(figure.upper()).hasValueSatisfying(end -> assertThat(end).hasToString("1350"));
    assertThat(
            delivery
                .figures()
                .growth(Comparison.withSamePeriodLastYear(key("turnover.declared.total@2023"))))
        .isEmpty();
    assertThat(delivery.figures().gap(bridge())).isEmpty();
  }

  @Test
  void sumsTheMonthsWhenTheYearToDateWasNotDelivered() {
    Figure figure =
        value(
            Delivery.of("2023-03", months("turnover.declared.total", 3)),
            "turnover.declared.total@2023-Q1");
    assertThat(figure.value()).hasToString("6.006");
    assertThat(figure.id()).hasToString("turnover.declared.total@2023-01/2023-03");
    assertThat(operation(figure)).isEqualTo(Operation.SUM);
    assertThat(cells(figure))
        .containsExactly(
            "[input/2023-03/turnover.csv]G2",
            "[input/2023-03/turnover.csv]G3",
            "[input/2023-03/turnover.csv]G4");
  }

  @Test
  void prefersADeliveredYearToDateToTheSumOfItsMonths() {
    Delivery delivery =
        Delivery.of("2023-03", months("turnover.declared.total", 3))
            .then("2023-04", "turnover.declared.total@2023-01/2023-03 = 7");
    assertThat(value(delivery, "turnover.declared.total@2023-01/2023-03").value()).hasToString("7");
  }

  @Test
  void isEmptyAndNotZeroWhenAMonthIsMissing() {
    Delivery gap =
        Delivery.of(
            "2023-03",
            "turnover.declared.total@2023-01 = 100",
            "turnover.declared.total@2023-03 = 300");
    Delivery marked = gap.then("2023-03", "turnover.declared.total@2023-02 = O");
    assertThat(gap.figures().value(key("turnover.declared.total@2023-Q1"))).isEmpty();
    assertThat(marked.figures().value(key("turnover.declared.total@2023-Q1"))).isEmpty();
    assertThat(marked.figures().value(key("turnover.declared.total@2023-02"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"O", "M", "Q"})
  void hasNoValueWhereTheStatusSaysMissingEvenIfPartsWouldSum(String status) {
    Delivery delivery =
        Delivery.of(
            "2023-11",
            "turnover.declared.total@2023-11 = " + status,
            "turnover.declared.export@2023-11 = 100",
            "turnover.declared.import@2023-11 = 200");
    assertThat(delivery.figures().value(key("turnover.declared.total@2023-11"))).isEmpty();
  }

  @Test
  void doesNotFallBackOnAnOlderValueThatWasWithdrawn() {
    Delivery delivery =
        Delivery.of("2023-11", "turnover.declared.total@2023-11 = 100")
            .then("2023-12", "turnover.declared.total@2023-11 = Q");
    assertThat(delivery.figures().value(key("turnover.declared.total@2023-11"))).isEmpty();
  }

  @Test
  void sumsTheFlowsWhenTheTotalWasNotDelivered() {
    Figure figure =
        value(
            Delivery.of(
                "2023-11",
                "turnover.declared.export@2023 = 2730.25",
                "turnover.declared.import@2023 = 2050.5"),
            "turnover.declared.total@2023");
    assertThat(figure.value()).hasToString("4780.75");
    assertThat(figure.decimals()).as("decimals of the coarser input").isEqualTo(1);
  }

  @Test
  void countsOtherFlowsIntoTheTotalWhereTheyWereDelivered() {
    Delivery delivery =
        Delivery.of(
            "2024-06",
            "turnover.all-regimes.export@2024-S1 = 866.6",
            "turnover.all-regimes.import@2024-S1 = 313.0",
            "turnover.all-regimes.other@2024-S1 = 390.4");
    assertThat(value(delivery, "turnover.all-regimes.total@2024-S1").value()).hasToString("1570.0");
    delivery.then("2024-07", "turnover.all-regimes.other@2024-S1 = O");
    assertThat(delivery.figures().value(key("turnover.all-regimes.total@2024-S1"))).isEmpty();
  }

  @Test
  void neverAddsUpWhatIsNoAmount() {
    Delivery delivery =
        Delivery.of(
            "2023-03",
            Stream.of(months("vehicles-per-day", 3))
                .map(line -> line + " vehicles-per-day")
                .toArray(String[]::new));
    assertThat(delivery.figures().value(key("vehicles-per-day@2023-Q1"))).isEmpty();
    assertThat(
            Delivery.of(
                    "2023-03",
                    "vehicles-per-day.export@2023-03 = 328 vehicles-per-day",
                    "vehicles-per-day.import@2023-03 = 915 vehicles-per-day")
                .figures()
                .value(key("vehicles-per-day@2023-03")))
        .isEmpty();
  }

  @Test
  void growsByAnExactFractionOfTheBase() {
    Figure growth = growth("turnover.declared.total@2023 = 4780", "3060");
    assertThat(growth.value().numerator().toPlainString()).isEqualTo("172000");
    assertThat(growth.value().denominator().toPlainString()).isEqualTo("3060");
    assertThat(growth.value().rounded(1)).hasToString("56.2");
    assertThat(growth.decimals()).isEqualTo(Figure.UNLIMITED);
    assertThat(growth.unit()).isEqualTo(Unit.PERCENT);
    assertThat(growth.id()).hasToString("growth:turnover.declared.total@2023");
    assertThat(cells(growth))
        .containsExactly("[input/2023-11/turnover.csv]G2", "[input/2023-11/turnover.csv]G3");
  }

  @ParameterizedTest
  @CsvSource({"turnover.declared.total@2023 = 4780, 0", "turnover.declared.total@2023 = 0, 0.000"})
  void hasNoGrowthOnABaseOfZero(String line, String base) {
    Delivery delivery = Delivery.of("2023-11", line, "turnover.declared.total@2022 = " + base);
    assertThat(
            delivery
                .figures()
                .growth(Comparison.withSamePeriodLastYear(key("turnover.declared.total@2023"))))
        .isEmpty();
  }

  @Test
  void fallsByAHundredPercentWhenNothingIsLeft() {
    assertThat(growth("turnover.declared.total@2023 = 0", "3060").value().rounded(0))
        .hasToString("-100");
  }

  @Test
  void attainsThePlanOfTheYear() {
    Delivery delivery =
        Delivery.of(
            "2023-11", "turnover.declared.total@2023 = 4780 E", "plan.declared.total@2023 = 3800");
    Figure attainment =
        delivery
            .figures()
            .percentage(Comparison.withYearPlan(key("turnover.declared.total@2023")))
            .orElseThrow();
    assertThat(attainment.id()).hasToString("plan-attainment:turnover.declared.total@2023");
    assertThat(attainment.value().rounded(1)).hasToString("125.8");
    assertThat(attainment.status()).isEqualTo(ObsStatus.ESTIMATED);
    assertThat(operation(attainment)).isEqualTo(Operation.PERCENTAGE);
  }

  @Test
  void isAShareOfItsWholeKeptAsAFraction() {
    Delivery delivery =
        Delivery.of(
            "2023-11",
            "turnover.declared.total.huu-nghi@2023 = 1",
            "turnover.declared.total@2023 = 3");
    Figure share =
        delivery
            .figures()
            .percentage(
                Comparison.withWhole(key("turnover.declared.total.huu-nghi@2023"), DECLARED))
            .orElseThrow();
    assertThat(share.value()).hasToString("100/3");
    assertThat(share.id())
        .hasToString("share:turnover.declared.total.huu-nghi@2023:of:turnover.declared.total");
  }

  @Test
  void balancesExportsAndImportsToTheDecimalsOfTheCoarserOne() {
    Delivery delivery =
        Delivery.of(
            "2023-11",
            "turnover.all-regimes.export@2023-01/2023-11 = 18234",
            "turnover.all-regimes.import@2023-01/2023-11 = 28482.125");
    Figure balance =
        delivery
            .figures()
            .difference(
                Comparison.exportsWithImports(key("turnover.all-regimes.export@2023-01/2023-11")))
            .orElseThrow();
    assertThat(balance.value()).hasToString("-10248.125");
    assertThat(balance.decimals()).isZero();
    assertThat(balance.id()).hasToString("balance:turnover.all-regimes.total@2023-01/2023-11");
  }

  @Test
  void leavesAsAResidualWhatNoDeliveredLineExplains() {
    Delivery delivery =
        Delivery.of(
            "2024-02",
            "turnover.all-regimes.total@2023 = 51990.563",
            "turnover.declared.total@2023 = 4975",
            "turnover.all-regimes.total.transit@2023 = 40000.000");
    assertThat(delivery.figures().gap(bridge()).orElseThrow().value()).hasToString("47015.563");
    Figure residual = delivery.figures().residual(bridge()).orElseThrow();
    assertThat(residual.value()).hasToString("7015.563");
    assertThat(residual.decimals()).isZero();
    assertThat(residual.id()).hasToString("bridge-residual:total@2023");
    assertThat(cells(residual))
        .containsExactly(
            "[input/2024-02/turnover.csv]G2",
            "[input/2024-02/turnover.csv]G3",
            "[input/2024-02/turnover.csv]G4");
  }

  @Test
  void hasNoResidualWithoutALineAndNoGapWithoutBothSides() {
    Delivery delivery =
        Delivery.of(
            "2024-02",
            "turnover.all-regimes.total@2023 = 51990.563",
            "turnover.declared.total@2023-01/2023-11 = 4300");
    assertThat(delivery.figures().gap(bridge())).isEmpty();
    delivery.then("2024-02", "turnover.declared.total@2023 = 4975");
    assertThat(delivery.figures().gap(bridge())).isPresent();
    assertThat(delivery.figures().residual(bridge())).isEmpty();
  }

  @Test
  void isRevisedWhenALaterDeliverySaysAnotherAmountAndNotWhenItOnlyAddsZeros() {
    Delivery first = Delivery.of("2023-11", "turnover.declared.total@2023 = 4780 E");
    assertThat(value(first, "turnover.declared.total@2023").isRevised()).isFalse();
    Delivery same = first.then("2023-12", "turnover.declared.total@2023 = 4780.0");
    assertThat(value(same, "turnover.declared.total@2023").isRevised()).isFalse();
    Delivery later = same.then("2024-02", "turnover.declared.total@2023 = 4975");
    Figure revised = value(later, "turnover.declared.total@2023");
    assertThat(revised.isRevised()).isTrue();
    assertThat(revised.value()).hasToString("4975");
    Formula.Delivered formula = (Formula.Delivered) revised.formula();
    assertThat(formula.superseded())
        .hasValueSatisfying(
            older -> assertThat(older.cell().file()).isEqualTo("input/2023-12/turnover.csv"));
  }

  @Test
  void isTheSameFigureWithTheSameIdHoweverOftenItIsAsked() {
    DerivedFigures figures = Delivery.of("2023-03", months("turnover.declared.total", 3)).figures();
    Optional<Figure> first = figures.value(key("turnover.declared.total@2023-Q1"));
    assertThat(figures.value(key("turnover.declared.total@2023-01/2023-03")))
        .containsSame(first.orElseThrow());
  }

  @Test
  void refusesAnOperationThatDoesNotFitTheComparison() {
    DerivedFigures figures = Delivery.of("2023-11").figures();
    Comparison plan = Comparison.withYearPlan(key("turnover.declared.total@2023"));
    Comparison time = Comparison.withSamePeriodLastYear(key("turnover.declared.total@2023"));
    Comparison part = Comparison.withWhole(key("turnover.declared.export@2023"), DECLARED);
    assertThatThrownBy(() -> figures.growth(plan))
        .hasMessage("Expecting a comparison in time, found YEAR_PLAN");
    assertThatThrownBy(() -> figures.percentage(time))
        .hasMessage("Expecting a plan or a whole, found SAME_PERIOD_LAST_YEAR");
    assertThatThrownBy(() -> figures.difference(part))
        .hasMessage("Expecting two values side by side, found a part and its whole");
  }

  @Test
  void listsThePeriodsOfAYearThatHaveAValue() {
    DerivedFigures figures =
        Delivery.of(
                "2023-11",
                "turnover.declared.total@2023 = 4780",
                "turnover.declared.total@2023-11 = 400",
                "turnover.declared.total@2023-10 = O",
                "turnover.declared.total@2022 = 3060")
            .figures();
    assertThat(figures.periods(DECLARED, 2023))
        .extracting(TimePeriod::toString)
        .containsExactly("2023", "2023-11");
  }

  private static Bridge bridge() {
    return new Bridge(
        Flow.TOTAL,
        TimePeriod.year(2023),
        List.of(new Regime("transit"), new Regime("bonded-warehouse")));
  }

  private static Figure growth(String line, String base) {
    return Delivery.of("2023-11", line, "turnover.declared.total@2022 = " + base)
        .figures()
        .growth(Comparison.withSamePeriodLastYear(key("turnover.declared.total@2023")))
        .orElseThrow();
  }

  /** January 1.001, February 2.002, and so on. */
  private static String[] months(String series, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(month -> series + "@2023-0" + month + " = " + month + ".00" + month)
        .toArray(String[]::new);
  }

  private static Figure value(Delivery delivery, String key) {
    return delivery.figures().value(key(key)).orElseThrow();
  }

  private static Operation operation(Figure figure) {
    return ((Formula.Calculated) figure.formula()).operation();
  }

  private static List<String> cells(Figure figure) {
    return figure.formula().leaves().map(leaf -> leaf.cell()).map(CellRef::toString).toList();
  }
}
