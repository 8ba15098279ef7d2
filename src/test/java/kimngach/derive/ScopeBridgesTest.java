package kimngach.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.model.figure.BridgeAccount;
import kimngach.model.figure.Figures;
import kimngach.model.figure.ScopesApart;
import kimngach.model.figure.SpannedBridge;
import kimngach.settings.ConfiguredBridge;
import org.junit.jupiter.api.Test;

/** Which bridges a delivery allows, told with the figures that were published. */
class ScopeBridgesTest {
  private static final String[] NOVEMBER = {
    "turnover.all-regimes.total@2023-01/2023-11 = 46716 E",
    "turnover.all-regimes.export@2023-01/2023-11 = 18234 E",
    "turnover.all-regimes.import@2023-01/2023-11 = 28482 E",
    "turnover.declared.total@2023 = 4780 E",
    "turnover.declared.export@2023 = 2730 E",
    "turnover.declared.import@2023 = 2050 E"
  };
  private static final String[] FINAL = {
    "turnover.all-regimes.total@2023 = 51990.563",
    "turnover.declared.total@2023 = 4975",
    "turnover.declared.export@2023 = 2750",
    "turnover.declared.import@2023 = 2225"
  };
  private static final ConfiguredBridge TRANSIT =
      ConfiguredBridge.delivered(List.of(new Regime("transit")));

  @Test
  void refusesElevenMonthsBesideAYearAndSaysThatNoComparablePairIsThere() {
    BridgeAccount account = account("2023-11", Delivery.of("2023-11", NOVEMBER));

    assertThat(account.periods()).isEmpty();
    ScopesApart apart = account.apart().get(0);
    assertThat(account.apart()).hasSize(1);
    assertThat(apart.flow()).isEqualTo(Flow.TOTAL);
    assertThat(apart.allRegimes().value()).hasToString("46716");
    assertThat(apart.declared().value()).hasToString("4780");
    assertThat(apart.differInStatus()).isFalse();
    assertThat(apart.pairs())
        .extracting(ScopesApart.Pair::period, ScopesApart.Pair::isInData)
        .containsExactly(
            tuple(TimePeriod.year(2023), false),
            tuple(TimePeriod.yearToDate(YearMonth.of(2023, 11)), false));
    assertThat(apart.pairs().get(0).allRegimes()).isEmpty();
    assertThat(apart.pairs().get(1).declared()).isEmpty();
  }

  @Test
  void spansTheFinalYearAndRemembersWhatWasToldApart() {
    Delivery november = Delivery.of("2023-11", NOVEMBER);
    TreeMap<Vintage, Supplier<Figures>> earlier = new TreeMap<>();
    Figures then = november.figures();
    earlier.put(new Vintage(YearMonth.of(2023, 11)), () -> then);
    Delivery february = november.then("2024-02", FINAL);

    BridgeAccount account =
        ScopeBridges.of(february.figures(), TRANSIT, new Vintage(YearMonth.of(2024, 2)), earlier);

    SpannedBridge year = account.periods().get(0).flows().get(0);
    assertThat(account.periods()).hasSize(1);
    assertThat(account.periods().get(0).flows()).hasSize(1);
    assertThat(year.gap().value()).hasToString("47015.563");
    assertThat(year.residual().value()).hasToString("47015.563");
    assertThat(year.residual().possible().orElseThrow()).hasToString("(47015.0625, 47016.0635)");
    assertThat(year.isMaterial()).isTrue();
    ScopesApart apart = account.apart().get(0);
    assertThat(apart.toldIn()).hasToString("2023-11");
    assertThat(apart.pairs().get(0).isInData()).isTrue();
    assertThat(apart.pairs().get(0).allRegimes().orElseThrow().value()).hasToString("51990.563");
    assertThat(apart.pairs().get(0).declared().orElseThrow().value()).hasToString("4975");
    assertThat(account.apart().get(1).flow()).isEqualTo(Flow.EXPORT);
    assertThat(account.apart().get(1).allRegimes().value()).hasToString("18234");
  }

  @Test
  void spansTheLongestPeriodOfBothWhereNeitherYearNorYearToDateIsThere() {
    BridgeAccount account =
        account(
            "2024-12",
            Delivery.of(
                "2024-12",
                "turnover.all-regimes.total@2024 = about 66.4 billion-usd E",
                "turnover.all-regimes.total@2024-01/2024-09 = 46.36 billion-usd",
                "turnover.declared.total@2024-01/2024-09 = 4000",
                "turnover.all-regimes.total@2024-01/2024-10 = about 52.9 billion-usd",
                "turnover.declared.total@2024-01/2024-10 = 4477"));

    assertThat(account.periods())
        .extracting(BridgeAccount.OfPeriod::period)
        .containsExactly(TimePeriod.yearToDate(YearMonth.of(2024, 10)));
    assertThat(account.periods().get(0).flows().get(0).residual().possible().orElseThrow())
        .hasToString("(48322.5, 48523.5)");
    assertThat(account.apart()).hasSize(1);
    assertThat(account.apart().get(0).differInStatus()).isTrue();
  }

  @Test
  void spansTheFirstTwentyDaysOf2026InEveryFlow() {
    BridgeAccount account =
        account(
            "2026-01",
            Delivery.of(
                "2026-01",
                "turnover.all-regimes.total@2026-01-01/2026-01-20 = 5700",
                "turnover.all-regimes.export@2026-01-01/2026-01-20 = 1730",
                "turnover.all-regimes.import@2026-01-01/2026-01-20 = 3960",
                "turnover.declared.total@2026-01-01/2026-01-20 = 480.3",
                "turnover.declared.export@2026-01-01/2026-01-20 = 65.6",
                "turnover.declared.import@2026-01-01/2026-01-20 = 414.7"));

    assertThat(account.apart()).isEmpty();
    assertThat(account.periods().get(0).flows())
        .extracting(bridge -> bridge.gap().value().toString())
        .containsExactly("5219.7", "1664.4", "3545.3");
  }

  @Test
  void saysThatAnEstimateBesideAFinalFigureDiffersInStatusAndThatALineOverfillsTheGap() {
    BridgeAccount account =
        account(
            "2024-02",
            Delivery.of(
                "2024-02",
                "turnover.all-regimes.total@2023 = 51990.563",
                "turnover.declared.total@2023 = 4780 E",
                "turnover.all-regimes.total.transit@2023 = 47300"));

    SpannedBridge year = account.periods().get(0).flows().get(0);
    assertThat(year.differsInStatus()).isTrue();
    assertThat(year.isBelowZero()).isTrue();
    assertThat(year.shareOfGap().orElseThrow().rounded(2)).isEqualByComparingTo("-0.19");
    assertThat(year.isMaterial()).isFalse();
  }

  private static BridgeAccount account(String asOf, Delivery delivery) {
    return ScopeBridges.of(
        delivery.figures(), TRANSIT, new Vintage(YearMonth.parse(asOf)), new TreeMap<>());
  }
}
