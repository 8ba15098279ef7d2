package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ReadingRule;
import kimngach.settings.Reconciliation;
import kimngach.settings.rules.BuiltInRule;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.PlacedWaiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that a rule can tell, told once. */
class SentencesTest {
  private static final Sample EVERYTHING_WRONG =
      Sample.delivered(
              "2023-10",
              "all-regimes export huu-nghi 2023-10 = 5",
              "declared export 2021 = 7",
              "declared import 2021 = 7",
              "national volume export 2023-01/2023-10 = 1000",
              "national volume import 2023-01/2023-10 = 1000",
              "national rice export 2023-01/2023-10 = 1000",
              "national rice export 2023-10 = 100",
              "national crude-oil export 2023-01/2023-09 = 900",
              "national crude-oil export 2023-10 = 100")
          .then(
              "2023-11",
              "declared total 2023 = 100",
              "declared export 2023 = 60",
              "declared import 2023 = 60",
              "declared plan total 2023 = 100",
              "declared stated-plan-attainment total 2023 = 50",
              "declared total 2022 = 50",
              "declared export 2022 = 51",
              "declared stated-growth total 2023 = 50",
              "declared stated-growth-on-previous total 2023 = 50",
              "national plan export 2023 = M",
              "national stated-plan-attainment export 2023 = 50",
              "all-regimes total 2023 = 1000 E",
              "all-regimes other 2023 = 0",
              "all-regimes export 2023 = 50",
              "all-regimes import 2023 = 60",
              "all-regimes total transit 2023 = 100",
              "all-regimes import transit 2023 = 1",
              "all-regimes total 2022 = 100",
              "all-regimes total transit 2022 = 60",
              "all-regimes export huu-nghi 2023 = 1",
              "all-regimes export chi-ma 2023 = 1",
              "all-regimes import huu-nghi 2023 = 100",
              "all-regimes import chi-ma 2023 = 1",
              "all-regimes import coc-nam 2023 = O",
              "all-regimes export huu-nghi 2022 = 1",
              "all-regimes export chi-ma 2022 = 1",
              "all-regimes export 2022 = 30",
              "declared export A11 2023 = 1",
              "declared export T11 2023 = 1",
              "all-regimes export C11 2023 = 5",
              "all-regimes export bonded-warehouse 2023 = 10",
              "all-regimes import A11 2023 = 100",
              "all-regimes import A12 2023 = Q",
              "declared export 2020 = 9",
              "declared export chi-ma 2020 = 9",
              "declared export chi-ma 15BC 2020 = 8",
              "declared export huu-nghi 2020 = 9",
              "declared export huu-nghi 15BB 2020 = 10",
              "budget-revenue 2023-01 = 1",
              "budget-revenue 2023-02 = 1",
              "budget-revenue 2023-01/2023-02 = 7",
              "budget-revenue 2023-01/2023-03 = 9",
              "budget-revenue 2023-05 = 9",
              "budget-revenue 2023-01/2023-04 = 9",
              "budget-revenue 2023-01/2023-05 = 9.0",
              "local-goods export 2022 = 142",
              "local-goods export 2022 = 142",
              "local-goods export 2022 = 124",
              "local-goods export 2022 = 142 E",
              "local-goods export 2022 = 142 billion-vnd",
              "local-goods import 2022 = 142 from press",
              "local-goods import 2022 = 124 from customs",
              "local-goods total 2022 = O",
              "local-goods total 2022 = O",
              "declared total 2023-11 = O",
              "declared export 2021 = 8",
              "declared import 2021 = O",
              "budget-revenue 2023-06 = 3",
              "budget-revenue 2023-01/2023-06 = 3",
              "national volume export 2023-11 = 100",
              "national volume export 2023-01/2023-11 = 1110",
              "national volume import 2023-11 = 100",
              "national volume import 2023-01/2023-11 = 1500",
              "national rice export 2023-10 = 104",
              "national rice export 2023-11 = 100",
              "national rice export 2023-01/2023-11 = 1110",
              "national crude-oil export 2023-11 = 100",
              "national crude-oil export 2023-01/2023-11 = 1110",
              "national import rice 2023-07/2023-09 = 3",
              "national import rice 2023-01/2023-09 = 2",
              "national import foreign-invested crude-oil 2023 = 3",
              "national import foreign-invested other-than-crude-oil 2023 = 4",
              "national import 2023 = 50",
              "national import domestic 2023 = 10",
              "national import foreign-invested 2023 = 10",
              "national import rice 2023 = 60",
              "of-which national import A11 2023 = 60",
              "national export 2023 = 50",
              "national export domestic 2023 = 60");

