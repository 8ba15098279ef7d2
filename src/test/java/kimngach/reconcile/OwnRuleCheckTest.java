package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kimngach.compose.FindingTeller;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.reconcile.identity.Identity;
import kimngach.settings.Labels;
import kimngach.settings.Reconciliation;
import kimngach.settings.SettingsFile;
import kimngach.settings.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** Each kind of rule that an office can make without code. */
class OwnRuleCheckTest {
  private static final String LAO_CAI =
      """
      lao-cai-other-regimes:
        kind: sum
        whole: turnover.all-regimes.total
        parts: [turnover.all-regimes.export, turnover.all-regimes.import, turnover.all-regimes.other]
        periods: [month, half-year, year-to-date]
        severity: ERROR
        tolerance: 0.05
        says:
          vi: "{series}, {period}: {found} khác {expected}, lệch {residual}"
          en: "{series}, {period}: {found} is not {expected}, {residual} apart; the parts give {possible}"
      """;

  @Test
  void letsTheTotalOfLaoCaiBeMoreThanExportsAndImports() {
    String[] printed = {
      "all-regimes total 2024-01/2024-06 = 1570",
      "all-regimes export 2024-01/2024-06 = 866.6",
      "all-regimes import 2024-01/2024-06 = 313",
      "all-regimes other 2024-01/2024-06 = 390.4",
    };

    assertThat(OwnRules.told(LAO_CAI, Sample.delivered("2024-06", printed))).isEmpty();

    printed[3] = "all-regimes other 2024-01/2024-06 = 309.4";
    assertThat(OwnRules.told(LAO_CAI, Sample.delivered("2024-06", printed)))
        .containsExactly(
            "ERROR Turnover, all-regimes, January–June 2024: 1,489.0 million-usd is not 1,570"
                + " million-usd, 81.0 million-usd apart; the parts give [1,488.40; 1,489.60)"
                + " million-usd");
  }

