package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.FigurePlace;
import kimngach.pipeline.PreviewBulletin;
import kimngach.pipeline.Workspace;
import kimngach.serve.FigureOrigin;
import kimngach.serve.Shown;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownPage;
import kimngach.serve.TrialData;
import kimngach.serve.Wanted;
import kimngach.settings.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code kimngach preview} shows of a workspace that is being edited. */
class PreviewTest {
  private static final String FTL = "templates/monthly/bulletin.ftl";
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final Wanted REAL = new Wanted(MONTH, Variant.OF_SETTINGS, TrialData.REAL);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();
  private Optional<PreviewBulletin> opened = Optional.empty();

  @BeforeEach
  void openAPreview() {
    workspace = SampleWorkspace.at(folder);
    opened =
        Optional.of(
            new PreviewBulletin(
                Workspace.open(folder),
                MONTH,
                Variant.OF_SETTINGS,
                Clock.fixed(Instant.EPOCH, WorkspaceOptions.VIETNAM)));
  }

  @AfterEach
  void closeIt() {
    opened.ifPresent(PreviewBulletin::close);
  }

  private PreviewBulletin preview() {
    return opened.orElseThrow();
  }

  /** What is shown once nothing is being rendered any more. */
  private Shown shown(Wanted wanted, long after) {
    Shown shown = preview().shown(wanted, after, PATIENCE);
    while (shown.isRendering()) {
      assertThat(shown.version()).as("something newer").isGreaterThan(after);
      shown = preview().shown(wanted, shown.version(), PATIENCE);
    }
    assertThat(shown.version()).as("something newer").isGreaterThan(after);
    return shown;
  }

  private static List<String> ids(Shown shown) {
    return shown.pages().stream().map(ShownPage::id).toList();
  }

  @Test
  void showsNewPagesWhenATemplateIsSavedAndKeepsThoseThatLookAsBefore() throws IOException {
    Shown before = shown(REAL, 0);
    workspace.replace(FTL, "Tình hình chung", "Tình hình chung trong kỳ");
    Shown after = shown(REAL, before.version());

    assertThat(before.faults()).isEmpty();
    assertThat(after.faults()).isEmpty();
    assertThat(after.pages()).hasSameSizeAs(before.pages());
    assertThat(ids(after).get(0)).isNotEqualTo(ids(before).get(0));
    assertThat(ids(after)).endsWith(ids(before).get(before.pages().size() - 1));
    assertThat(workspace.files("output")).isEmpty();
  }

  @Test
  void showsAFaultAtItsLineAndKeepsTheLastGoodPages() throws IOException {
    Shown good = shown(REAL, 0);
    workspace.replace(FTL, "<#if has(allNow) && has(declaredNow)>", "<#if hass(allNow)>");
    Shown broken = shown(REAL, good.version());

    assertThat(ids(broken)).isEqualTo(ids(good));
    ShownFault fault = broken.faults().get(0);
    assertThat(fault.place()).startsWith(FTL + ":" + fault.line());
    assertThat(fault.lines().get(fault.line() - fault.firstLine())).contains("hass(allNow)");
    assertThat(fault.sentence().vi()).contains("hass");
    assertThat(fault.sentence().en()).contains("hass");
    assertThat(preview().picture(broken.view(), ids(good).get(0), 36)).isPresent();

    workspace.replace(FTL, "hass(allNow)", "has(allNow)");
    assertThat(shown(REAL, broken.version()).faults()).isEmpty();
  }

  @Test
  void showsAFaultOfTheSettingsAndOfTheLook() throws IOException {
    Shown good = shown(REAL, 0);
    workspace.replace("kimngach.yaml", "template: monthly", "template: [");
    Shown settings = shown(REAL, good.version());
    workspace.replace("kimngach.yaml", "template: [", "template: monthly");
    Shown mended = shown(REAL, settings.version());
    workspace.replace("templates/monthly/bulletin.jrxml", "<jasperReport", "<jasperRepor");
    Shown look = shown(REAL, mended.version());

    assertThat(settings.faults().get(0).place()).startsWith("kimngach.yaml:");
    assertThat(mended.faults()).isEmpty();
    assertThat(look.faults().get(0).place()).contains("bulletin.jrxml");
  }

