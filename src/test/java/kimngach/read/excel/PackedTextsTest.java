package kimngach.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
  @Test
  void givesEveryTextBackAcrossItsBlocks() {
    var texts = new PackedTexts(8 << 20);
    IntStream.range(0, 100_000).forEach(i -> texts.add(RichText.plain("cửa khẩu số " + i)));
    texts.add(RichText.plain(""));
    texts.add(RichText.plain("x".repeat(3 << 20)));
    assertThat(texts).hasSize(100_002);
    for (int i : new int[] {99_999, 0, 50_000, 16_384, 0}) {
      assertThat(texts.get(i)).isEqualTo(RichText.plain("cửa khẩu số " + i));
    }
    assertThat(texts.get(100_000).plain().isBlank()).isTrue();
    assertThat(texts.get(100_001).plain().raw()).hasSize(3 << 20);
    assertThatThrownBy(() -> texts.get(100_002)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void takesNoMoreThanThereIsRoomFor() {
    var texts = new PackedTexts(1_000);
    assertThatThrownBy(() -> IntStream.range(0, 1_000).forEach(i -> texts.add(RichText.plain(""))))
        .isInstanceOf(PackedTexts.TooManyTextsException.class);
    assertThat(texts).hasSize(251);
  }
}
