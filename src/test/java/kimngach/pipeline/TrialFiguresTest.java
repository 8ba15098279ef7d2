package kimngach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.serve.TrialData;
import kimngach.settings.Labels;
import org.junit.jupiter.api.Test;

class TrialFiguresTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final SeriesKey WHOLE = SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL);
  private static final SeriesKey PART = WHOLE.with(new BorderGate("huu-nghi"));

  private final Observations real =
      new Observations(
          List.of(
              observed(WHOLE, MONTH, "433.5"),
              observed(PART, MONTH, "0.07"),
              observed(WHOLE, MONTH.minusYears(1), "410")),
          List.of());

  private static Observation observed(SeriesKey series, YearMonth month, String amount) {
    return new Observation(
        key(series, month),
        Optional.of(Quantity.of(amount, Unit.MILLION_USD)),
        ObsStatus.ESTIMATED,
        new Source("customs"),
        new Vintage(MONTH),
        new Provenance(new CellRef("input/2023-11/turnover.csv", "", 2, 7), amount, ""));
  }

  private static ObsKey key(SeriesKey series, YearMonth month) {
    return new ObsKey(series, TimePeriod.month(month));
  }

  private Optional<Quantity> in(TrialData data, SeriesKey series, YearMonth month) {
    return new TrialFigures(data, MONTH)
        .in(real, List.of())
        .find(key(series, month))
        .flatMap(Observation::quantity);
  }

  private static Optional<Quantity> million(String amount) {
    return Optional.of(Quantity.of(new BigDecimal(amount), Unit.MILLION_USD, Qualifier.NONE));
  }

  @Test
  void leavesRealFiguresAsTheyAre() {
    assertThat(in(TrialData.REAL, WHOLE, MONTH)).isEqualTo(million("433.5"));
    assertThat(in(TrialData.LONGEST_NAMES, WHOLE, MONTH)).isEqualTo(million("433.5"));
  }

  @Test
  void makesTheReportingYearZeroAndKeepsTheWrittenDecimals() {
    assertThat(in(TrialData.ZEROS, WHOLE, MONTH)).isEqualTo(million("0.0"));
    assertThat(in(TrialData.ZEROS, WHOLE, MONTH.minusYears(1))).isEqualTo(million("410"));
  }

  @Test
  void makesTheReportingYearNegativeSoThatGrowthFallsToo() {
    assertThat(in(TrialData.NEGATIVES, WHOLE, MONTH)).isEqualTo(million("-433.5"));
    assertThat(in(TrialData.NEGATIVES, WHOLE, MONTH.minusYears(1))).isEqualTo(million("410"));
  }

  @Test
  void leavesOutPartsOrThePast() {
    assertThat(in(TrialData.MISSING_PARTS, PART, MONTH)).isEmpty();
    assertThat(in(TrialData.MISSING_PARTS, WHOLE, MONTH)).isPresent();
    assertThat(in(TrialData.MISSING_PAST, WHOLE, MONTH.minusYears(1))).isEmpty();
    assertThat(in(TrialData.MISSING_PAST, PART, MONTH)).isPresent();
  }

  @Test
  void givesEveryValueTenDigitsAndKeepsTheWrittenDecimals() {
    assertThat(in(TrialData.TEN_DIGITS, WHOLE, MONTH)).isEqualTo(million("4335000000.0"));
    assertThat(in(TrialData.TEN_DIGITS, PART, MONTH)).isEqualTo(million("7000000000.00"));
  }

  @Test
  void givesEveryGateTheLongestNameOfItsLanguage() {
    Map<String, String> vi =
        Map.of("gate.huu-nghi", "Hữu Nghị", "gate.dong-dang", "Đồng Đăng", "unit.usd", "USD");
    Labels labels = new Labels(Map.of(Language.VI, vi));

    Labels longest = new TrialFigures(TrialData.LONGEST_NAMES, MONTH).in(labels);

    assertThat(longest.find(Language.VI, "gate.huu-nghi")).contains("Đồng Đăng");
    assertThat(longest.find(Language.VI, "unit.usd")).contains("USD");
    assertThat(new TrialFigures(TrialData.ZEROS, MONTH).in(labels)).isEqualTo(labels);
  }
}
