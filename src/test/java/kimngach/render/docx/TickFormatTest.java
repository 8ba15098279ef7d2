package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart.Axis;
import kimngach.model.bulletin.Text;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;

class TickFormatTest {

  @Test
  void groupsThousandsWithTheMarkThatTheTicksShow() {
    String format = format(2000, "0", "2.000", "4.000");
    assertThat(shown(format, 0)).isEqualTo("0");
    assertThat(shown(format, 4000)).isEqualTo("4.000");
    assertThat(shown(format, 12500)).isEqualTo("12.500");
  }

  @Test
  void groupsMillionsToo() {
    String format = format(500000, "0", "500,000", "1,000,000");
    assertThat(shown(format, 500000)).isEqualTo("500,000");
    assertThat(shown(format, 1000000)).isEqualTo("1,000,000");
  }

  @Test
  void leavesTicksWithoutGroupsPlain() {
    assertThat(format(200, "0", "200", "400")).isEqualTo("0");
  }

  @Test
  void showsTheDecimalsOfTheStep() {
    assertThat(TickFormat.of(axis(new BigDecimal("0.50"), "0", "0,5"), Language.VI))
        .isEqualTo("0.0");
  }

  private static String format(int step, String... ticks) {
    return TickFormat.of(axis(BigDecimal.valueOf(step), ticks), Language.VI);
  }

  private static Axis axis(BigDecimal step, String... ticks) {
    List<Text> texts =
        Stream.of(ticks).map(tick -> Text.of(List.of(Language.VI), language -> tick)).toList();
    BigDecimal maximum = step.multiply(BigDecimal.valueOf(ticks.length - 1L));
    return new Axis(Text.EMPTY, maximum, step, texts);
  }

  private static String shown(String format, double value) {
    return new DataFormatter(Locale.ROOT).formatRawCellContents(value, 0, format);
  }
}