  /** Editors write a file beside it and rename; Word and LibreOffice leave locks beside it. */
  @Test
  void noticesAFileSavedByRenamingAndNoLocks() throws IOException {
    Shown before = shown(REAL, 0);
    workspace.write("templates/monthly/~$lletin.docx", "lock");
    workspace.write("templates/monthly/.~lock.bulletin.docx#", "lock");
    Shown unmoved = preview().shown(REAL, before.version(), Duration.ofMillis(800));
    workspace.write(
        "templates/monthly/.bulletin.ftl.new",
        workspace.read(FTL).replace("Tình hình chung", "Tình hình"));
    Files.move(
        workspace.file("templates/monthly/.bulletin.ftl.new"),
        workspace.file(FTL),
        StandardCopyOption.REPLACE_EXISTING);

    assertThat(unmoved.version()).isEqualTo(before.version());
    assertThat(ids(shown(REAL, before.version())).get(0)).isNotEqualTo(ids(before).get(0));
  }

  @Test
  void showsPagesOfFiguresThatDoNotReconcileAndSaysSo() throws IOException {
    Shown before = shown(REAL, 0);
    workspace.add("input/2023-11/turnover-by-gate.xlsx", "G5", 900);
    Shown after = shown(REAL, before.version());

    assertThat(before.findings().orElseThrow().blocking()).isZero();
    assertThat(after.faults()).isEmpty();
    assertThat(after.findings().orElseThrow().blocking()).isPositive();
    assertThat(after.findings().orElseThrow().told()).isNotEmpty();
    assertThat(workspace.run("check", "2023-11").code()).isEqualTo(3);
  }

  @Test
  void tellsWhereAFigureComesFromAsWhyDoes() {
    Shown shown = shown(REAL, 0);
    FigurePlace headline = preview().figures(shown.view(), ids(shown).get(0)).get(0);
    String id = headline.figures().get(0).value();
    FigureOrigin origin = preview().why(shown.view(), id).orElseThrow();

    assertThat(headline.text()).isEqualTo("46.716");
    assertThat(workspace.run("why", id, "2023-11", "-l", "en").out())
        .isEqualTo(origin.tree().en());
    assertThat(origin.cells())
        .extracting(FigureOrigin.Cell::address)
        .allSatisfy(address -> assertThat(origin.tree().vi()).contains(address));
    assertThat(preview().why(shown.view(), "nothing@2023")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TrialData.class)
  void triesTheMonthlyTemplateWithTheWorstData(TrialData data) {
    Shown shown = shown(new Wanted(MONTH, Variant.OF_SETTINGS, data), 0);

    assertThat(shown.faults()).isEmpty();
    assertThat(shown.pages()).hasSizeGreaterThan(3);
    assertThat(
            preview().figures(shown.view(), ids(shown).get(0)).stream()
                .map(FigurePlace::text)
                .toList())
        .contains(
            Map.of(
                    TrialData.ZEROS, "0",
                    TrialData.NEGATIVES, "-46.716",
                    TrialData.TEN_DIGITS, "4.671.600.000")
                .getOrDefault(data, "46.716"));
  }

  @Test
  void followsPeriodAndLanguages() {
    Variant english = new Variant(Optional.empty(), List.of(Language.EN));
    Shown shown = shown(new Wanted(YearMonth.of(2023, 10), english, TrialData.REAL), 0);

    assertThat(shown.faults()).isEmpty();
    assertThat(shown.bulletin()).isEqualTo("2023-10 · monthly · en");
    assertThat(preview().choices().months()).contains(YearMonth.of(2023, 10)).startsWith(MONTH);
    assertThat(preview().choices().templates()).contains("monthly");
  }
}
