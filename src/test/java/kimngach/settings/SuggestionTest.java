package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> GATES = List.of("huu-nghi", "dong-dang", "chi-ma", "");

  @Test
  void namesTheWordThatIsNear() {
    assertThat(Suggestion.closest("huunghi", GATES)).contains("huu-nghi");
    assertThat(Suggestion.didYouMean("chima", GATES).en()).isEqualTo(": did you mean \"chi-ma\"?");
  }

  @Test
  void listsTheWordsWhereNoneIsNear() {
    assertThat(Suggestion.closest("lao-cai-kim-thanh", GATES)).isEmpty();
    assertThat(Suggestion.didYouMean("lao-cai-kim-thanh", GATES).en())
        .isEqualTo(": known are huu-nghi, dong-dang, chi-ma");
  }

  @Test
  void staysQuickForAVeryLongWord() {
    assertThat(Suggestion.closest("x".repeat(5_000_000), GATES)).isEmpty();
  }
}
