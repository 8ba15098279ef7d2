package kimngach.settings.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.fault.InputFaultException;
import kimngach.settings.CodeLists;
import kimngach.settings.Reconciliation;
import kimngach.settings.RuleSetting;
import kimngach.settings.SettingsFile;
import kimngach.settings.YamlAsJson;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Each faulty file of the fixtures is named for its fault and has beside it what must be told of
 * it, in a .txt. Schema and program agree on all of them; what a schema cannot know, codes and what
 * rules are together, the names of those fixtures begin with {@code code-}.
 */
class RuleFilesTest {
  private static final CodeLists CODES = SettingsFile.read(Path.of("kimngach.yaml")).codes();
  private static final List<Language> PRINTED = List.of(Language.VI, Language.EN);
  private static final Set<Language> SPOKEN = Set.of(Language.VI, Language.EN);
  private static final Path FIXTURES = Path.of("src/test/resources/kimngach/settings/rules");
  private static final JsonSchema RULES = schema("input/rules/rules.schema.json");
  private static final JsonSchema WAIVERS = schema("input/rules/waivers.schema.json");

  static List<Path> rules() {
    return yaml(FIXTURES.resolve("rules"));
  }

  static List<Path> waivers() {
    return yaml(FIXTURES.resolve("waivers"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void tellsWhatStandsBesideARulesFixture(Path yaml) {
    YamlFaults faults = new YamlFaults("rules.yaml");
    new RuleEntries(CODES, SPOKEN, faults).read(root(yaml, faults));
    assertThat(told(faults)).isEqualTo(beside(yaml));
  }

  @ParameterizedTest
  @MethodSource("waivers")
  void tellsWhatStandsBesideAWaiversFixture(Path yaml) {
    List<String> rules =
        Stream.concat(BuiltInRule.names().stream(), Stream.of("rail-in-wagons")).toList();
    YamlFaults faults = new YamlFaults("waivers.yaml");
    new WaiverEntries(CODES, rules, faults).read(root(yaml, faults));
    assertThat(told(faults)).isEqualTo(beside(yaml));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void agreesWithTheSchemaOfRules(Path yaml) {
    assertThat(RULES.validate(json(yaml)).isEmpty()).isEqualTo(isRightToASchema(yaml));
  }

  @ParameterizedTest
  @MethodSource("waivers")
  void agreesWithTheSchemaOfWaivers(Path yaml) {
    assertThat(WAIVERS.validate(json(yaml)).isEmpty()).isEqualTo(isRightToASchema(yaml));
  }

  @Test
  void findsTheFilesOfThisWorkspaceRight() {
    assertThat(RULES.validate(json(Path.of(RuleFiles.RULES)))).isEmpty();
    assertThat(WAIVERS.validate(json(Path.of(RuleFiles.WAIVERS)))).isEmpty();
    Reconciliation read = RuleFiles.read(Path.of(""), CODES, PRINTED);
    assertThat(read.rules()).hasSize(33);
  }

  @Test
  void nameEveryRuleInTheSchema() {
    for (String rule : BuiltInRule.names()) {
      assertThat(RULES.getSchemaNode().at("/properties/rules/properties").has(rule))
          .as(rule)
          .isTrue();
    }
  }

  @Test
  void readsWhatEachKindOfRuleAsksFor() {
    YamlFaults faults = new YamlFaults("rules.yaml");
    RuleEntries.Read read =
        new RuleEntries(CODES, SPOKEN, faults)
            .read(root(FIXTURES.resolve("rules/good-every-kind.yaml"), faults));
    assertThat(read.builtIn())
        .containsOnlyKeys(
            "flows-sum-to-total", "stated-growth", "number-as-text", "expected-series");
    assertThat(read.builtIn())
        .containsEntry("number-as-text", new RuleSetting(Optional.empty(), Optional.empty()));
    assertThat(read.expected())
        .extracting(Object::toString)
        .containsExactly("turnover.declared.export");
    assertThat(read.own())
        .extracting(rule -> rule.name() + ": " + rule.condition().patterns())
        .containsExactly(
            "lao-cai-other-regimes: [turnover.all-regimes.total, turnover.all-regimes.export,"
                + " turnover.all-regimes.import, turnover.all-regimes.other]",
            "gates-net: [turnover.all-regimes.total.any-gate, turnover.all-regimes.export.any-gate,"
                + " turnover.all-regimes.import.any-gate]",
            "vehicles-of-gates: [vehicles-per-day.any-flow, vehicles-per-day.any-flow.any-gate]",
            "transit-within: [turnover.all-regimes.any-flow.transit,"
                + " turnover.all-regimes.any-flow]",
            "delegations: [delegations.total]",
            "queue: [vehicles-waiting.total, gates-open.total]",
            "jump: [turnover.all-regimes.any-flow]",
            "fee-there: [infrastructure-fee.total]",
            "rail-in-wagons: [vehicles-per-day.any-flow.dong-dang]");
    assertThat(read.own().get(0).tolerance())
        .isEqualTo(new Tolerance(new BigDecimal("0.05"), false));
    assertThat(read.own().get(1).tolerance()).isEqualTo(new Tolerance(new BigDecimal("2"), true));
  }

  @Test
  void tellsTheFaultsOfBothFilesAtOnceAsFaultsOfTheInput(@TempDir Path workspace)
      throws IOException {
    Files.createDirectories(workspace.resolve(RuleFiles.FOLDER));
    Files.copy(FIXTURES.resolve("rules/unknown-rule.yaml"), workspace.resolve(RuleFiles.RULES));
    Files.copy(FIXTURES.resolve("waivers/no-reason.yaml"), workspace.resolve(RuleFiles.WAIVERS));
    assertThatThrownBy(() -> RuleFiles.read(workspace, CODES, PRINTED))
        .isInstanceOf(InputFaultException.class)
        .hasMessageContaining("input/rules/rules.yaml:2:3: ")
        .hasMessageContaining("input/rules/waivers.yaml:2:5: ");
  }

  @Test
  void leavesEveryRuleAsUsualWhereThereAreNoFiles(@TempDir Path workspace) {
    assertThat(RuleFiles.read(workspace, CODES, PRINTED))
        .isEqualTo(new Reconciliation(Map.of(), List.of()));
  }

  private static boolean isRightToASchema(Path yaml) {
    return String.valueOf(yaml.getFileName()).matches("(good|code)-.*");
  }

  private static String told(YamlFaults faults) {
    return faults.all().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en() + "\n")
        .collect(Collectors.joining());
  }

  private static String beside(Path yaml) {
    Path expected = Path.of(yaml.toString().replace(".yaml", ".txt"));
    return Files.exists(expected) ? text(expected) : "";
  }

  private static Node root(Path yaml, YamlFaults faults) {
    return YamlText.compose(text(yaml), faults).orElseThrow();
  }

  private static List<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema schema(String file) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(text(Path.of(file)));
  }

  private static JsonNode json(Path yaml) {
    return YamlAsJson.of(text(yaml));
  }
}
