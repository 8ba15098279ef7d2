package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template for newspapers, which no Java knows: one page in every pair of languages. */
class PressSheetTest {
  private static SampleWorkspace workspace = new SampleWorkspace(Path.of(""));

  @BeforeAll
  static void copy(@TempDir Path folder) {
    workspace = SampleWorkspace.at(folder);
    workspace.deliver("2023-12");
    workspace.deliver("2024-01");
    workspace.deliver("2024-02");
    workspace.deliver("2024-12");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = ' ',
      value = {"2022-11 vi,en", "2023-11 vi,zh", "2024-02 vi,en", "2024-02 vi,zh", "2024-12 vi,en"})
  void fitsOnePage(String month, String languages) throws IOException {
    Answer answer = workspace.run("build", month, "--template", "press", "--languages", languages);
    assertThat(answer.code()).as(answer.toString()).isZero();
    String suffix = languages.equals("vi,en") ? "" : "-" + languages.replace(',', '-');
    Path folder = workspace.file("output/" + month + "/press" + suffix);
    assertThat(folder.resolve("bulletin.docx")).isNotEmptyFile();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("bulletin.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("THÔNG TIN BÁO CHÍ", "Đề nghị không so sánh")
          .doesNotContain("BC-CTK", "KT. CỤC TRƯỞNG");
    }
  }

  @Test
  void noJavaKnowsIt() throws IOException {
    Pattern named = Pattern.compile("\"press\"|templates/press");
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java")))
          .noneMatch(file -> named.matcher(read(file)).find());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
