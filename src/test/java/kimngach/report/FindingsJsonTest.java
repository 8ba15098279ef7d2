package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kimngach.model.finding.ToldFinding;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

  @Test
  void keepsEveryValueWithItsKindAndWrittenDigits() throws IOException {
    JsonNode root = new ObjectMapper().readTree(FindingsJson.of(FindingsFixture.lightestFirst()));
    JsonNode worst = root.at("/findings/0");
    JsonNode next = root.at("/findings/1");

    assertThat(root.at("/errors").asInt()).isEqualTo(1);
    assertThat(worst.at("/rule").asText()).isEqualTo("gates-sum-to-whole");
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
    assertThat(root.at("/findings/2/values/delivery/delivery").asText()).isEqualTo("2023-10");
  }

  @Test
  void givesTheSameBytesWhateverTheOrderFound() {
    List<ToldFinding> worstFirst = new ArrayList<>(FindingsFixture.lightestFirst());
    Collections.reverse(worstFirst);

    assertThat(FindingsJson.of(worstFirst))
        .isEqualTo(FindingsJson.of(FindingsFixture.lightestFirst()))
        .doesNotContain("\r");
  }

  @Test
  void saysThatThereAreNone() {
    assertThat(FindingsJson.of(List.of()))
        .isEqualTo(
            """
            {
              "errors": 0,
              "warnings": 0,
              "notes": 0,
              "findings": []
            }
            """);
  }
}
