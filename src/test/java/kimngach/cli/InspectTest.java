package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kimngach inspect}: what the reader sees in a file, and first layouts. */
class InspectTest {
  private static final String FORM = "input/2023-11/bieu-kim-ngach.xlsx";

  /** A form of an office that no shipped layout knows. */
  private static final String NEW_FORM =
      """
      ỦY BAN NHÂN DÂN TỈNH;;;;
      ;;;;
      Kết quả thông quan qua các cửa khẩu;;;;
      Tháng 11 năm 2023;;;;
      ;;;;Đơn vị: Triệu USD
      Cửa khẩu;Thực hiện tháng 10/2023 Trị giá;Ước tháng 11/2023 Trị giá;So với tháng trước (%);Ghi chú
      Tổng số;300,5;310,0;3,2;
      Hữu Nghị;200,0;205,5;2,8;
      Chi Ma;100,5;104,5;4,0;tạm dừng 2 ngày
      Nguồn: Ban Quản lý;;;;
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhatEachColumnAndRowOfAFormMeans() {
    Answer answer = SampleWorkspace.built().run("inspect", path(FORM));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains(FORM, "đọc cho tháng 2023-11", "theo bố cục", "provincial-turnover.yaml")
        .containsPattern("E +Ước tháng 11 năm 2023 +trị giá; tháng 11/2023; triệu USD; ước tính")
        .containsPattern("K +Ghi chú +ghi chú của dòng")
        .containsPattern("12 +1\\. Xuất khẩu .*2\\.306,245")
        .contains("= tất cả các loại hình, xuất khẩu", "↳ Trong đó: Hàng quá cảnh")
        .contains("+3,3", "-48,4", "chỉ số: 110,1 hiểu là")
        .contains("63 ô = 63 số liệu + 0 trống + 0 bỏ qua + 0 không đọc được")
        .contains("Không có lỗi");
  }

  @Test
  void speaksEnglishWithItsOwnNumbers() {
    Answer answer = SampleWorkspace.built().run("inspect", path(FORM), "--language", "en");

    assertThat(answer.out())
        .contains("read for the month 2023-11", "2,306.245", "of which: inside, never added")
        .contains("63 cells = 63 values + 0 blank + 0 skipped + 0 rejected");
  }

  @Test
  void addsUpATidyFileForComparisonWithTheOfficesBooks() throws IOException {
    JsonNode seen = json("input/2023-11/turnover.csv");

    assertThat(seen.at("/sheets/0/kind").asText()).isEqualTo("tidy");
    assertThat(seen.at("/cells/read").asInt())
        .isEqualTo(seen.at("/cells/observations").asInt())
        .isPositive();
    int observations = 0;
    for (JsonNode total : seen.at("/totals")) {
      observations += total.at("/observations").asInt();
    }
    assertThat(observations).isEqualTo(seen.at("/cells/observations").asInt());
    assertThat(SampleWorkspace.built().run("inspect", path("input/2023-11/turnover.csv")).out())
        .contains("bảng một dòng một số liệu", "Số tổng kiểm tra");
  }

  @Test
  void givesMachinesEveryCellWithWhatBecameOfIt() throws IOException {
    JsonNode seen = json(FORM);

    assertThat(seen.findValuesAsText("fate")).contains("observed").doesNotContain("rejected");
    assertThat(seen.at("/sheets/0/rows/1/cells").findValuesAsText("key"))
        .contains("turnover.all-regimes.export@2023-11");
    assertThat(seen.at("/faults")).isEmpty();
  }

  @Test
  void endsWithFourOverAFormThatNoLayoutKnowsAndSaysWhatToDo() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    Path form = folder.resolve("thong-quan.csv");
    Files.writeString(form, NEW_FORM);

    Answer answer = workspace.run("inspect", form.toString());

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.out()).contains("KHÔNG đọc", "--draft-layout", "0 ô = 0 số liệu");
    assertThat(answer.err())
        .contains("Expecting a form that a layout knows")
        .doesNotContain("\tat ");
  }

  @Test
  void readsANewFormByItsDraftAfterAPersonHasSavedIt() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.write("input/2023-11/thong-quan.csv", NEW_FORM);
    Path form = workspace.file("input/2023-11/thong-quan.csv");
    Path layout = workspace.file("input/layouts/thong-quan.yaml");

    Answer drafted =
        workspace.run("inspect", form.toString(), "--draft-layout", "-o", layout.toString());
    JsonNode seen =
        new ObjectMapper().readTree(workspace.run("inspect", form.toString(), "--json").out());

    assertThat(drafted).isEqualTo(new Answer(0, "", ""));
    assertThat(layout).content().contains("QUYẾT ĐỊNH", "DECIDE");
    assertThat(seen.at("/faults")).isEmpty();
    Map<String, String> expected =
        Map.of(
            "turnover.all-regimes.total@2023-10", "300.5",
            "turnover.all-regimes.total@2023-11", "310.0",
            "stated-growth-on-previous.all-regimes.total@2023-11", "3.2",
            "turnover.all-regimes.total.huu-nghi@2023-11", "205.5",
            "turnover.all-regimes.total.chi-ma@2023-10", "100.5");
    expected.forEach((key, value) -> assertThat(valueOf(seen, key)).as(key).isEqualTo(value));
    assertThat(seen.at("/cells/observations").asInt()).isEqualTo(9);
  }

  @Test
  void printsADraftAndWritesNothing() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    Path form = folder.resolve("thong-quan.csv");
    Files.writeString(form, NEW_FORM);
    List<String> before = List.copyOf(workspace.files("input").keySet());

    Answer answer = workspace.run("inspect", form.toString(), "--draft-layout");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith("# yaml-language-server: $schema=layout.schema.json\n")
        .contains("title: [\"Kết quả thông quan qua các cửa khẩu\"]")
        .contains("header: [\"{status} tháng {month}/{year} Trị giá\"]")
        .contains("percent: change")
        .contains("end: [\"Nguồn*\"]");
    assertThat(List.copyOf(workspace.files("input").keySet())).isEqualTo(before);
  }

  @Test
  void replacesNoFileUnlessForced() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    Path form = folder.resolve("thong-quan.csv");
    Path layout = folder.resolve("mine.yaml");
    Files.writeString(form, NEW_FORM);
    Files.writeString(layout, "mine");
    String[] draft = {"inspect", form.toString(), "--draft-layout", "-o", layout.toString()};

    Answer refused = workspace.run(draft);
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err()).contains("không ghi đè", "add --force");
    assertThat(layout).hasContent("mine");

    String[] forced = {
      "inspect", form.toString(), "--draft-layout", "-o", layout.toString(), "--force"
    };
    assertThat(workspace.run(forced).code()).isZero();
    assertThat(layout).content().contains("columns:");
  }

  @Test
  void tellsEveryFaultWithItsPlaceAndShowsTheRestAllTheSame() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.write("input/2023-11/thong-quan.csv", NEW_FORM);
    String form = workspace.file("input/2023-11/thong-quan.csv").toString();
    String layout = workspace.file("input/layouts/thong-quan.yaml").toString();
    workspace.run("inspect", form, "--draft-layout", "-o", layout);
    workspace.replace("input/2023-11/thong-quan.csv", "205,5", "2O5,5");
    workspace.replace("input/2023-11/thong-quan.csv", "Chi Ma", "Chi Ma moi");

    Answer answer = workspace.run("inspect", form);

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.out())
        .contains("✗ 2O5,5", "? bố cục chưa có dòng này", "310,0")
        .contains("phải sửa");
    assertThat(answer.err())
        .contains("[input/2023-11/thong-quan.csv]C8", "\"2O5,5\"")
        .contains("[input/2023-11/thong-quan.csv]A9", "Chi Ma moi")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void neverEndsWithAFaultOfItsOwnWhateverIsDamaged(long seed) throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.write("input/2023-11/form.csv", NEW_FORM);
    String form = workspace.file("input/2023-11/form.csv").toString();
    String layout = workspace.file("input/layouts/form.yaml").toString();
    workspace.run("inspect", form, "--draft-layout", "-o", layout);
    var random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      workspace.write("input/2023-11/form.csv", damaged(NEW_FORM, random));
      for (String option : List.of("--json", "--draft-layout", "--language=en")) {
        Answer answer = workspace.run("inspect", form, option);
        assertThat(answer.code()).as(workspace.read("input/2023-11/form.csv")).isIn(0, 4);
      }
    }
  }

  /** A form with up to five pieces of it taken out, doubled, or replaced by others. */
  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(5); i >= 0; i--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + 1 + random.nextInt(12));
      List<String> pieces =
          List.of("", ";", "\n", "2024", "-", "Trong đó:", "(%)", "\"", damaged.substring(from));
      damaged.replace(from, to, pieces.get(random.nextInt(pieces.size())));
    }
    return damaged.toString();
  }

  @Test
  void namesTheSheetsOfAFileThatHasNotTheOneAskedFor() {
    Answer answer = SampleWorkspace.built().run("inspect", path(FORM), "--sheet", "Sheet9");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("\"Biểu kim ngạch\"", "found \"Sheet9\"");
  }

  @Test
  void refusesFoldersAndFilesThatAreNotThereInOneSentence() {
    SampleWorkspace workspace = SampleWorkspace.built();
    for (String name : List.of("input", "input/2023-11/nothing.csv")) {
      Answer answer = workspace.run("inspect", path(name));
      assertThat(answer.code()).isEqualTo(4);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err()).contains(name, "Cần", "Expecting").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect",
        "inspect a.csv --force",
        "inspect a.csv -o b.yaml",
        "inspect a.csv b.csv --draft-layout",
        "inspect a.csv --month 13/2023"
      })
  void endsWithTwoWhenTheCommandCannotBeUnderstood(String command) {
    Answer answer = SampleWorkspace.built().run(command.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("Usage: kimngach inspect").doesNotContain("\tat ");
  }

  private static String valueOf(JsonNode seen, String key) {
    for (JsonNode cell : seen.findValues("cells")) {
      for (JsonNode one : cell) {
        if (one.path("key").asText().equals(key)) {
          return one.path("value").asText();
        }
      }
    }
    return "";
  }

  private static JsonNode json(String file) throws IOException {
    Answer answer = SampleWorkspace.built().run("inspect", path(file), "--json");
    assertThat(answer.code()).isZero();
    return new ObjectMapper().readTree(answer.out());
  }

  private static String path(String file) {
    return SampleWorkspace.built().file(file).toString();
  }
}
