package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kimngach.model.Coded;
import kimngach.model.finding.ReadingRule;
import kimngach.settings.rules.BuiltInRule;
import kimngach.settings.rules.RuleKind;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} lists every rule and kind, as strict as it is. */
class RulesTableTest {
  private static final Path DOCUMENT = Path.of("docs/rules.md");

  @Test
  void listsEveryRuleWithItsKindSeverityToleranceAndClass() throws IOException {
    Stream<String> rules =
        new RuleBook(Sample.settings(Map.of()), Sample.codes())
            .rules().stream()
                .map(
                    rule ->
                        row(
                            rule.name(),
                            kindOf(rule),
                            rule.usualSeverity().name(),
                            rule.usualTolerance().toPlainString(),
                            rule.rule().getClass().getSimpleName()));
    Stream<String> reading =
        Arrays.stream(ReadingRule.values())
            .map(
                rule ->
                    row(
                        rule.code(),
                        RuleKind.READING.code(),
                        rule.usualSeverity().name(),
                        "0",
                        "ReadingRule"));

    assertThat(
            rows(6)
                .map(
                    cells ->
                        row(cells.get(0), cells.get(1), cells.get(3), cells.get(4), cells.get(5))))
        .containsExactlyElementsOf(Stream.concat(rules, reading).toList());
  }

  @Test
  void listsEveryKindOfOwnRuleWithTheValuesOfItsSentences() throws IOException {
    assertThat(rows(4).map(cells -> cells.get(0) + " " + cells.get(3)))
        .containsExactlyElementsOf(
            Arrays.stream(RuleKind.values())
                .filter(RuleKind::isForOffices)
                .map(
                    kind ->
                        kind.code()
                            + " "
                            + String.join(
                                " ",
                                kind.places().stream()
                                    .skip(2)
                                    .sorted()
                                    .map(place -> "{" + place + "}")
                                    .toList()))
                .toList());
  }

  /** The cells of the rows of the tables of so many columns, headers and marks of code left out. */
  private static Stream<List<String>> rows(int columns) throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(1, line.length() - 1).replace("`", ""))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .filter(cells -> cells.size() == columns);
  }

  private static String kindOf(NamedRule rule) {
    return Coded.find(BuiltInRule.values(), rule.name()).orElseThrow().kind().code();
  }

  private static String row(String... cells) {
    return String.join(" | ", cells);
  }
}
