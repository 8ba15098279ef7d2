package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kimngach.compose.ftl.SourceText;
import kimngach.compose.ftl.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTemplateTest {

  @ParameterizedTest
  @ValueSource(strings = {"monthly", "press"})
  void typesNoNumberInItsProse(String template) throws IOException {
    String file = "templates/" + template + "/bulletin.ftl";
    Tree tree = Tree.of(new SourceText(file, Files.readString(Path.of(file))), false);

    assertThat(TypedNumbers.faults(List.of(tree))).isEmpty();
    assertThat(tree.faults()).isEmpty();
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
    Tree tree = Tree.of(new SourceText("x.ftl", template), false);

    assertThat(TypedNumbers.faults(List.of(tree))).hasSize(1);
  }
}
