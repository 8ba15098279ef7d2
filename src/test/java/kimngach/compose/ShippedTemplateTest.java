package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTemplateTest {
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  @Test
  void typesNoNumberInItsProse() throws IOException {
    List<String> typed =
        prose(Files.readString(Path.of("templates/monthly/bulletin.ftl")))
            .lines()
            .filter(line -> DIGIT.matcher(line).find())
            .toList();
    assertThat(typed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@vi>Đạt 4.780 triệu USD</@vi>",
        "<@vi>${value(\"declared.total\", year)} và 5%</@vi>",
        "<#if has(x)>tăng 3 lần</#if>",
        "<@cell of=x/>٣"
      })
  void wouldFindANumberTypedInProse(String template) {
    assertThat(DIGIT.matcher(prose(template)).find()).isTrue();
  }

  /** What is left of a template without its comments, interpolations and tags. */
  private static String prose(String template) {
    String words = Pattern.compile("<#--.*?-->", Pattern.DOTALL).matcher(template).replaceAll("");
    words = Pattern.compile("\\$\\{[^}]*\\}").matcher(words).replaceAll("");
    return Pattern.compile("</?[#@](?:\"[^\"]*\"|->|\\((?:[^()]|\\([^()]*\\))*\\)|[^>\"])*>")
        .matcher(words)
        .replaceAll("");
  }
}
