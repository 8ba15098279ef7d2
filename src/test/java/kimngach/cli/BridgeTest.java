package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bridge}: what lies between the scopes, and what must not be compared. */
class BridgeTest {
  private static final String BRIDGE = "input/rules/bridge.yaml";
  private static final String TURNOVER = "input/2023-11/turnover.csv";
  private static final String ALL_REGIMES = "2023-01/2023-11,all-regimes,";
  private static final String LINE = "temporary-import-re-export";
  @TempDir private Path folder = Path.of("");

  @Test
  void refusesElevenMonthsBesideTheEstimateOfTheYearAndNamesTheComparablePair() {
    SampleWorkspace workspace = SampleWorkspace.at(folder);

    Answer november = workspace.run("bridge", "2023-11", "--language", "en");
    assertThat(november.code()).isZero();
    assertThat(november.err()).isEmpty();
    assertThat(oneLine(november.out()))
        .contains(
            "Not comparable: 46,716 (all customs regimes, Jan–Nov 2023, estimated) and 4,780"
                + " (declared in the province, 2023, estimated): they differ in scope and in"
                + " period. - The comparable pair for 2023 is not in the data as of 2023-11: all"
                + " customs regimes for 2023 is missing. - The comparable pair for Jan–Nov 2023 is"
                + " 46,716 and 4,402.213 (estimated): in the data as of 2023-11.")
        .doesNotContain("51,990.563");

    workspace.deliver("2024-02");
    assertThat(oneLine(workspace.run("bridge", "2024-02", "--language", "en").out()))
        .contains(
            "(declared in the province, 2023, estimated), as of 2023-11: they differ in scope and"
                + " in period. - The comparable pair for 2023 is 51,990.563 and 4,975 (final): in"
                + " the data as of 2024-02.");
  }

  @Test
  void showsEveryLineAndTheResidualWithItsIntervalInTheLanguageAskedFor() {
    SampleWorkspace workspace = SampleWorkspace.at(folder);

    String table = workspace.run("bridge", "2023-11").out();

    assertThat(table)
        .containsPattern("11 tháng 2023 +Tổng số +Xuất khẩu +Nhập khẩu")
        .containsPattern("tất cả các loại hình +46\\.716 E +18\\.234 E +28\\.482 E")
        .containsPattern(
            "trừ: mở tờ khai trên địa bàn +4\\.402,213 E +2\\.520,418 E +1\\.881,795 E")
        .containsPattern("= Chênh lệch giữa hai phạm vi +42\\.314 +15\\.714 +26\\.600")
        .containsPattern("trừ: Quá cảnh +4\\.371,348 E +2\\.163,998 E +2\\.207,350 E")
        .containsPattern("= Phần chưa giải thích được +171 +58 +113")
        .containsPattern("do làm tròn: từ +\\(170,4270 +\\(57,7980 +\\(112,1250")
        .containsPattern("đến +171,4350\\) +58,8060\\) +113,1330\\)");
    assertThat(table.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void computesALineFromRegimesWithTheSameFiguresAndTheWayBackToTheirCells() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    String lineDelivered = workspace.run("bridge", "2023-11", "--json").out();
    deliverRegimesInsteadOfTheLine(workspace, BigDecimal.ZERO, false);

    String fromCodes = workspace.run("bridge", "2023-11", "--json").out();

    JsonNode before = lineOfYearToDate(lineDelivered);
    JsonNode after = lineOfYearToDate(fromCodes);
    assertThat(before.path("origin").asText()).isEqualTo("delivered");
    assertThat(after.path("origin").asText()).isEqualTo("from-codes");
    assertThat(after.path("figure").path("value")).isEqualTo(before.path("figure").path("value"));
    assertThat(workspace.run("check", "2023-11").code()).isZero();
    assertThat(
            workspace
                .run("why", "turnover.all-regimes.total." + LINE + "@2023-01/2023-11", "2023-11")
                .out())
        .contains(
            "In ra 3.059,4",
            "beyond-declared:turnover.all-regimes.import.G11@2023-01/2023-11",
            "turnover.declared.export.G21@2023-01/2023-11 = 78.976");
  }

  @Test
  void stopsWhereALineAndItsRegimesDisagree() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    deliverRegimesInsteadOfTheLine(workspace, new BigDecimal("0.100"), true);

    Answer check = workspace.run("check", "2023-11", "--language", "en");

    assertThat(check.code()).isEqualTo(3);
    assertThat(oneLine(check.out()))
        .contains(
            "ERROR bridge-line-from-codes",
            "the bridge line was delivered as 1,368.682 million USD",
            "gives 1,368.782 million USD; they are 0.100 million USD apart");
  }

