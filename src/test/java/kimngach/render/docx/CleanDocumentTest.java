package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kimngach.render.DocxSampleBulletin;
import kimngach.render.OfficeSchemas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that whoever changes a style in Word changes the whole document with it. */
class CleanDocumentTest {
  private static Path file = Path.of("");

  @BeforeAll
  static void render(@TempDir Path folder) {
    file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(DocxSampleBulletin.bilingual(), file);
  }

  @Test
  void obeysTheSchemasOfOfficeOpenXml() throws IOException {
    assertThat(OfficeSchemas.faults(file)).isEmpty();
    assertThat(OfficeSchemas.faults(BulletinLook.FILE)).isEmpty();
  }

  @Test
  void formatsNothingDirectly() throws Exception {
    CleanDocument.of(file).formatsNothingDirectly();
  }

  @Test
  void givesEveryParagraphAndTableAStyleThatTheDocumentDefines() throws Exception {
    CleanDocument.of(file).givesEveryParagraphAndTableAStyleThatTheDocumentDefines();
  }

  @Test
  void usesNoEmptyParagraphForSpacing() throws Exception {
    CleanDocument.of(file).usesNoEmptyParagraphForSpacing();
  }

  @Test
  void tellsTheLanguageOfEveryRunOfWords() throws Exception {
    CleanDocument.of(file).tellsTheLanguageOfEveryRunOfWords();
  }

  @Test
  void describesEveryChartAndTable() throws Exception {
    CleanDocument.of(file).describesEveryChartAndTable();
  }
}
