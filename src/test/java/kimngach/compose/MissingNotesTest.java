package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.PeriodParser;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.model.finding.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingNotesTest {
  private static final SeriesKey TOTAL = SeriesKey.of(Measure.TURNOVER, Scope.DECLARED, Flow.TOTAL);

  private static final String TEMPLATE =
      """
      <#list missing as one>
      <@paragraph><@all>${one.name} | ${one.periods}</@all></@paragraph>
      </#list>
      <#list findings?filter(one -> !one.isMissing) as one>
      <@paragraph><@all>${one.rule}</@all></@paragraph>
      </#list>
      """;

  @Test
  void tellsASeriesOnceForAllThePeriodsAndGatesItLacks(@TempDir Path scratch) {
    assertThat(
            told(
                scratch,
                missing("expected-series", TOTAL, "2023"),
                missing("expected-series.missing", TOTAL, "2023-11"),
                missing("expected-series.gate", at("huu-nghi"), "2023-11"),
                missing("expected-series.gate", at("chi-ma"), "2023-11"),
                missing("expected-series.gate", at("coc-nam"), "2023-10")))
        .containsExactly(
            "Turnover, declared | 2023; November 2023",
            "Turnover, declared: Huu Nghi; chi-ma | November 2023",
            "Turnover, declared: coc-nam | October 2023");
  }

  @Test
  void keepsTheSeriesOfAllGatesApartFromThatOfOne(@TempDir Path scratch) {
    assertThat(
            told(
                scratch,
                missing("expected-series", TOTAL, "2023-11"),
                missing("expected-series.gate", at("huu-nghi"), "2023-11")))
        .containsExactly(
            "Turnover, declared | November 2023", "Turnover, declared: Huu Nghi | November 2023");
  }

  @Test
  void leavesToTheFindingsWhatIsNoMissingValueOrHasAWaiver(@TempDir Path scratch) {
    Waiver waiver =
        new Waiver(
            "expected-series",
            Optional.empty(),
            Optional.empty(),
            "x",
            "y",
            LocalDate.of(2024, 1, 1));
    assertThat(
            told(
                scratch,
                missing("expected-series", TOTAL, "2023-11").waivedBy(waiver),
                new Finding("other", Severity.WARNING, "revised-value", Map.of(), List.of())))
        .containsExactly("expected-series", "other");
  }

  private static SeriesKey at(String gate) {
    return TOTAL.with(new BorderGate(gate));
  }

  private static Finding missing(String sentence, SeriesKey series, String period) {
    return new Finding(
        "expected-series",
        Severity.WARNING,
        sentence,
        Map.of(
            "series", new NamedValue.Series(series),
            "period", new NamedValue.Period(PeriodParser.parse(period).orElseThrow())),
        List.of());
  }

  private static List<String> told(Path scratch, Finding... findings) {
    List<ToldFinding> told =
        Stream.of(findings).map(one -> new ToldFinding(one, new Sentence("x", "x"))).toList();
    return Trial.composeFound(scratch, TEMPLATE, List.of(Language.EN), told)
        .bulletin()
        .blocks()
        .stream()
        .map(block -> ((Paragraph) block).text().plain(Language.EN))
        .toList();
  }
}
