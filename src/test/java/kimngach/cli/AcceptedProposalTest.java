package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --propose} and {@code build --accept} over figures that do not add up. */
class AcceptedProposalTest {
  private static final String GATES = "input/2023-11/turnover-by-gate.xlsx";
  private static final String PROPOSAL = "de-xuat-2023-11.yaml";
  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();

  @BeforeEach
  void breakTwoGates() throws IOException {
    workspace = SampleWorkspace.at(folder);
    workspace.add(GATES, "G3", 90);
    workspace.add(GATES, "G6", -7.5);
  }

  private String proposal() {
    return workspace.file(PROPOSAL).toString();
  }

  private void propose() {
    assertThat(workspace.run("check", "2023-11", "--propose").code()).isEqualTo(3);
  }

  private void sign() throws IOException {
    workspace.write(
        PROPOSAL,
        workspace
            .read(PROPOSAL)
            .replaceFirst("(?m)^who:.*$", "who: Nguyễn Văn A")
            .replaceFirst("(?m)^accepted-on:.*$", "accepted-on: 2023-11-28")
            .replaceAll("(?m)^      vi:.*$", "      vi: hải quan gửi lại số đúng")
            .replaceAll("(?m)^      en:.*$", "      en: customs sent the right value"));
  }

  @Test
  void writesAFileThatProposesTheTwoRightValuesAndChangesNothing() throws IOException {
    Map<String, String> before = workspace.files("input");

    Answer answer = workspace.run("check", "2023-11", "--propose", "--language", "en");

    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("Proposed values for 2 cells in ").contains(PROPOSAL);
    assertThat(workspace.read(PROPOSAL))
        .contains("cell: G3", "cell: G6")
        .doesNotContain("cell: G2\n", "cell: G4\n");
    assertThat(workspace.files("input")).isEqualTo(before);
    assertThat(workspace.file("output/2023-11/editions")).doesNotExist();
  }

  @Test
  void overwritesNoFileThatSomebodyMayHaveFilledIn() throws IOException {
    workspace.write(PROPOSAL, "mine");

    Answer answer = workspace.run("check", "2023-11", "--propose", proposal());

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err()).contains(PROPOSAL, "Expecting a name that is free");
    assertThat(workspace.read(PROPOSAL)).isEqualTo("mine");
  }

  @Test
  void refusesAProposalThatNobodySigned() {
    propose();

    Answer answer = workspace.run("build", "2023-11", "--accept", proposal());

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err()).contains(PROPOSAL + ":", "chưa được ai chấp nhận");
    assertThat(workspace.file("output/2023-11/editions")).doesNotExist();
  }

  @Test
  void publishesWhatWasAcceptedAndSaysSoEverywhere() throws IOException {
    propose();
    sign();

    assertThat(workspace.run("check", "2023-11", "--accept", proposal()).code()).isZero();
    assertThat(workspace.run("build", "2023-11", "--accept", proposal()).code()).isZero();

    String output = "output/2023-11/";
    String pdf = BulletinText.ofPdf(workspace.file(output + "bulletin.pdf"));
    String docx = BulletinText.ofDocx(workspace.file(output + "bulletin.docx"));
    for (String printed : new String[] {pdf, docx}) {
      assertThat(printed.replaceAll("\\s+", " "))
          .contains("được hiệu chỉnh trước khi phát hành [c], gồm:")
          .contains("reason: customs sent the right value")
          .contains("[c]")
          .doesNotContain("Nguyễn Văn A");
    }
    assertThat(BulletinText.numbers(pdf)).isEqualTo(BulletinText.numbers(docx));
    assertThat(workspace.read(output + "ledger.json"))
        .contains(
            "\"corrected\": {", "\"who\": \"Nguyễn Văn A\"", "\"acceptedOn\": \"2023-11-28\"");
    assertThat(workspace.read(output + "observations.csv"))
        .contains("corrected from ", "(Nguyễn Văn A, 2023-11-28)");
    assertThat(workspace.read(output + "manifest.json"))
        .contains("\"proposals\"", SampleWorkspace.sha256(workspace.file(PROPOSAL)));
    assertThat(workspace.read(output + "editions/001/sources/accepted-1.yaml"))
        .isEqualTo(workspace.read(PROPOSAL));

    Answer why =
        workspace.run("why", "turnover.all-regimes.export.huu-nghi@2023-11", "2023-11", "-l", "en");
    assertThat(why.out())
        .contains("corrected from", "customs sent the right value", "Nguyễn Văn A");

    assertThat(workspace.run("build", "2023-11", "--accept", proposal()))
        .isEqualTo(new Answer(0, "", ""));
    assertThat(workspace.file(output + "editions/002")).doesNotExist();
    assertThat(workspace.run("build", "2023-11").code()).isEqualTo(3);
  }

  @Test
  void reconcilesAgainWhatThePersonLeftInTheFile() throws IOException {
    propose();
    sign();
    String text = workspace.read(PROPOSAL);
    workspace.write(
        PROPOSAL, text.substring(0, text.lastIndexOf("  # ", text.lastIndexOf("- file"))));

    Answer answer = workspace.run("build", "2023-11", "--accept", proposal());

    assertThat(answer.code()).isEqualTo(3);
    assertThat(workspace.file("output/2023-11/editions")).doesNotExist();
  }

  @Test
  void refusesAProposalForAFileThatWasDeliveredAnew() throws IOException {
    propose();
    sign();
    workspace.add(GATES, "G3", -90);

    Answer answer = workspace.run("build", "2023-11", "--accept", proposal());

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err()).contains(GATES, "other bytes", "check --propose");
  }

  @Test
  void takesEitherAProposalOrTheWishForOne() {
    propose();

    assertThat(workspace.run("check", "2023-11", "--accept", proposal(), "--propose").code())
        .isEqualTo(2);
    assertThat(workspace.run("check", "--propose", "2023-11").code()).isEqualTo(2);
  }
}
