package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customs code that no list has, from the delivery to the printed page. */
class UnknownCodesTest {
  private static final String TURNOVER = "input/2023-11/turnover.csv";

  private final SampleWorkspace workspace;

  UnknownCodesTest(@TempDir Path folder) throws IOException {
    workspace = SampleWorkspace.at(folder);
    workspace.replace(TURNOVER, "declared,import,H11,", "declared,import,A45,");
  }

  @Test
  void warnsAndKeepsTheValueAsUnclassified() {
    Answer check = workspace.run("check", "2023-11", "--language", "en");
    assertThat(check.code()).isZero();
    assertThat(check.out().replaceAll("\\s+", " "))
        .contains("WARNING unknown-code")
        .contains(
            "The list input/codes/regimes.csv does not have the code A45, found with 2 values");

    Answer why =
        workspace.run(
            "why", "turnover.declared.import.unclassified@2023-11", "2023-11", "--language", "en");
    assertThat(why.code()).isZero();
    assertThat(why.out()).contains("2.685", "turnover.declared.import.A45@2023-11", TURNOVER);
    assertThat(workspace.run("figures", "2023-11").out())
        .contains("turnover.declared.import.unclassified@2023-01/2023-11");
  }

  @Test
  void printsThemInARowOfTheirOwn() throws IOException {
    assertThat(workspace.run("build", "2023-11").code()).isZero();

    assertThat(BulletinText.ofPdf(workspace.file("output/2023-11/bulletin.pdf")))
        .contains("Chưa phân loại Unclassified 2,7 2.7 39,2 39.2");
  }
}
