package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.Unit;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Operation;
import org.junit.jupiter.api.Test;

class FigureTraceTest {

  @Test
  void drawsTheWayFromAFigureToItsCellsInEnglish() {
    String text =
        new FigureTrace(InterfaceLanguage.EN, FigureFixture.HASHES)
            .text(FigureFixture.attainment(), FigureFixture.prints());

    assertThat(text)
        .isEqualTo(
            """
            percentage:turnover.declared.total@2023 = 478000/3800 ≈ 125.789474 percent, estimated
            │  a / b × 100
            │  Printed 125,8 (vi, table plan, row 1, column 3)
            │  Printed 125.8 (en, table plan, row 1, column 3)
            ├─ a: turnover.declared.total@2023 = 4780 million-usd, estimated
            │     [input/2023-11/turnover.csv]G17 "4,780"
            │     delivery 2023-11, sha-256 a1a1a1a1a1a1
            │     note: Tổng kết năm
            │     replaces 4700 million-usd: [input/2023-10/turnover.csv]G16 "4,700"
            │       delivery 2023-10, sha-256 c3c3c3c3c3c3
            └─ b: plan.declared.total@2023 = 3800 million-usd, final
                  [input/2023-01/plan.xlsx]Kế hoạch!G2 "3800"
                  delivery 2023-01, sha-256 b2b2b2b2b2b2

            Exact values, not rounded; a point separates the decimals.
            """);
  }

  @Test
  void saysThatAPrintIsAdjusted() {
    List<Ledger.Print> adjusted =
        List.of(new Ledger.Print("table t", Language.EN, "125.7", Optional.of("125.8")));

    assertThat(
            new FigureTrace(InterfaceLanguage.EN, FigureFixture.HASHES)
                .text(FigureFixture.attainment(), adjusted))
        .contains(
            "Printed 125.7 (en, table t), adjusted by a unit of the last digit so that printed"
                + " parts add up; rounded by itself it is 125.8\n");
  }

  @Test
  void tellsWhatACorrectedCellWasDeliveredAs() {
    String text =
        new FigureTrace(InterfaceLanguage.EN, FigureFixture.HASHES)
            .text(FigureFixture.corrected(), List.of());

    assertThat(text)
        .startsWith(
            """
            turnover.declared.total@2023 = 4870 million-usd, estimated
               [input/2023-11/turnover.csv]G17 "4,780"
               delivery 2023-11, sha-256 a1a1a1a1a1a1
               corrected from 4780 million-usd: wrong on entry (Nguyễn Văn A, 2023-11-28)
               note: Tổng kết năm
            """);
  }

  @Test
  void speaksVietnameseBetweenTheNumbers() {
    String text =
        new FigureTrace(InterfaceLanguage.VI, FigureFixture.HASHES)
            .text(FigureFixture.attainment(), List.of());

    assertThat(text)
        .contains("percent, ước tính\n", "kỳ số liệu 2023-11", "thay cho 4700", "ghi chú: Tổng")
        .endsWith("\nGiá trị chính xác, chưa làm tròn; dấu chấm ngăn phần thập phân.\n");
  }

  @Test
  void drawsAFigureThatOccursTwiceOnce() {
    Figure attainment = FigureFixture.attainment();
    Figure sum =
        FigureFixture.calculated(
            "sum:x",
            attainment.value().plus(attainment.value()),
            Unit.PERCENT,
            Operation.SUM,
            attainment,
            attainment);

    String text = new FigureTrace(InterfaceLanguage.EN, FigureFixture.HASHES).text(sum, List.of());

    assertThat(text).containsOnlyOnce("Kế hoạch!G2").contains("└─ b: percentage:", "   as above\n");
  }

  @Test
  void givesMachinesTheWholeTreeWithWholeHashes() throws IOException {
    String json =
        FigureTraceJson.of(
            FigureFixture.attainment(), FigureFixture.prints(), FigureFixture.HASHES);
    JsonNode root = new ObjectMapper().readTree(json);

    assertThat(root.at("/exact").asText()).isEqualTo("478000/3800");
    assertThat(root.at("/operation").asText()).isEqualTo("percentage");
    assertThat(root.at("/prints/0/text").asText()).isEqualTo("125,8");
    assertThat(root.at("/inputs/0/cell/cell").asText()).isEqualTo("G17");
    assertThat(root.at("/inputs/0/cell/rawText").asText()).isEqualTo("4,780");
    assertThat(root.at("/inputs/0/cell/sha256").asText()).isEqualTo("a1".repeat(32));
    assertThat(root.at("/inputs/0/superseded/value").asText()).isEqualTo("4700");
    assertThat(root.at("/inputs/1/cell/sheet").asText()).isEqualTo("Kế hoạch");
    assertThat(root.at("/inputs/1/superseded").isMissingNode()).isTrue();
    assertThat(json).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void takesAFileWithoutHashForAFaultOfOurs() {
    FileHashes none = new FileHashes(Map.of());
    assertThatThrownBy(() -> FigureTraceJson.of(FigureFixture.attainment(), List.of(), none))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("input/2023-11/turnover.csv");
  }
}
