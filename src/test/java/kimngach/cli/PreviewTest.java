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
import java.util.Optional;
import kimngach.pipeline.PreviewBulletin;
import kimngach.pipeline.Workspace;
import kimngach.serve.Shown;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownLines;
import kimngach.serve.TrialData;
import kimngach.serve.Wanted;
import kimngach.settings.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kimngach preview} shows of a workspace that is being edited. */
class PreviewTest {
  private static final String FTL = "templates/monthly/bulletin.ftl";
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final Wanted REAL = new Wanted(MONTH, Variant.OF_SETTINGS, TrialData.REAL);

  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = new SampleWorkspace(Path.of(""));
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

  private Shown shown(long after) {
    return Rendered.shown(preview(), REAL, after);
  }

  @Test
  void showsNewPagesWhenATemplateIsSavedAndKeepsThoseThatLookAsBefore() throws IOException {
    Shown before = shown(0);
    workspace.replace(FTL, "Tình hình chung", "Tình hình chung trong kỳ");
    Shown after = shown(before.version());

    assertThat(before.faults()).isEmpty();
    assertThat(after.faults()).isEmpty();
    assertThat(after.pages()).hasSameSizeAs(before.pages());
    assertThat(Rendered.ids(after).get(0)).isNotEqualTo(Rendered.ids(before).get(0));
    assertThat(Rendered.ids(after)).endsWith(Rendered.ids(before).get(before.pages().size() - 1));
    assertThat(workspace.files("output")).isEmpty();
  }

  @Test
  void showsAFaultAtItsLineAndKeepsTheLastGoodPages() throws IOException {
    Shown good = shown(0);
    workspace.replace(FTL, "<#if has(allNow) && has(declaredNow)>", "<#if hass(allNow)>");
    Shown broken = shown(good.version());

    assertThat(Rendered.ids(broken)).isEqualTo(Rendered.ids(good));
    ShownFault fault = broken.faults().get(0);
    ShownLines lines = fault.excerpts().get(0);
    assertThat(fault.place()).isEqualTo(FTL + ":" + lines.line() + ":" + lines.column());
    assertThat(lines.lines().get(lines.line() - lines.firstLine()).substring(lines.column() - 1))
        .contains("hass(allNow)");
    assertThat(fault.sentence().vi()).contains("hass");
    assertThat(fault.sentence().en()).contains("hass");
    assertThat(preview().picture(broken.view(), Rendered.ids(good).get(0), 36)).isPresent();

    workspace.replace(FTL, "hass(allNow)", "has(allNow)");
    assertThat(shown(broken.version()).faults()).isEmpty();
  }

  @Test
  void showsAllFaultsAndBothEndsOfTagsThatCross() throws IOException {
    Shown good = shown(0);
    workspace.replace("templates/monthly/labels.en.properties", "gate.chi-ma", "gate.chi-maa");
    Shown oneFault = shown(good.version());
    workspace.replace(
        FTL,
        "<@vi>Tổng kim ngạch</@vi><@en>Total turnover</@en>",
        "<@vi>Tổng kim ngạch<@en>Total turnover</@vi></@en>");
    Shown broken = shown(oneFault.version());

    assertThat(oneFault.faults())
        .extracting(ShownFault::place)
        .contains("templates/monthly/labels.en.properties");
    assertThat(broken.faults())
        .extracting(ShownFault::place)
        .contains("templates/monthly/labels.en.properties");
    List<List<String>> meant =
        broken.faults().stream()
            .map(fault -> fault.excerpts().stream().map(PreviewTest::meant).toList())
            .filter(places -> !places.isEmpty())
            .toList();
    assertThat(meant).contains(List.of("<@en", "</@vi>"));
    assertThat(meant.stream().flatMap(List::stream)).allMatch(one -> one.contains("@"));
  }

  private static String meant(ShownLines lines) {
    String line = lines.lines().get(lines.line() - lines.firstLine());
    return line.substring(lines.column() - 1, lines.column() - 1 + lines.length());
  }

  @Test
  void showsAFaultOfTheSettingsAndOfTheLook() throws IOException {
    Shown good = shown(0);
    workspace.replace("kimngach.yaml", "template: monthly", "template: [");
    Shown settings = shown(good.version());
    workspace.replace("kimngach.yaml", "template: [", "template: monthly");
    Shown mended = shown(settings.version());
    workspace.replace("templates/monthly/bulletin.jrxml", "<jasperReport", "<jasperRepor");
    Shown look = shown(mended.version());

    assertThat(settings.faults().get(0).place()).startsWith("kimngach.yaml:");
    assertThat(mended.faults()).isEmpty();
    assertThat(look.faults().get(0).place()).contains("bulletin.jrxml");
  }

  /** Editors write a file beside it and rename; Word and LibreOffice leave locks beside it. */
  @Test
  void noticesAFileSavedByRenamingAndNoLocks() throws IOException {
    Shown before = shown(0);
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
    assertThat(Rendered.ids(shown(before.version())).get(0))
        .isNotEqualTo(Rendered.ids(before).get(0));
  }

  @Test
  void showsPagesOfFiguresThatDoNotReconcileAndSaysSo() throws IOException {
    Shown before = shown(0);
    workspace.add("input/2023-11/turnover-by-gate.xlsx", "G5", 900);
    Shown after = shown(before.version());

    assertThat(before.findings().orElseThrow().blocking()).isZero();
    assertThat(after.faults()).isEmpty();
    assertThat(after.findings().orElseThrow().blocking()).isPositive();
    assertThat(after.findings().orElseThrow().told()).isNotEmpty();
    assertThat(workspace.run("check", "2023-11").code()).isEqualTo(3);
  }
}
