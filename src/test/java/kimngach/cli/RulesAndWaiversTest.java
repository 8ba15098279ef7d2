package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and waivers of a workspace, from the file to what {@code check} and {@code build} say. */
class RulesAndWaiversTest {
  private static final String RULES = "input/rules/rules.yaml";
  private static final String WAIVERS = "input/rules/waivers.yaml";
  private static final String GATES = "input/2023-11/turnover-by-gate.xlsx";
  private static final String WAIVER =
      """
      waivers:
        - rule: gates-sum-to-whole
          reason: Chi cục đang rà soát
          person: Nguyễn Thị A
          expires: 2023-11-30
        - rule: flows-sum-to-total
          reason: Chi cục đang rà soát
          person: Nguyễn Thị A
          expires: 2023-11-30
        - rule: months-sum-to-year-to-date
          reason: Chi cục đang rà soát
          person: Nguyễn Thị A
          expires: 2023-11-30
      """;
  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = new SampleWorkspace(folder);

  @BeforeEach
  void copyTheWorkspace() {
    workspace = SampleWorkspace.at(folder);
  }

  @Test
  void publishesInSpiteOfAWaivedErrorUntilItExpires() throws IOException {
    workspace.add(GATES, "G2", 7);
    assertThat(workspace.run("check", "2023-11").code()).isEqualTo(3);

    workspace.write(WAIVERS, WAIVER);
    Answer waived = workspace.run("check", "2023-11", "--language", "en");
    assertThat(waived.code()).as(waived.toString()).isZero();
    assertThat(waived.out())
        .contains("Waived by Nguyễn Thị A until 30 November 2023: Chi cục đang rà soát")
        .contains("of them waived");
    assertThat(workspace.run("check", "2023-11").out())
        .contains("Được miễn: Nguyễn Thị A chịu trách nhiệm đến hết ngày 30/11/2023");

    Answer late = workspace.run("build", "2023-11", "--date", "2023-12-01");
    assertThat(late.code()).isEqualTo(3);
    assertThat(late.out() + late.err()).contains("expired-waiver", "waivers.yaml:2");
  }

  @Test
  void refusesARuleThatNamesAnUnknownSeriesAsAFaultOfTheInput() throws IOException {
    workspace.replace(RULES, "any-flow.dong-dang", "any-flow.dong-dan");

    Answer answer = workspace.run("check", "2023-11");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err())
        .contains("input/rules/rules.yaml:77:13", "có phải ý là \"dong-dang\"?")
        .contains("did you mean \"dong-dang\"?");
  }

  @Test
  void makesANewEditionWhenARuleChanges() throws IOException {
    SampleWorkspace built = SampleWorkspace.builtAt(folder.resolve("built"));
    built.replace(
        RULES,
        "stated-growth: {kind: stated, severity: WARNING",
        "stated-growth: {kind: stated, severity: INFO");

    assertThat(built.run("build", "2023-11").code()).isZero();

    assertThat(built.files("output/2023-11/editions/002")).isNotEmpty();
    assertThat(built.read("output/2023-11/editions/002/manifest.json")).contains(RULES, WAIVERS);
  }

  @Test
  void refusesADeliveryWithoutAnyValue() throws IOException {
    workspace.delete("input/2023-11");
    workspace.file("input/2023-11").toFile().mkdirs();
    String header = workspace.read("input/2023-09/turnover.csv").lines().findFirst().orElseThrow();
    workspace.write(
        "input/2023-11/turnover.csv",
        header + "\n2023-11,declared,export,,,turnover,,million-usd,O,,,\n");

    Answer answer = workspace.run("check", "2023-11");

    assertThat(answer.code()).as(answer.toString()).isEqualTo(4);
    assertThat(answer.err())
        .contains("input/2023-11\n", "Expecting at least one value in turnover.csv")
        .contains("(1 marked as missing, the first at [input/2023-11/turnover.csv]G2)");
  }
}
