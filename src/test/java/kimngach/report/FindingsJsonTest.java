package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import kimngach.model.finding.ToldFinding;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {
  private static final Path SCHEMA = Path.of("docs/findings.schema.json");

  @Test
  void keepsEveryValueWithItsKindAndWrittenDigits() throws IOException {
    JsonNode root = read(ReportFixture.of(FindingsFixture.lightestFirst(), List.of()));
    JsonNode worst = root.at("/0/kimngach");
    JsonNode next = root.at("/1/kimngach");

    assertThat(worst.at("/severity").asText()).isEqualTo("error");
    assertThat(worst.at("/sentence/vi").asText()).startsWith("Xuất khẩu qua các cửa khẩu");
    assertThat(worst.at("/values/series/series").asText()).isEqualTo("turnover.all-regimes.export");
    assertThat(worst.at("/values/period/period").asText()).isEqualTo("2023-01/2023-11");
    assertThat(worst.at("/values/total/kind").asText()).isEqualTo("delivered");
    assertThat(worst.at("/values/total/value").asText()).isEqualTo("18234.0");
    assertThat(worst.at("/values/sum/unit").asText()).isEqualTo("million-usd");
    assertThat(worst.at("/values/possible/low").asText()).isEqualTo("18233.95");
    assertThat(worst.at("/values/possible/highIncluded").asBoolean()).isFalse();
    assertThat(worst.at("/cells/0/sheet").asText()).isEqualTo("Cửa khẩu");
    assertThat(worst.at("/cells/1/cell").asText()).isEqualTo("G18");
    assertThat(next.at("/values/source/source").asText()).isEqualTo("customs");
    assertThat(next.at("/values/count/count").asInt()).isEqualTo(2);
    assertThat(next.at("/values/text/text").asText()).isEqualTo("x\u001b[31m");
    assertThat(root.at("/2/kimngach/values/delivery/delivery").asText()).isEqualTo("2023-10");
  }

  @Test
  void saysWhoCheckedWhatByWhichRuleAsTheEuropeanReportDoes() throws IOException {
    JsonNode worst = worst(entries(ReportFixture.full()));

    assertThat(worst.at("/id").asText()).matches("2023-11\\.gates-sum-to-whole\\.[0-9a-f]{8}");
    assertThat(worst.at("/type").asText()).isEqualTo("validation");
    assertThat(worst.at("/value").asText()).isEqualTo("0");
    assertThat(worst.at("/event/time").asText()).isEqualTo("2023-11-29");
    assertThat(worst.at("/event/actor").asText()).isEqualTo("kimngach 0.1.0");
    assertThat(worst.at("/event/agent").asText()).isEqualTo("CỤC THỐNG KÊ TỈNH LẠNG SƠN");
    assertThat(worst.at("/event/trigger").asText()).isEqualTo("delivery 2023-11");
    assertThat(worst.at("/rule/expression").asText()).isEqualTo("gates-sum-to-whole");
    assertThat(worst.at("/rule/severity").asText()).isEqualTo("error");
    assertThat(worst.at("/data/source/1").toString())
        .isEqualTo("[\"input/2023-11/gates.xlsx\",\"Cửa khẩu\",\"G18\"]");
    assertThat(worst.at("/data/description").asText())
        .isEqualTo("turnover.all-regimes.export 2023-01/2023-11");
  }

  @Test
  void lowersAnErrorThatAPersonAnswersForAndSaysWho() throws IOException {
    JsonNode waived =
        entries(ReportFixture.full()).stream()
            .filter(entry -> entry.at("/rule/expression").asText().equals("flows-sum-to-total"))
            .findFirst()
            .orElseThrow();

    assertThat(waived.at("/rule/severity").asText()).isEqualTo("warning");
    assertThat(waived.at("/rule/change").asText()).isEqualTo("down");
    assertThat(waived.at("/rule/explanation").asText())
        .isEqualTo(
            "Waived by Nguyễn Văn An until 2024-01-31: Hải quan xác nhận tổng có hàng quá cảnh");
    assertThat(waived.at("/kimngach/severity").asText()).isEqualTo("error");
    assertThat(waived.at("/kimngach/waiver/person").asText()).isEqualTo("Nguyễn Văn An");
    assertThat(waived.at("/kimngach/waiver/expires").asText()).isEqualTo("2024-01-31");
  }

  @Test
  void tellsADiagnosisAsAnAggregationOfTheFindingsItExplains() throws IOException {
    List<JsonNode> entries = entries(ReportFixture.full());
    JsonNode diagnosis =
        entries.stream()
            .filter(entry -> entry.at("/id").asText().contains(".diagnosis."))
            .findFirst()
            .orElseThrow();
    JsonNode suspect = diagnosis.at("/kimngach/likely/0/suspects/0");

    assertThat(diagnosis.at("/type").asText()).isEqualTo("aggregation");
    assertThat(diagnosis.at("/value").asText()).isEqualTo("unique");
    assertThat(diagnosis.at("/data/source/0/0").asText())
        .isEqualTo(worst(entries).at("/id").asText());
    assertThat(diagnosis.at("/data/target/0/2").asText()).isEqualTo("G18");
    assertThat(suspect.at("/delivered/value").asText()).isEqualTo("1243.5");
    assertThat(suspect.at("/meant").asText()).isEqualTo("1234.5");
    assertThat(suspect.at("/implied/least").asText()).isEqualTo("1234.5");
    assertThat(suspect.at("/slip").asText()).isEqualTo("transposed-digits");
  }

  @Test
  void countsTheFindingsOfEachWeightAndTheWaivedOnesApart() throws IOException {
    List<JsonNode> counts =
        entries(ReportFixture.full()).stream()
            .filter(entry -> entry.at("/id").asText().contains(".count."))
            .toList();

    assertThat(counts)
        .extracting(
            count -> count.at("/aggregate/expression").asText() + " " + count.at("/value").asText())
        .containsExactly(
            "count-of-findings.error 1",
            "count-of-findings.warning 1",
            "count-of-findings.information 1",
            "count-of-findings.waived 1");
    assertThat(counts.get(0).at("/data/source")).hasSize(1);
  }

  @Test
  void agreesWithItsSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));

    assertThat(schema.validate(read(ReportFixture.full()))).isEmpty();
    assertThat(schema.validate(read(ReportFixture.of(List.of(), List.of())))).isEmpty();
    assertThat(
            schema.validate(read(ReportFixture.of(List.of(), List.of(ReportFixture.diagnosis(3))))))
        .isEmpty();
    JsonNode wrong =
        new ObjectMapper()
            .readTree(FindingsJson.of(ReportFixture.full()).replace("\"0\"", "\"no\""));
    assertThat(schema.validate(wrong)).isNotEmpty();
  }

  @Test
  void givesTheSameBytesWhateverTheOrderFound() {
    List<ToldFinding> worstFirst = new ArrayList<>(FindingsFixture.lightestFirst());
    Collections.reverse(worstFirst);

    assertThat(FindingsJson.of(ReportFixture.of(worstFirst, List.of())))
        .isEqualTo(FindingsJson.of(ReportFixture.of(FindingsFixture.lightestFirst(), List.of())))
        .doesNotContain("\r");
  }

  @Test
  void namesFindingsThatSayTheSameApart() throws IOException {
    List<ToldFinding> twice = List.of(ReportFixture.waived(), ReportFixture.waived());

    assertThat(entries(ReportFixture.of(twice, List.of())))
        .extracting(entry -> entry.at("/id").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void saysThatThereAreNone() throws IOException {
    List<JsonNode> entries = entries(ReportFixture.of(List.of(), List.of()));

    assertThat(entries)
        .hasSize(4)
        .allSatisfy(entry -> assertThat(entry.at("/value").asText()).isEqualTo("0"))
        .allSatisfy(entry -> assertThat(entry.at("/type").asText()).isEqualTo("aggregation"));
  }

  private static JsonNode worst(List<JsonNode> entries) {
    return entries.stream()
        .filter(entry -> entry.at("/rule/expression").asText().equals("gates-sum-to-whole"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(ValidationReport report) throws IOException {
    return new ObjectMapper().readTree(FindingsJson.of(report));
  }

  private static List<JsonNode> entries(ValidationReport report) throws IOException {
    return StreamSupport.stream(read(report).spliterator(), false).toList();
  }
}
