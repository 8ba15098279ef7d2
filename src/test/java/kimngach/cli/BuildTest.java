package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kimngach build 2023-11} leaves on a workspace without any edition. */
class BuildTest {
  /** What is drawn in a chart, or told in its place, is no text of the page. */
  private static final Pattern IN_A_CHART = Pattern.compile("chart .*, (label|alternative)");

  private static final String OUTPUT = "output/2023-11/";
  private static SampleWorkspace workspace = SampleWorkspace.built();
  private static String pdf = "";
  private static String docx = "";

  @BeforeAll
  static void readTheDocuments() throws IOException {
    pdf = BulletinText.ofPdf(workspace.file(OUTPUT + "bulletin.pdf"));
    docx = BulletinText.ofDocx(workspace.file(OUTPUT + "bulletin.docx"));
  }

  @Test
  void leavesTheEightFilesTheReportsAndOneEdition() throws IOException {
    assertThat(names(workspace.file("output"))).containsExactly("2023-11");
    assertThat(names(workspace.file(OUTPUT)))
        .containsExactly(
            "bulletin.docx",
            "bulletin.pdf",
            "check",
            "editions",
            "findings.html",
            "findings.json",
            "ledger.json",
            "manifest.json",
            "observations.csv",
            "tables.xlsx");
    assertThat(names(workspace.file(OUTPUT + "editions"))).containsExactly("001");
  }

  @Test
  void copiesTheEditionBesideItByteForByte() throws IOException {
    Map<String, String> edition = workspace.files(OUTPUT + "editions/001");
    edition.keySet().removeIf(name -> name.startsWith("sources/"));
    Map<String, String> copies = workspace.files(OUTPUT);
    copies.keySet().removeIf(name -> name.startsWith("editions/") || name.startsWith("check/"));

    assertThat(copies).hasSize(8).isEqualTo(edition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "46.716 triệu USD",
        "46,716 million USD",
        "4.780 triệu USD",
        "4,780 million USD",
        "125,8%",
        "125.8%",
        "Không so sánh 46.716 triệu USD (tất cả các loại hình, 11 tháng năm 2023, ước tính) với"
            + " 4.780 triệu USD (mở tờ khai trên địa bàn, năm 2023, ước tính)",
        "46,716 million USD (all customs regimes, January–November 2023, estimate) and 4,780"
            + " million USD (declared in the province, 2023, estimate) are not comparable"
      })
  void printsInBothDocuments(String words) {
    assertThat(pdf).contains(words);
    assertThat(docx).contains(words);
  }

  @Test
  void printsTheSameNumbersEquallyOftenInBothDocuments() {
    assertThat(BulletinText.numbers(pdf))
        .hasSizeGreaterThan(500)
        .isEqualTo(BulletinText.numbers(docx));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void printsEveryFigureOfTheLedgerInBothDocumentsAsOftenAsTheLedgerSays(String language)
      throws IOException {
    List<String> inPdf = BulletinText.numbers(pdf);
    List<String> inDocx = BulletinText.numbers(docx);
    List<String> printed = printed(language);

    assertThat(printed).hasSizeGreaterThan(300);
    for (String text : new TreeSet<>(printed)) {
      int times = count(printed, text);
      for (String number : BulletinText.numbers(text)) {
        assertThat(count(inPdf, number)).as("%s in the PDF", text).isGreaterThanOrEqualTo(times);
        assertThat(count(inDocx, number)).as("%s in the DOCX", text).isGreaterThanOrEqualTo(times);
      }
    }
  }

  @Test
  void givesTheSameBytesInAnotherFolderUnderAnotherLocaleAndTimeZone(@TempDir Path folder)
      throws Exception {
    SampleWorkspace other = SampleWorkspace.at(folder.resolve("thử nghiệm kim ngạch"));
    other.deliver("2023-12");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=windows-1258",
                "-Djava.awt.headless=true",
                "-Dsun.awt.fontconfig=" + System.getProperty("sun.awt.fontconfig", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "2023-11",
                "--workspace",
                other.root().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(process.waitFor()).as(() -> read(log)).isZero();
    assertThat(log).isEmptyFile();
    assertThat(other.files("output")).isEqualTo(workspace.files("output"));
  }

  private static List<String> printed(String language) throws IOException {
    JsonNode ledger = new ObjectMapper().readTree(workspace.file(OUTPUT + "ledger.json").toFile());
    return Stream.of(ledger.get("figures"))
        .flatMap(figures -> stream(figures))
        .flatMap(figure -> stream(figure.get("prints")))
        .filter(print -> print.get("language").asText().equals(language))
        .filter(print -> !IN_A_CHART.matcher(print.get("place").asText()).matches())
        .map(print -> print.get("text").asText())
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    Stream.Builder<JsonNode> nodes = Stream.builder();
    array.forEach(nodes);
    return nodes.build();
  }

  private static int count(List<String> texts, String text) {
    return (int) texts.stream().filter(text::equals).count();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