  @Test
  void refusesABridgeThatIsMadeOfItselfAndTheOneLeftInTheSettings() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.write(BRIDGE, "lines:\n  - {line: a, parts: [b]}\n  - {line: b, parts: [a]}\n");
    Answer circular = workspace.run("bridge", "2023-11");
    assertThat(circular.code()).isEqualTo(4);
    assertThat(circular.err())
        .contains(
            BRIDGE + ":2:23",
            "Cần các dòng cầu nối không tính vòng, thấy a -> b -> a",
            "Expecting bridge lines that are not made of themselves, found a -> b -> a");
    assertThat(workspace.run("check", "2023-11").code()).isEqualTo(4);

    workspace.write("kimngach.yaml", workspace.read("kimngach.yaml") + "bridge: {lines: [a]}\n");
    Answer leftOver = workspace.run("bridge", "2023-11");
    assertThat(leftOver.code()).isEqualTo(5);
    assertThat(leftOver.err()).contains("Expecting \"bridge\" in " + BRIDGE);
  }

  @Test
  void leavesTheWholeGapUnexplainedWhereThereAreNoLines() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.write(BRIDGE, "lines: []\n");
    String published =
        """
        period,scope,flow,regime,gate,measure,value,unit,status,qualifier,source,note
        2023,all-regimes,total,,,turnover,51990.563,million-usd,,,,
        2023,declared,total,,,turnover,4975,million-usd,,,,
        """;
    for (YearMonth month = YearMonth.of(2022, 11);
        !month.isAfter(YearMonth.of(2023, 11));
        month = month.plusMonths(1)) {
      workspace.delete("input/" + month);
    }
    Files.createDirectories(workspace.file("input/2024-02"));
    workspace.write("input/2024-02/turnover.csv", published);

    Answer answer = workspace.run("bridge", "2024-02", "--language", "en");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .containsPattern("= Residual, not explained +47,016 !")
        .containsPattern("share of the gap +100\\.00%")
        .contains("!: above the materiality threshold.");
  }

  private static JsonNode lineOfYearToDate(String json) throws IOException {
    for (JsonNode bridge : new ObjectMapper().readTree(json).path("bridges")) {
      if (bridge.path("period").asText().equals("2023-01/2023-11")
          && bridge.path("flow").asText().equals("total")) {
        for (JsonNode line : bridge.path("lines")) {
          if (line.path("line").asText().equals(LINE)) {
            return line;
          }
        }
      }
    }
    throw new AssertionError("Expecting the line " + LINE + " in " + json);
  }

  /** Under G11 and G21 crosses what the line says and what is declared in the province of them. */
  private static void deliverRegimesInsteadOfTheLine(
      SampleWorkspace workspace, BigDecimal wrongBy, boolean keepLine) throws IOException {
    List<String> rows = workspace.read(TURNOVER).lines().toList();
    String codes =
        code(rows, "import", "G11", wrongBy) + code(rows, "export", "G21", BigDecimal.ZERO);
    String kept =
        rows.stream()
            .filter(row -> keepLine || !(row.startsWith(ALL_REGIMES) && row.contains(LINE)))
            .map(row -> row + "\n")
            .collect(Collectors.joining());
    workspace.write(TURNOVER, kept + codes);
  }

  private static String code(List<String> rows, String flow, String code, BigDecimal wrongBy) {
    String line = row(rows, ALL_REGIMES + flow + "," + LINE + ",");
    BigDecimal declared = amount(row(rows, "2023-01/2023-11,declared," + flow + "," + code + ","));
    return line.replace(LINE, code)
            .replace(
                amount(line).toPlainString(),
                amount(line).add(declared).add(wrongBy).toPlainString())
        + "\n";
  }

  private static String row(List<String> rows, String start) {
    return rows.stream().filter(row -> row.startsWith(start)).findFirst().orElseThrow();
  }

  private static BigDecimal amount(String row) {
    return new BigDecimal(row.split(",", -1)[6]);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
