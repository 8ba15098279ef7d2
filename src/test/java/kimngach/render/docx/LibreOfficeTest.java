package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    LibreOffice.assumeInstalled();
    Path file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(DocxSampleBulletin.bilingual(), file);
    LibreOffice.convert(file, "txt:Text (encoded):UTF8");
    LibreOffice.convert(file, "pdf");
    assertThat(Files.readString(folder.resolve("bulletin.txt")))
        .contains("46.716", "46,716", "Độc lập - Tự do - Hạnh phúc", "Turnover by border gate");
    assertThat(folder.resolve("bulletin.pdf")).isNotEmptyFile();
  }
}