  @Test
  void tellsVehiclesOfARailwayGateByTheRuleOfThisWorkspace() {
    Reconciliation ours =
        RuleFiles.read(Path.of(""), SettingsFile.read(Path.of("kimngach.yaml")).codes(), List.of());
    Sample sample =
        Sample.delivered(
            "2023-11",
            "vehicles-per-day export dong-dang 2023-11 = 14",
            "vehicles-per-day export huu-nghi 2023-11 = 400");

    List<Finding> findings = OwnRules.findings(ours, sample);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).cells())
        .containsExactly(sample.cellOf("vehicles-per-day export dong-dang 2023-11 = 14"));
    assertThat(
            new FindingTeller(new Labels(Map.of()), ours.ownRules())
                .tell(findings.get(0))
                .sentence()
                .vi())
        .contains("đường sắt tính bằng toa/ngày");
  }

  @Test
  void asksForIdentitiesLikeTheBuiltInRules() {
    Sample sample =
        Sample.delivered(
            "2024-06",
            "all-regimes total 2024-06 = 10",
            "all-regimes export 2024-06 = 5",
            "all-regimes import 2024-06 = 3",
            "all-regimes other 2024-06 = 2");
    RuleBook rules = new RuleBook(OwnRules.read(LAO_CAI), Sample.codes());

    assertThat(
            rules
                .check(new AsOfView(sample.observations(), new Vintage(YearMonth.of(2024, 6))))
                .flatMap(check -> check.identity().stream())
                .filter(identity -> identity.rule().equals("lao-cai-other-regimes"))
                .map(Identity::amounts))
        .singleElement()
        .satisfies(amounts -> assertThat(amounts).hasSize(4));
  }

  @Test
  void addsWhatIsDeliveredOfAnOpenPartAndTakesAway() {
    String rule =
        """
        net-of-gates:
          kind: sum
          whole: turnover.all-regimes.export
          parts: turnover.all-regimes.export.any-gate
          less: turnover.all-regimes.export.transit
          severity: WARNING
          tolerance: 1%
          says: {vi: "x", en: "{found} for {expected}"}
        """;
    String[] values = {
      "all-regimes export 2023 = 100.0",
      "all-regimes export huu-nghi 2023 = 80.0",
      "all-regimes export chi-ma 2023 = 30.0",
      "all-regimes export transit 2023 = 10.9",
    };
    assertThat(OwnRules.told(rule, Sample.delivered("2023-12", values))).isEmpty();

    values[3] = "all-regimes export transit 2023 = 11.2";
    assertThat(OwnRules.told(rule, Sample.delivered("2023-12", values)))
        .containsExactly("WARNING 98.8 million-usd for 100.0 million-usd");

    values[2] = "all-regimes export chi-ma 2023 = O";
    assertThat(OwnRules.told(rule, Sample.delivered("2023-12", values)))
        .singleElement()
        .asString()
        .startsWith(
            "WARNING The rule net-of-gates of input/rules/rules.yaml found nowhere to look");
  }

  @Test
  void holdsAPartOfEachGateAndFlowWithinItsWhole() {
    String rule =
        """
        transit-within:
          kind: at-most
          part: turnover.all-regimes.any-flow.transit
          whole: turnover.all-regimes.any-flow
          severity: ERROR
          says: {vi: "x", en: "{series}: {found} above {expected} by {residual}"}
        """;
    assertThat(
            OwnRules.told(
                rule,
                Sample.delivered(
                    "2023-12",
                    "all-regimes total 2023 = 100",
                    "all-regimes total transit 2023 = 99",
                    "all-regimes export 2023 = 30",
                    "all-regimes export transit 2023 = 32")))
        .containsExactly(
            "ERROR Export turnover, all-regimes, transit: 32 million-usd above 30 million-usd by 2"
                + " million-usd");
  }

  @Test
  void holdsTwoSeriesEqualButForRounding() {
    String rule =
        """
        same:
          kind: equal
          series: turnover.declared.export
          to: turnover.local-goods.export
          periods: [year]
          severity: WARNING
          says: {vi: "x", en: "{found} and {expected}"}
        """;
    assertThat(
            OwnRules.told(
                rule,
                Sample.delivered(
                    "2023-12",
                    "declared export 2022 = 100",
                    "local-goods export 2022 = 100.4",
                    "declared export 2023 = 100",
                    "local-goods export 2023 = 100.6",
                    "declared export 2023-12 = 1",
                    "local-goods export 2023-12 = 2")))
        .containsExactly("WARNING 100 million-usd and 100.6 million-usd");
  }

  @Test
  void sumsMonthsOfACountedSeriesToTheYearToDate() {
    String rule =
        """
        delegations-add-up:
          kind: year-to-date
          series: delegations
          severity: WARNING
          says: {vi: "x", en: "{period}: {found}, not {expected}"}
        """;
    assertThat(
            OwnRules.told(
                rule,
                Sample.delivered(
                    "2023-02",
                    "delegations 2023-01 = 3 count",
                    "delegations 2023-02 = 4 count",
                    "delegations 2023-01/2023-02 = 9 count")))
        .containsExactly("WARNING January–February 2023: 7 count, not 9 count");
  }

  @Test
  void tellsAValueOfThisDeliveryBeyondABound() {
    String rule =
        """
        queue:
          kind: bounds
          series: vehicles-waiting
          min: 0
          max: 5000
          severity: WARNING
          says: {vi: "x", en: "{period}: {found} beyond {limit} by {residual}"}
        """;
    Sample sample =
        Sample.delivered("2023-10", "vehicles-waiting 2023-10 = 9000 count")
            .then("2023-11", "vehicles-waiting 2023-11 = 6000 count")
            .then("2023-11", "vehicles-waiting 2022-11 = nearly 5000 count");

    assertThat(OwnRules.told(rule, sample))
        .containsExactly("WARNING November 2023: 6,000 count beyond 5,000 count by 1,000 count");
  }

  @Test
  void tellsAChangeOnThePeriodBeforeBeyondABound() {
    String rule =
        """
        jump:
          kind: change
          series: turnover.declared.any-flow
          on: previous-period
          min: -50
          max: 100
          severity: WARNING
          says: {vi: "x", en: "{found} after {base} in {basePeriod}: {change}, beyond {limit}"}
        """;
    Sample sample =
        Sample.delivered(
                "2023-10", "declared total 2023-10 = 100", "declared export 2023-10 = 40.0")
            .then("2023-11", "declared total 2023-11 = 201", "declared export 2023-11 = 19.9");

    assertThat(OwnRules.told(rule, sample))
        .containsExactly(
            "WARNING 19.9 million-usd after 40.0 million-usd in October 2023: -50.3 percent, beyond"
                + " -50 percent");
  }

  @Test
  void tellsASeriesThatLacksAValueForTheMonth() {
    String rule =
        """
        fee-there:
          kind: expected
          series: [infrastructure-fee, budget-revenue]
          periods: [month]
          severity: ERROR
          says: {vi: "x", en: "{series}, {period}"}
        """;
    assertThat(
            OwnRules.told(
                rule,
                Sample.delivered(
                    "2023-11",
                    "budget-revenue 2023-11 = 5",
                    "infrastructure-fee 2023-10 = 5 billion-vnd")))
        .containsExactly("ERROR Infrastructure-fee, November 2023");
  }

  @Test
  void tellsARuleThatHasNowhereToLook() {
    assertThat(OwnRules.told(LAO_CAI, Sample.delivered("2023-11", "declared total 2023-11 = 1")))
        .containsExactly(
            "WARNING The rule lao-cai-other-regimes of input/rules/rules.yaml found nowhere to"
                + " look: nothing was delivered, for one and the same period, of"
                + " turnover.all-regimes.total, turnover.all-regimes.export,"
                + " turnover.all-regimes.import, turnover.all-regimes.other. Please check the names"
                + " of the series in the rule, or switch it off.");
  }
}
