package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ReadingRule;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;
import org.junit.jupiter.api.Test;

class CodesOfFileTest {
  private static final String HEADER = "period,scope,flow,regime,measure,value,unit\n";

  @Test
  void tellsACodeOfTheOtherFlowOnceAFile() {
    assertThat(
            found(
                "2023-11,declared,export,A11,turnover,5,million-usd",
                "2023-01/2023-11,declared,export,A11,turnover,50,million-usd",
                "2023-11,declared,import,B11,turnover,5,million-usd"))
        .extracting(Finding::rule)
        .containsExactly(
            ReadingRule.CODE_OF_OTHER_FLOW.code(), ReadingRule.CODE_OF_OTHER_FLOW.code());
  }

  @Test
  void acceptsACodeUnderItsOwnFlowAndUnderTheTotal() {
    assertThat(
            found(
                "2023-11,declared,import,A11,turnover,5,million-usd",
                "2023-11,declared,total,A11,turnover,5,million-usd"))
        .isEmpty();
  }

  private static List<Finding> found(String... rows) {
    Settings settings = SettingsFile.read(Path.of("kimngach.yaml"));
    byte[] text = (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    var file =
        new LoadedFile("input/2023-11/codes.csv", new Vintage(YearMonth.of(2023, 11)), "", text);
    return new DeliveryReader(settings.codes(), List::of).read(file, observation -> {}).findings();
  }
}