  /** What is implied without being delivered. */
  private static final Sample IMPLIED =
      Sample.delivered(
              "2023-11",
              "declared total 2023 = 200",
              "declared stated-growth total 2023 = 10",
              "declared stated-plan-attainment total 2023 = 10.0")
          .then(
              "2023-12",
              "declared total 2023 = 100",
              "declared export 2023 = 50",
              "declared import 2023 = 50",
              "declared stated-growth total 2023 = 20",
              "declared stated-growth export 2023 = 60",
              "declared stated-growth import 2023 = 60",
              "declared stated-plan-attainment total 2023 = 20.0",
              "declared stated-plan-attainment export 2023 = 60",
              "declared stated-plan-attainment import 2023 = 60",
              "local-goods total 2023 = 100",
              "local-goods export 2023 = 50",
              "local-goods import 2023 = 50",
              "local-goods stated-growth total 2023 = 10",
              "local-goods stated-growth export 2023 = 10",
              "local-goods stated-growth import 2023 = 10",
              "local-goods stated-plan-attainment total 2023 = 50.0",
              "local-goods stated-plan-attainment export 2023 = 50.0",
              "local-goods stated-plan-attainment import 2023 = 50.0",
              "national total 2023 = 97.1",
              "national export 2023 = 50.3",
              "national import 2023 = 46.8",
              "national stated-plan-attainment total 2023 = about 80",
              "national stated-plan-attainment export 2023 = about 80",
              "national stated-plan-attainment import 2023 = about 80");

  /** Two flows that changed places, one slipped decimal mark, one value that was left in. */
  private static final Sample UNUSUAL =
      tenMonths(
              "all-regimes total %s = 100.8",
              "all-regimes export %s = 60.4",
              "all-regimes import %s = 40.4",
              "national import %s = 55.1",
              "local-goods export %s = 31.2")
          .then(
              "2023-12",
              "all-regimes total 2023-12 = 102.8",
              "all-regimes export 2023-12 = 41.4",
              "all-regimes import 2023-12 = 61.4",
              "national import 2023-12 = 511",
              "local-goods export 2023-12 = 31.2");

  /** A column that was left in, and tables that are missing. */
  private static final Sample LEFT_IN =
      tenMonths(
              "all-regimes total %s = 100.8",
              "all-regimes export %s = 60.4",
              "all-regimes import %s = 40.4",
              "national total %s = 100.8",
              "national export %s = 60.4",
              "national import %s = 40.4",
              "local-goods export %s = 31.2")
          .then(
              "2023-12",
              "all-regimes total 2023-12 = 100.8",
              "all-regimes export 2023-12 = 60.4",
              "all-regimes import 2023-12 = 40.4");

  /** An old file. */
  private static final Sample STALE =
      tenMonths("local-goods export %s = 31.2", "local-goods import %s = 31.2", "total %s = 5")
          .then(
              "2023-12",
              "local-goods export 2023-11 = 31.2",
              "local-goods import 2023-11 = 31.2",
              "total 2023-11 = 5");

  /** Revisions too large or too many. */
  private static final Sample REVISED =
      Sample.delivered("2023-09", "all-regimes total 2022 = 100", "all-regimes export 2022 = 60")
          .then("2023-10", "all-regimes total 2022 = 102")
          .then("2023-11", "all-regimes total 2022 = 104")
          .then("2023-12", "all-regimes total 2022 = 106", "all-regimes export 2022 = 80");

  /** The same values in each month from February to November 2023. */
  private static Sample tenMonths(String... lines) {
    Sample sample = Sample.delivered("2023-01");
    for (int month = 2; month <= 11; month++) {
      String period = month < 10 ? "2023-0" + month : "2023-" + month;
      sample.then(
          period,
          Arrays.stream(lines).map(line -> line.replace("%s", period)).toArray(String[]::new));
    }
    return sample;
  }

