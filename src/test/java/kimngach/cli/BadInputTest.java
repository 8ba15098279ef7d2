package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kimngach build} over deliveries that cannot be used; the output is never touched. */
class BadInputTest {
  private static final String DELIVERY = "input/2023-11";
  private static final String TURNOVER = DELIVERY + "/turnover.csv";
  private static final String FORM = DELIVERY + "/bieu-kim-ngach.xlsx";
  private static final String IN_FORM = "[" + FORM + "]Biểu kim ngạch!";
  private static final String GATES = DELIVERY + "/turnover-by-gate.xlsx";
  @TempDir private Path folder = Path.of("");
  private SampleWorkspace workspace = SampleWorkspace.built();
  private Map<String, String> before = Map.of();

  @BeforeEach
  void copyTheBuiltWorkspace() throws IOException {
    workspace = SampleWorkspace.builtAt(folder);
    before = workspace.files("output");
  }

  @AfterEach
  void findTheOutputUntouched() throws IOException {
    Map<String, String> after = workspace.files("output");
    after.keySet().removeIf(name -> name.startsWith("2023-11/check/"));
    before.keySet().removeIf(name -> name.startsWith("2023-11/check/"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void namesADeliveryFolderThatIsNotThere() throws IOException {
    workspace.delete(DELIVERY);

    assertRefused(4, DELIVERY, "Cần ít nhất một tệp", "Expecting at least one .csv, .tsv");
  }

  @Test
  void namesADeliveryFolderThatIsEmpty() throws IOException {
    workspace.delete(DELIVERY);
    Files.createDirectory(workspace.file(DELIVERY));

    assertRefused(4, DELIVERY, "Cần ít nhất một tệp", "Expecting at least one .csv, .tsv");
  }

  @Test
  void namesAFileOfAKindThatIsNotRead() throws IOException {
    workspace.write(DELIVERY + "/turnover.pdf", "%PDF-1.7");

    assertRefused(
        4, DELIVERY + "/turnover.pdf", "Cần tệp loại .csv", "Expecting a file of the kind .csv");
  }

  @Test
  void tellsEveryFaultOfEveryFileAtOnce() throws IOException {
    workspace.replace(TURNOVER, "B11,,turnover,97.768,million", "B11,,turnover,97.7x8,milion");
    workspace.replace(TURNOVER, "B13,,turnover,1.813", "B13,,turnover,abc");
    workspace.replace(DELIVERY + "/other-indicators.csv", "4277", "?");

    assertRefused(
        4,
        "[input/2023-11/turnover.csv]G2",
        "thấy \"97.7x8\"",
        "found \"97.7x8\"",
        "[input/2023-11/turnover.csv]H2",
        "did you mean \"million-usd\"?",
        "[input/2023-11/turnover.csv]G3",
        "found \"abc\"",
        "[input/2023-11/other-indicators.csv]G",
        "found \"?\"");
  }

  @Test
  void namesAnUnknownHeaderWithTheOneMeant() throws IOException {
    workspace.replace(TURNOVER, ",regime,", ",regmie,");

    assertRefused(
        4,
        "[input/2023-11/turnover.csv]D1",
        "Cần tên cột đã biết, thấy \"regmie\"",
        "Expecting the name of a known column, found \"regmie\": did you mean \"regime\"?");
  }

  @Test
  void namesAHeaderOfAFormThatWasRenamedAndTheColumnThatIsMissing() throws IOException {
    workspace.say(FORM, "F9", "Ước lũy kế từ đầu năm");

    assertRefused(
        4,
        IN_FORM + "F10",
        "Cần tiêu đề cột mà bố cục biết, thấy \"Ước lũy kế từ đầu năm\"",
        "did you mean \"{status} cộng dồn từ đầu năm\"? If so, add it to the columns of"
            + " input/layouts/provincial-turnover.yaml");
  }

  @Test
  void namesALineOfAFormThatIsNew() throws IOException {
    workspace.say(FORM, "A17", "1. Xuất khẩu chính ngạch");

    assertRefused(
        4,
        IN_FORM + "A17",
        "Cần nhãn dòng mà bố cục biết, thấy \"1. Xuất khẩu chính ngạch\"",
        "Expecting a row label that the layout knows, found \"1. Xuất khẩu chính ngạch\"");
  }

  @Test
  void namesAPeriodThatIsNone() throws IOException {
    workspace.replace(TURNOVER, "2023-11,declared,export,B11", "2023-13,declared,export,B11");

    assertRefused(4, "[input/2023-11/turnover.csv]A2", "Cần kỳ", "found \"2023-13\"");
  }

  @Test
  void namesADeliveryFolderThatIsNoMonth() throws IOException {
    Files.move(workspace.file("input/2023-10"), workspace.file("input/2023-1O"));

    assertRefused(4, "input/2023-1O", "hãy đổi tên", "found \"2023-1O\": rename it");
  }

  @Test
  void namesAnEmptyWorkbook() throws IOException {
    workspace.write(GATES, "");

    assertRefused(4, GATES, "tệp rỗng (0 byte)", "found an empty file of 0 bytes");
  }

  @Test
  void namesAPdfThatBearsTheNameOfAWorkbook() throws IOException {
    Files.copy(workspace.file("output/2023-11/bulletin.pdf"), workspace.file(GATES + ".new.xlsx"));

    assertRefused(4, GATES + ".new.xlsx", "ask for the workbook it was made from");
  }

  @Test
  void saysThatATextInUtf16WasDecoded() throws IOException {
    Files.write(
        workspace.file(TURNOVER), workspace.read(TURNOVER).getBytes(StandardCharsets.UTF_16));

    Answer answer = workspace.run("check", "2023-11");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains(TURNOVER, "UTF-16");
  }

  @Test
  void countsFaultsBeyondTheFirstTwoHundred() throws IOException {
    workspace.write(TURNOVER, workspace.read(TURNOVER) + "2023-13,,,,,,x,,,,,\n".repeat(1000));

    Answer answer = assertRefused(4, "[input/2023-11/turnover.csv]A75", "lỗi khác");
    assertThat(answer.err().lines().count()).isLessThan(1000);
  }

  private Answer assertRefused(int code, String... words) {
    Answer answer = workspace.run("build", "2023-11");
    assertThat(answer.err()).contains(words).doesNotContain("\tat ", "Exception");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(code);
    return answer;
  }
}
