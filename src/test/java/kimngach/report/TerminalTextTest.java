package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void countsAVietnameseLetterOnceHoweverItIsEncodedAndAChineseOneTwice() {
    String word = "Cửa khẩu Hữu Nghị";

    assertThat(TerminalText.width(word)).isEqualTo(17);
    assertThat(TerminalText.width(Normalizer.normalize(word, Normalizer.Form.NFD))).isEqualTo(17);
    assertThat(TerminalText.width("友谊关")).isEqualTo(6);
  }

  @Test
  void breaksAWordThatIsTooLongButNeverBetweenALetterAndItsMarks() {
    String word = Normalizer.normalize("ẩẩẩẩẩ", Normalizer.Form.NFD);

    assertThat(TerminalText.wrapped(word, 2))
        .extracting(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
        .containsExactly("ẩẩ", "ẩẩ", "ẩ");
    assertThat(TerminalText.wrapped("ab 友谊关", 3)).containsExactly("ab", "友", "谊", "关");
  }

  @Test
  void showsCharactersThatWouldCommandTheTerminal() {
    assertThat(TerminalText.visible("a\tb\nc\u001b[2J\u202e"))
        .isEqualTo("a\\tb\\nc\\u001b[2J\\u202e");
  }
}