  /** What stood in print and was wrong. */
  private static final Sample MISPRINTED =
      Sample.delivered(
              "2023-12",
              "all-regimes total 2022-12 = 5000",
              "declared total 2022-12 = 500",
              "all-regimes export 2022-12 = 2000",
              "all-regimes import 2022-12 = 3000",
              "declared import 2022-12 = 90.0",
              "declared export 2022-12 = 200",
              "declared total 2022-01/2022-11 = 5000")
          .then(
              "2023-12",
              "all-regimes total 2023-12 = 560",
              "all-regimes import 2023-12 = 310",
              "declared import 2023-12 = 3000",
              "declared export 2023-12 = 420",
              "declared stated-growth export 2023-12 = 1.1",
              "declared stated-growth total 2023-12 = 108.0 # cùng kỳ 2023",
              "declared total 2023-12 = 540",
              "declared total 2023-01/2023-10 = 4000",
              "declared stated-growth total 2023-01/2023-10 = 60 # cùng kỳ 2021",
              "budget-revenue total 2023-01/2023-05 = 2345",
              "declared total 2023-01/2023-05 = 2345",
              "of-which local-goods total 2023-01/2023-05 = 100",
              "all-regimes total 2023-01/2023-05 = 20000",
              "of-which declared total 2023-01/2023-04 = 100");

  /** What reading finds is told where it is read. */
  private static final Set<String> OF_READING =
      Arrays.stream(ReadingRule.values()).map(ReadingRule::code).collect(Collectors.toSet());

  /** No sample can lack one expected value and lack them all, or compare scopes and not. */
  private static final List<Finding> FINDINGS =
      Stream.of(
              EVERYTHING_WRONG,
              Sample.delivered("2023-11", "local-goods export 2022 = 142"),
              Sample.delivered(
                  "2023-11",
                  "all-regimes total 2023-01/2023-11 = 46716 E",
                  "declared total 2023 = 4780 E"),
              IMPLIED,
              UNUSUAL,
              LEFT_IN,
              STALE,
              REVISED,
              MISPRINTED)
          .flatMap(sample -> sample.findings(expectingDeclared()).stream())
          .toList();

  /** What is told of rules and waivers themselves is told in tests of those. */
  private static final Set<String> OF_RULES =
      Set.of(
          OwnRule.WITHOUT_FIGURES,
          PlacedWaiver.EXPIRED,
          PlacedWaiver.EXPIRED + ".unused",
          PlacedWaiver.UNUSED);

  private static Reconciliation expectingDeclared() {
    return Sample.settings(Map.of(), SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveWordsForEverythingThatIsFoundAndForNothingElse(Language language) {
    assertThat(FINDINGS.stream().map(Finding::sentence).collect(Collectors.toSet()))
        .isEqualTo(
            Sentences.namesIn(language).stream()
                .filter(name -> !OF_READING.contains(name) && !OF_RULES.contains(name))
                .collect(Collectors.toSet()));
  }

  @Test
  void speakOnlyOfValuesThatTheFindingNames() {
    FINDINGS.forEach(FindingAssert::assertThat);

    assertThat(FINDINGS).isNotEmpty();
  }

  @Test
  void speakOfTheSameValuesInEachLanguage() {
    assertThat(Sentences.namesIn(Language.VI))
        .allSatisfy(
            sentence ->
                assertThat(Sentences.placesIn(Language.VI, sentence))
                    .as(sentence)
                    .isEqualTo(Sentences.placesIn(Language.EN, sentence)));
  }

  @Test
  void areOfTheRulesThatSettingsCanName() {
    assertThat(new Reconciler(Sample.settings(Map.of()), Sample.codes()).ruleNames())
        .containsExactlyInAnyOrderElementsOf(BuiltInRule.names());
  }

  @Test
  void areToldByEveryRule() {
    List<String> rules = new Reconciler(Sample.settings(Map.of()), Sample.codes()).ruleNames();

    assertThat(FINDINGS.stream().map(Finding::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(
            rules.stream().filter(name -> !OF_READING.contains(name)).toList());
  }
}
