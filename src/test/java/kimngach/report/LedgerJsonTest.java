package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Ledger;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {
  private final String text = LedgerJson.of(FigureFixture.ledger(), FigureFixture.HASHES);

  @Test
  void leadsFromEveryPrintToValueFormulaAndCells() throws IOException {
    JsonNode figures = new ObjectMapper().readTree(text).get("figures");
    JsonNode turnover = figures.get(0);
    JsonNode attainment = figures.get(1);

    assertThat(turnover.at("/id").asText()).isEqualTo("turnover.declared.total@2023");
    assertThat(turnover.at("/exact").asText()).isEqualTo("4780");
    assertThat(turnover.at("/decimals").asInt()).isZero();
    assertThat(turnover.at("/status").asText()).isEqualTo("E");
    assertThat(turnover.at("/revised").asBoolean()).isTrue();
    assertThat(turnover.at("/formula/operation").asText()).isEqualTo("delivered");
    assertThat(turnover.at("/superseded/0/vintage").asText()).isEqualTo("2023-10");
    assertThat(turnover.at("/prints")).hasSize(3);

    assertThat(attainment.at("/exact").asText()).isEqualTo("478000/3800");
    assertThat(attainment.has("decimals")).isFalse();
    assertThat(attainment.at("/formula/notation").asText()).isEqualTo("a / b × 100");
    assertThat(attainment.at("/formula/inputs/1/id").asText())
        .isEqualTo("plan.declared.total@2023");
    assertThat(attainment.at("/formula/inputs/1/exact").asText()).isEqualTo("3800");
    assertThat(attainment.at("/cells/1/sheet").asText()).isEqualTo("Kế hoạch");
    assertThat(attainment.at("/cells/1/sha256").asText()).isEqualTo("b2".repeat(32));
    assertThat(attainment.at("/prints/1/language").asText()).isEqualTo("en");
  }

  @Test
  void saysWhichPrintIsAdjustedAndWhatRoundingByItselfGives() throws IOException {
    Ledger ledger =
        new Ledger(
            List.of(
                new Ledger.Entry(
                    FigureFixture.attainment(),
                    List.of(
                        new Ledger.Print("table t", Language.EN, "125.7", Optional.of("125.8")),
                        new Ledger.Print("table t", Language.EN, "126")))));

    JsonNode prints =
        new ObjectMapper()
            .readTree(LedgerJson.of(ledger, FigureFixture.HASHES))
            .at("/figures/0/prints");

    assertThat(prints.at("/0/adjusted").asBoolean()).isTrue();
    assertThat(prints.at("/0/text").asText()).isEqualTo("125.7");
    assertThat(prints.at("/0/plainRounding").asText()).isEqualTo("125.8");
    assertThat(prints.get(1).has("adjusted")).isFalse();
  }

  @Test
  void saysWhatACorrectedCellWasDeliveredAsWhyAndWho() throws IOException {
    JsonNode cell =
        new ObjectMapper()
            .readTree(LedgerJson.of(FigureFixture.correctedLedger(), FigureFixture.HASHES))
            .at("/figures/0/cells/0");

    assertThat(cell.at("/rawText").asText()).isEqualTo("4,780");
    assertThat(cell.at("/value").asText()).isEqualTo("4870");
    assertThat(cell.at("/corrected/delivered").asText()).isEqualTo("4780");
    assertThat(cell.at("/corrected/unit").asText()).isEqualTo("million-usd");
    assertThat(cell.at("/corrected/reason/vi").asText()).isEqualTo("nhập sai");
    assertThat(cell.at("/corrected/reason/en").asText()).isEqualTo("wrong on entry");
    assertThat(cell.at("/corrected/who").asText()).isEqualTo("Nguyễn Văn A");
    assertThat(cell.at("/corrected/acceptedOn").asText()).isEqualTo("2023-11-28");
  }

  @Test
  void givesTheSameBytesAgain() {
    assertThat(LedgerJson.of(FigureFixture.ledger(), FigureFixture.HASHES))
        .isEqualTo(text)
        .startsWith("{\n  \"figures\": [\n    {\n      \"id\": \"turnover.declared")
        .doesNotContain("\r");
  }
}
