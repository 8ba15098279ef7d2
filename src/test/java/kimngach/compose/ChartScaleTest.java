package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.FigureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {
  private static final List<Language> BOTH = List.of(Language.VI, Language.EN);

  @ParameterizedTest
  @CsvSource({
    "5.999, 1, 6",
    "6, 1, 6",
    "6.001, 2, 8",
    "4780, 1000, 5000",
    "46716, 10000, 50000",
    "0.43, 0.1, 0.5",
    "12, 2, 12",
    "12.001, 5, 15",
    "31, 10, 40"
  })
  void endsAtARoundNumberAboveTheGreatestValueInRoundSteps(
      String greatest, String step, String maximum) {
    Chart.Axis axis = axis(Chart.Kind.CLUSTERED_COLUMNS, series(greatest));
    assertThat(axis.step()).isEqualByComparingTo(step);
    assertThat(axis.maximum()).isEqualByComparingTo(maximum);
  }

  @Test
  void labelsEveryTickFromZeroInBothLanguages() {
    Chart.Axis axis = axis(Chart.Kind.BARS, series("46716"));
    assertThat(axis.ticks())
        .extracting(tick -> tick.plain(Language.VI))
        .containsExactly("0", "10.000", "20.000", "30.000", "40.000", "50.000");
    assertThat(axis.ticks().get(5).plain(Language.EN)).isEqualTo("50,000");
  }

  @Test
  void addsUpWhatIsStackedAndOnlyThat() {
    Chart.Series exports = series("30", "50");
    Chart.Series imports = series("70", "10");
    assertThat(axis(Chart.Kind.STACKED_COLUMNS, exports, imports).maximum())
        .isEqualByComparingTo("100");
    assertThat(axis(Chart.Kind.CLUSTERED_COLUMNS, exports, imports).maximum())
        .isEqualByComparingTo("80");
  }

  @Test
  void hasAnAxisEvenWhereEveryValueIsMissing() {
    Chart.Series empty =
        new Chart.Series(Text.EMPTY, "000000", List.of(Optional.empty(), Optional.empty()));
    assertThat(axis(Chart.Kind.CLUSTERED_COLUMNS, empty).maximum()).isPositive();
    assertThat(axis(Chart.Kind.CLUSTERED_COLUMNS).maximum()).isPositive();
  }

  @Test
  void stepsByOneTwoOrFiveTimesAPowerOfTenAtMostSixTimes() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      BigDecimal greatest = BigDecimal.valueOf(1 + random.nextInt(999_999), random.nextInt(12) - 4);
      Chart.Axis axis = axis(Chart.Kind.BARS, series(greatest.toPlainString()));
      assertThat(axis.step().stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
      assertThat(axis.ticks()).hasSizeBetween(2, 7);
      assertThat(axis.maximum()).isGreaterThanOrEqualTo(greatest);
      assertThat(axis.maximum().subtract(axis.step())).isLessThan(greatest);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "188.4 -26.9 -60, -100, 200, 50",
    "-5 -3, -5, 0, 1",
    "400 -800, -800, 400, 200",
    "0.4 -0.1, -0.1, 0.4, 0.1"
  })
  void reachesBelowZeroWhereAValueDoes(String values, String minimum, String maximum, String step) {
    Chart.Axis axis = axis(Chart.Kind.CLUSTERED_COLUMNS, series(values.split(" ", -1)));
    assertThat(axis.minimum()).isEqualByComparingTo(minimum);
    assertThat(axis.maximum()).isEqualByComparingTo(maximum);
    assertThat(axis.step()).isEqualByComparingTo(step);
  }

  @Test
  void stacksWhatIsBelowZeroApartFromWhatIsAbove() {
    Chart.Axis axis =
        axis(
            Chart.Kind.STACKED_COLUMNS,
            series("30", "-20"),
            series("20", "-15"),
            series("-9", "5"));
    assertThat(axis.maximum()).isEqualByComparingTo("60");
    assertThat(axis.minimum()).isEqualByComparingTo("-40");
    assertThat(axis.ticks())
        .extracting(tick -> tick.plain(Language.EN))
        .containsExactly("-40", "-20", "0", "20", "40", "60");
  }

  @Test
  void hasRoomForAReferenceWithoutStackingIt() {
    Chart.Series reference =
        new Chart.Series(Chart.Role.REFERENCE, Text.EMPTY, "000000", series("90").points());
    assertThat(axis(Chart.Kind.STACKED_COLUMNS, series("40"), series("30"), reference).maximum())
        .isEqualByComparingTo("100");
  }

  @Test
  void goesToOneWhereEveryValueIsZero() {
    Chart.Axis axis = axis(Chart.Kind.BARS, series("0", "0.0"));
    assertThat(axis.ticks())
        .extracting(tick -> tick.plain(Language.VI))
        .containsExactly("0,0", "0,2", "0,4", "0,6", "0,8", "1,0");
    assertThat(axis.maximum()).isEqualByComparingTo("1");
  }

  private static Chart.Axis axis(Chart.Kind kind, Chart.Series... series) {
    return new ChartScale(kind, List.of(series)).axis(Text.EMPTY, BOTH);
  }

  private static Chart.Series series(String... values) {
    List<Optional<Chart.Point>> points = new ArrayList<>();
    for (String value : values) {
      points.add(
          Optional.of(new Chart.Point(new FigureId("x"), new BigDecimal(value), Text.EMPTY)));
    }
    return new Chart.Series(Text.EMPTY, "000000", points);
  }
}
