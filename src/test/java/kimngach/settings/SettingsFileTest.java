package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.UnitKind;
import kimngach.model.fault.TemplateFaultException;
import kimngach.model.finding.Severity;
import kimngach.settings.rules.OwnRule;
import org.junit.jupiter.api.Test;

class SettingsFileTest {
  private static final Path OURS = Path.of("kimngach.yaml");

  @Test
  void readsTheSettingsOfThisWorkspace() {
    Settings settings = SettingsFile.read(OURS);
    assertThat(settings.office().place()).containsEntry(Language.VI, "Lạng Sơn");
    assertThat(settings.languages()).containsExactly(Language.VI, Language.EN);
    assertThat(settings.template()).isEqualTo("monthly");
    assertThat(settings.codes().gates()).hasSize(8);
    assertThat(settings.codes().gates().get(3).gate()).isEqualTo(new BorderGate("tan-thanh"));
    assertThat(settings.codes().gates().get(3).closed()).contains(LocalDate.of(2024, 5, 26));
    assertThat(settings.codes().regimes()).hasSize(12).contains(new Regime("A11"));
    assertThat(settings.codes().bridgeLines()).hasSize(7).contains(new Regime("transit"));
    assertThat(settings.codes().kindsOf(new Measure("budget-revenue")))
        .containsExactly(UnitKind.VND);
    assertThat(settings.codes().kindsOf(Measure.STATED_GROWTH)).containsExactly(UnitKind.PERCENT);
    assertThat(settings.sources()).startsWith(new Source("customs-department"));
  }

  @Test
  void readsRulesExpectedSeriesAndTheReleaseCalendar() {
    Settings settings = SettingsFile.read(OURS);
    Reconciliation reconciliation = settings.reconciliation();
    assertThat(reconciliation.rules()).hasSize(33).doesNotContainKey("rail-in-wagons");
    assertThat(reconciliation.rules())
        .containsEntry(
            "gates-sum-to-whole", new RuleSetting(Optional.of(Severity.ERROR), BigDecimal.ZERO));
    assertThat(reconciliation.ownRules())
        .extracting(OwnRule::name)
        .containsExactly("rail-in-wagons");
    assertThat(reconciliation.waivers()).isEmpty();
    assertThat(settings.codes().bridge().materialityOf(Flow.EXPORT)).isEqualByComparingTo("1");
    assertThat(reconciliation.expected())
        .hasSize(6)
        .contains(SeriesKey.turnover(Scope.ALL_REGIMES, Flow.TOTAL));
    assertThat(settings.releaseDate(YearMonth.of(2023, 11))).contains(LocalDate.of(2023, 11, 29));
    assertThat(settings.releaseDate(YearMonth.of(2024, 2))).contains(LocalDate.of(2024, 2, 28));
    assertThat(settings.releaseDate(YearMonth.of(2025, 1))).isEmpty();
  }

  @Test
  void notesTablesThatDoNotAddUpUnlessToldToAdjustThem() throws IOException {
    String ours = Files.readString(OURS);
    String key = "printed-totals: note";
    assertThat(ours).contains(key);
    assertThat(printedTotals(ours)).isEqualTo(PrintedTotals.NOTE);
    assertThat(printedTotals(ours.replace(key, ""))).isEqualTo(PrintedTotals.NOTE);
    assertThat(printedTotals(ours.replace(key, "printed-totals: adjust")))
        .isEqualTo(PrintedTotals.ADJUST);
    assertThat(faults(ours.replace(key, "printed-totals: ajust")))
        .singleElement()
        .asString()
        .contains("Expecting a way to print totals, found \"ajust\": did you mean \"adjust\"?");
  }

  private static PrintedTotals printedTotals(String yaml) {
    return SettingsFile.parse("kimngach.yaml", yaml, Optional.empty()).printedTotals();
  }

