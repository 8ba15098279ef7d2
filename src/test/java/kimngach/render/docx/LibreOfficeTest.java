package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kimngach.render.DocxSampleBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {
  private final Path folder;

  LibreOfficeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void libreOfficeOpensTheDocumentAndShowsBothManners() throws IOException, InterruptedException {
    assumeTrue(isInstalled() || isContinuousIntegration(), "soffice is missing");
    Path file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(DocxSampleBulletin.bilingual(), file);
    convert(file, "txt:Text (encoded):UTF8");
    convert(file, "pdf");
    assertThat(Files.readString(folder.resolve("bulletin.txt")))
        .contains("46.716", "46,716", "Độc lập - Tự do - Hạnh phúc", "Turnover by border gate");
    assertThat(folder.resolve("bulletin.pdf")).isNotEmptyFile();
  }

  private void convert(Path file, String format) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.txt").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("soffice.txt"))).isZero();
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(path)
        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
  }

  private static boolean isContinuousIntegration() {
    return "true".equals(System.getenv("CI"));
  }
}
