package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kimngach build} where an edition is already. */
class RebuildTest {
  private static final String OUTPUT = "output/2023-11/";
  private static final String EDITIONS = OUTPUT + "editions";
  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();
  private Map<String, String> before = Map.of();

  @BeforeEach
  void copyTheBuiltWorkspace() throws IOException {
    workspace = SampleWorkspace.builtAt(folder);
    before = workspace.files("output");
  }

  @Test
  void makesNoEditionOfTheSameInputsAndStaysQuiet() throws IOException {
    assertThat(workspace.run("build", "2023-11")).isEqualTo(new Answer(0, "", ""));
    assertThat(workspace.files("output")).isEqualTo(before);
  }

  @Test
  void tellsAPersonThatTheEditionIsUpToDate() {
    System.setProperty("kimngach.terminal", "100");
    try {
      Answer answer = workspace.run("build", "2023-11", "--language", "en");

      assertThat(answer).isEqualTo(new Answer(0, "", "= Already up to date: 2023-11.\n"));
    } finally {
      System.clearProperty("kimngach.terminal");
    }
  }

  @Test
  void repairsACopyThatWasDeletedOrDamaged() throws IOException {
    workspace.delete(OUTPUT + "bulletin.pdf");
    workspace.write(OUTPUT + "bulletin.docx", "damaged");

    assertThat(workspace.run("build", "2023-11")).isEqualTo(new Answer(0, "", ""));
    assertThat(workspace.files("output")).isEqualTo(before);
  }

  @Test
  void countsOnlyDeliveriesUpToThePeriodAsInputs() throws IOException {
    workspace.deliver("2023-12");
    workspace.deliver("2024-01");
    workspace.deliver("2024-02");

    assertThat(workspace.run("build", "2023-11")).isEqualTo(new Answer(0, "", ""));
    assertThat(workspace.files("output")).isEqualTo(before);
    assertThat(BulletinText.ofPdf(workspace.file(OUTPUT + "bulletin.pdf"))).contains("4,780");
  }

  @Test
  void makesASecondEditionOfAChangedInputAndKeepsTheFirst() throws IOException {
    workspace.replace("input/2023-11/other-indicators.csv", "4277", "4278");

    assertThat(workspace.run("build", "2023-11")).isEqualTo(new Answer(0, "", ""));
    Map<String, String> after = workspace.files(EDITIONS);
    assertThat(workspace.file(EDITIONS)).isDirectoryContaining("glob:**/002");
    assertThat(after).containsAllEntriesOf(SampleWorkspace.built().files(EDITIONS));
    assertThat(after).containsKey("002/bulletin.pdf").doesNotContainKey("003/bulletin.pdf");
    assertThat(BulletinText.ofPdf(workspace.file(OUTPUT + "bulletin.pdf")))
        .contains("4,278")
        .doesNotContain("4,277");
    assertThat(BulletinText.ofPdf(workspace.file(EDITIONS + "/001/bulletin.pdf")))
        .contains("4,277");
  }

  @Test
  void printsTheRevisedYearOnceItWasDeliveredAndTellsTheRevision() throws IOException {
    workspace.deliver("2023-12");
    workspace.deliver("2024-01");
    workspace.deliver("2024-02");

    assertThat(workspace.run("build", "2024-02")).isEqualTo(new Answer(0, "", ""));
    String pdf = BulletinText.ofPdf(workspace.file("output/2024-02/bulletin.pdf"));
    String docx = BulletinText.ofDocx(workspace.file("output/2024-02/bulletin.docx"));
    assertThat(pdf).contains("4.975", "4,975", "51.990,6", "51,990.6");
    assertThat(docx).contains("4.975", "4,975", "51.990,6", "51,990.6");
    assertThat(BulletinText.numbers(pdf)).isEqualTo(BulletinText.numbers(docx));
    assertThat(Files.readString(workspace.file("output/2024-02/findings.json")))
        .contains("revised-value");
    assertThat(workspace.run("why", "4.975", "2024-02", "--language", "en").out())
        .contains("\"4975\"")
        .contains("4780");
  }
}