  @Test
  void tellsEveryFaultAtOnceWithItsLineAndColumn() throws IOException {
    String broken =
        Files.readString(OURS)
            .replace("template: monthly", "tempalte: monthly")
            .replace("languages: [vi, en]", "languages: [vi, enn]")
            .replace("code: dong-dang", "code: huu-nghi")
            .replace(
                "closed: 2024-05-26\n  - code: coc-nam", "closed: 26/5/2024\n  - code: coc-nam")
            .replace("- A12 ", "- commercial ")
            .replace("gates-open: count", "gates-open: counts")
            .replace("2023-11: 2023-11-29", "2023-14: 2023-11-31")
            .replace("sources: [", "sources: customs #[");
    assertThat(faults(broken))
        .containsExactlyInAnyOrder(
            "kimngach.yaml:26:1: Expecting a known key, found \"tempalte\": did you mean"
                + " \"template\"?",
            "kimngach.yaml:4:1: Expecting the key \"template\" with a value, found none",
            "kimngach.yaml:20:17: Expecting a language, found \"enn\": did you mean \"en\"?",
            "kimngach.yaml:32:5: Expecting each gate once, found \"huu-nghi\" twice",
            "kimngach.yaml:35:13: Expecting a day such as 2023-11-29, found \"26/5/2024\"",
            "kimngach.yaml:45:5: Expecting a customs regime code such as A11, found \"commercial\"",
            "kimngach.yaml:65:15: Expecting a kind of unit, found \"counts\": did you mean"
                + " \"count\"?",
            "kimngach.yaml:96:3: Expecting a month such as 2023-11, found \"2023-14\"",
            "kimngach.yaml:96:12: Expecting a day such as 2023-11-29, found \"2023-11-31\"",
            "kimngach.yaml:79:10: Expecting a list, found a word or number");
  }

  @Test
  void tellsWhereTheRulesHaveGone() throws IOException {
    String text = Files.readString(OURS);
    assertThat(faults("rules:\n  sources-agree: {severity: OFF}\nexpected: []\n" + text))
        .containsExactly(
            "kimngach.yaml:1:1: Expecting \"rules\" in input/rules/rules.yaml, found it here: move"
                + " it there",
            "kimngach.yaml:3:1: Expecting \"expected\" in input/rules/rules.yaml, found it here:"
                + " move it there");
  }

  @Test
  void namesTheLineWhereTheOfficeLacksAPrintedLanguage() throws IOException {
    String text =
        Files.readString(OURS)
            .replace("languages: [vi, en]", "languages: [vi, zh]")
            .replace("    zh: 谅山省统计局\n", "");
    assertThat(faults(text))
        .singleElement()
        .asString()
        .matches("kimngach.yaml:\\d+:\\d+: Expecting the key \"zh\" with a value, found none");
  }

  @Test
  void tellsAKeyThatComesTwiceAndAValueOfTheWrongType() throws IOException {
    String text = Files.readString(OURS);
    assertThat(faults(text + "template: weekly\n"))
        .singleElement()
        .asString()
        .contains("Expecting each key once, found \"template\" twice");
    assertThat(faults(text.replace("template: monthly", "template: {name: monthly}")))
        .containsExactly(
            "kimngach.yaml:26:11: Expecting a word or number, found pairs of key: value");
  }

  @Test
  void tellsTheLineOfYamlThatIsNotWellFormed() {
    assertThat(faults("office:\n  name: [CỤC\nlanguages: x\n"))
        .singleElement()
        .asString()
        .startsWith("kimngach.yaml:3:10: Expecting well-formed YAML, found: ");
    assertThat(faults("template: a\u0007b")).singleElement().asString().contains("well-formed");
  }

  @Test
  void asksForSettingsWhereThereAreNone() {
    assertThat(faults(""))
        .containsExactly("kimngach.yaml: Expecting settings, found an empty file");
    assertThatThrownBy(() -> SettingsFile.read(Path.of("no", "kimngach.yaml")))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("Expecting a readable settings file in UTF-8");
  }

  @Test
  void saysWhereTheBridgeWentThatIsStillInTheSettings() throws IOException {
    String ours = Files.readString(OURS);
    assertThat(faults(ours + "bridge:\n  lines: [transit]\n"))
        .containsExactly(
            "kimngach.yaml:"
                + (ours.lines().count() + 1)
                + ":1: Expecting \"bridge\" in input/rules/bridge.yaml, found it here: move"
                + " it there");
  }

  private static List<String> faults(String yaml) {
    var thrown =
        catchThrowableOfType(
            TemplateFaultException.class,
            () -> SettingsFile.parse("kimngach.yaml", yaml, Optional.empty()));
    return thrown.faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
