package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.PeriodParser;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTellerTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final FindingTeller TELLER = new FindingTeller(Trial.labels());

  static List<Arguments> values() {
    return List.of(
        Arguments.of(
            new NamedValue.Delivered(Quantity.of("4780", Unit.MILLION_USD)),
            "4.780 triệu USD",
            "4,780 million USD"),
        Arguments.of(
            new NamedValue.Delivered(
                Quantity.of(new BigDecimal("126"), Unit.PERCENT, Qualifier.NEARLY)),
            "gần 126%",
            "nearly 126%"),
        Arguments.of(
            new NamedValue.Delivered(
                Quantity.range(
                    new BigDecimal("1100"), new BigDecimal("1350"), Unit.VEHICLES_PER_DAY)),
            "1.100–1.350 xe/ngày",
            "1,100–1,350 vehicles/day"),
        Arguments.of(
            new NamedValue.Computed(new BigDecimal("-12.45"), Unit.MILLION_USD),
            "-12,45 triệu USD",
            "-12.45 million USD"),
        Arguments.of(
            new NamedValue.Possible(
                Interval.halfOpen(new BigDecimal("4779.5"), new BigDecimal("4780.5")),
                Unit.MILLION_USD),
            "[4.779,5; 4.780,5) triệu USD",
            "[4,779.5; 4,780.5) million USD"),
        Arguments.of(
            new NamedValue.Possible(
                new Interval(
                    new BigDecimal("1.23456789"), false, new BigDecimal("2.34567891"), true),
                Unit.PERCENT),
            "(1,235; 2,346]%",
            "(1.235; 2.346]%"),
        Arguments.of(
            new NamedValue.Series(SeriesKey.of(Measure.TURNOVER, Scope.DECLARED, Flow.EXPORT)),
            "kim ngạch xuất khẩu, mở tờ khai",
            "export turnover, declared"),
        Arguments.of(
            new NamedValue.Period(PeriodParser.parse("2023-01/2023-11").orElseThrow()),
            "11 tháng năm 2023",
            "January–November 2023"),
        Arguments.of(new NamedValue.DeliveredBy(new Source("customs")), "Hải quan", "Customs"),
        Arguments.of(new NamedValue.DeliveredBy(new Source("board")), "board", "board"),
        Arguments.of(
            new NamedValue.DeliveredWith(new Vintage(YearMonth.of(2023, 11))),
            "2023-11",
            "2023-11"),
        Arguments.of(new NamedValue.Count(1234), "1.234", "1,234"),
        Arguments.of(new NamedValue.Verbatim("a{b}$1\\n.csv"), "a{b}$1\\n.csv", "a{b}$1\\n.csv"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void fillsEveryKindOfValueInBothLanguages(NamedValue value, String vi, String en) {
    ToldFinding told = TELLER.tell(finding("revised-value", Map.of("old", value)));
    assertThat(told.sentence().vi()).contains("được điều chỉnh từ " + vi + " (lần gửi");
    assertThat(told.sentence().en()).contains("revised from " + en + " (delivery");
  }

  @Test
  void triesEveryKindThatThereIs() {
    Set<String> tried =
        values().stream().map(one -> one.get()[0].getClass().getName()).collect(Collectors.toSet());
    assertThat(tried)
        .isEqualTo(
            Stream.of(NamedValue.class.getPermittedSubclasses())
                .map(Class::getName)
                .collect(Collectors.toSet()));
  }

  @Test
  void refusesAFindingWithoutASentenceOrWithoutAValueItsSentenceNames() {
    assertThatThrownBy(() -> TELLER.tell(finding("no-such-rule", Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Expecting a sentence no-such-rule, found none");
    Finding bare =
        new Finding("revised-value", Severity.INFO, "revised-value", Map.of(), List.of());
    assertThatThrownBy(() -> TELLER.tell(bare))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("of revised-value, found none");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasEverySentenceWithTheSameValuesInEveryLanguage(Language language) {
    assertThat(places(language)).isNotEmpty().isEqualTo(places(Language.VI));
  }

  /** The names of the values in each sentence; a language may leave out none and add none. */
  private static Map<String, Set<String>> places(Language language) {
    Properties sentences = FindingTeller.load("findings." + language.code() + ".properties");
    Map<String, Set<String>> places = new TreeMap<>();
    for (String name : sentences.stringPropertyNames()) {
      places.put(
          name,
          PLACE
              .matcher(sentences.getProperty(name))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return places;
  }

  @Test
  void tellsAFindingInChineseWithChineseNames() {
    NamedValue series =
        new NamedValue.Series(SeriesKey.of(Measure.TURNOVER, Scope.DECLARED, Flow.EXPORT));
    NamedValue period = new NamedValue.Period(PeriodParser.parse("2023-01/2023-11").orElseThrow());
    NamedValue old =
        new NamedValue.Delivered(
            Quantity.of(new BigDecimal("4780"), Unit.MILLION_USD, Qualifier.NEARLY));
    assertThat(
            FindingTeller.inPrint(Trial.labels(), List.of())
                .sentence(
                    finding(
                        "revised-value", Map.of("series", series, "period", period, "old", old)),
                    Language.ZH))
        .isEqualTo("出口贸易额，在本省报关，2023年1–11月：由近4,780百万美元（-报送）修订为-，变动-。");
  }

  @Test
  void tellsADifferenceOfPercentagesInChinesePercentagePoints() {
    assertThat(
            FindingTeller.inPrint(Trial.labels(), List.of())
                .sentence(
                    finding(
                        "revised-value",
                        Map.of(
                            "difference",
                            new NamedValue.Computed(new BigDecimal("4.9"), Unit.PERCENT))),
                    Language.ZH))
        .endsWith("变动4.9个百分点。");
  }

  @Test
  void namesThingsInBothLanguagesOfTheTrial() {
    assertThat(Stream.of(Language.VI, Language.EN).map(Trial.labels()::keys).distinct()).hasSize(1);
  }

  /** A finding of the rule with every value it may name, the given ones foremost. */
  private static Finding finding(String sentence, Map<String, NamedValue> given) {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    Stream.of("series", "period", "old", "oldDelivery", "new", "difference")
        .forEach(name -> values.put(name, new NamedValue.Verbatim("-")));
    values.putAll(given);
    return new Finding("revised-value", Severity.INFO, sentence, values, List.of());
  }
}
