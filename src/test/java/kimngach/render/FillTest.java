package kimngach.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FillTest {
  @Test
  void countsContrastAsWcagDoes() {
    assertThat(new Fill("000000").contrast(new Fill("FFFFFF"))).isCloseTo(21, within(0.001));
    assertThat(new Fill("777777").contrast(new Fill("FFFFFF"))).isCloseTo(4.48, within(0.005));
    assertThat(new Fill("1F4E79").contrast(new Fill("1F4E79"))).isEqualTo(1);
  }

  @Test
  void findsLettersOfEnoughContrastForEveryFill() {
    Random random = new Random(11);
    for (int round = 0; round < 5000; round++) {
      Fill fill = new Fill(String.format(Locale.ROOT, "%06X", random.nextInt(0x1000000)));
      assertThat(fill.contrast(new Fill(fill.ink()))).as(fill.rgb()).isGreaterThan(4.5);
    }
  }
}
