package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kimngach.model.fault.Fault;
import kimngach.render.DocxSampleBulletin;
import kimngach.render.OfficeSchemas;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTemplateTest {
  private static final String SHOWN = "templates/monthly/bulletin.docx";

  private final Path folder;

  WordTemplateTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsNothingWrongWithTheLookTheProjectStartsWith() {
    assertThat(WordTemplate.faults(BulletinLook.FILE, SHOWN)).isEmpty();
  }

  @Test
  void namesTheStyleThatIsMissingThePartThatNeedsItAndTheOneThatWasMeant() throws IOException {
    Path look =
        look("word/styles.xml", Map.of("w:name w:val=\"Callout\"", "w:name w:val=\"Call-out\""));
    Fault fault = only(look);
    assertThat(fault.place()).isEqualTo(SHOWN);
    assertThat(fault.sentence().en())
        .isEqualTo(
            "Expecting a style \"Callout\", found none: it is for framed paragraphs; did you mean"
                + " \"Call-out\"? Rename it");
    assertThat(fault.sentence().vi())
        .isEqualTo(
            "Cần có kiểu (style) \"Callout\" cho đoạn được đóng khung, nhưng không thấy: có phải là"
                + " kiểu \"Call-out\" bị đổi tên? Hãy đặt lại tên");
  }

  @Test
  void leadsToTheParagraphThatHasTheMisnamedStyle() throws IOException {
    Path look = look("word/styles.xml", Map.of("w:val=\"Body Text\"/>", "w:val=\"Body Txt\"/>"));
    assertThat(only(look).place()).isEqualTo("[" + SHOWN + "]paragraph 1");
  }

  @Test
  void tellsAStyleOfAnotherKind() throws IOException {
    Path look =
        look(
            "word/styles.xml",
            Map.of(
                "w:type=\"character\" w:styleId=\"Figure\"",
                "w:type=\"paragraph\" w:styleId=\"Figure\""));
    assertThat(only(look).sentence().en())
        .isEqualTo(
            "Expecting style \"Figure\" to be a character style, found a paragraph style: delete"
                + " it and create it again as that");
  }

  @Test
  void tellsAPlaceholderThatNothingFills() throws IOException {
    Path look = look("word/header1.xml", Map.of("<w:t>2</w:t>", "<w:t>${office.name}</w:t>"));
    Fault fault = only(look);
    assertThat(fault.place()).isEqualTo("[" + SHOWN + "]header 1");
    assertThat(fault.sentence().en())
        .startsWith("Expecting plain words in header and footer, found \"${office.name}\"");
  }

  @Test
  void tellsMarginsThatLeaveNoRoom() throws IOException {
    Path look = look("word/document.xml", Map.of("w:left=\"1701\"", "w:left=\"9000\""));
    assertThat(only(look).sentence().en())
        .isEqualTo(
            "Expecting margins that leave at least 8 × 8 cm, found 3.6 × 25.7 cm: make the margins"
                + " narrower");
  }

  @Test
  void tellsAPageWithoutASize() throws IOException {
    Path look = look("word/document.xml", Map.of("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", ""));
    assertThat(only(look).sentence().en())
        .startsWith("Expecting a page size and margins, found none");
  }

  @Test
  void refusesAFileThatCarriesPrograms() throws IOException {
    Path look =
        look(
            "[Content_Types].xml",
            Map.of(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
    assertThat(only(look).sentence().en())
        .startsWith("Expecting a Word file without programs (macros, embedded objects), found");
  }

  @Test
  void refusesAFileThatSendsEveryReaderElsewhere() throws IOException {
    Path look =
        look(
            "word/_rels/document.xml.rels",
            Map.of(
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                    + "/2006/relationships/image\" Target=\"http://example.org/a.png\""
                    + " TargetMode=\"External\"/></Relationships>"));
    assertThat(only(look).sentence().en())
        .isEqualTo(
            "Expecting every picture and template inside the Word file, found a link to"
                + " http://example.org/a.png: embed it or remove it");
  }

  @Test
  void tellsFilesThatAreNoWordFilesFromOneAnother() throws Exception {
    assertThat(only(folder.resolve("none.docx")).sentence().en())
        .isEqualTo("Expecting this template, found none");
    assertThat(only(Files.writeString(folder.resolve("text.docx"), "no zip")).sentence().en())
        .isEqualTo("Expecting a Word file (.docx) that opens, found a file that is not Word's");
    assertThat(only(Files.createFile(folder.resolve("empty.docx"))).sentence().en())
        .isEqualTo("Expecting a Word file (.docx) that opens, found a file that is not Word's");
    assertThat(only(withPassword()).sentence().vi())
        .startsWith("Cần một tệp Word không đặt mật khẩu, thấy tệp có mật khẩu");
    byte[] bytes = Files.readAllBytes(BulletinLook.FILE);
    Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, 3000));
    assertThat(only(cut).sentence().en())
        .startsWith("Expecting a Word file (.docx) that opens, found: ");
    Path broken = look("word/document.xml", Map.of("</w:body>", ""));
    assertThat(only(broken).sentence().en())
        .startsWith("Expecting a Word file (.docx) that opens, found: ");
  }

  @Test
  void writesEachFaultAsAWordCommentAtItsPlace() throws IOException {
    Path look =
        look(
            "word/styles.xml",
            Map.of(
                "w:val=\"Body Text\"/>", "w:val=\"Body Txt\"/>",
                "w:name w:val=\"Note\"", "w:name w:val=\"Remark\""));
    List<Fault> faults = WordTemplate.faults(look, SHOWN);
    Path copy = folder.resolve("commented.docx");
    assertThat(WordTemplate.commented(look, copy, faults)).isTrue();
    try (XWPFDocument document = DocxRendererTest.opened(copy)) {
      assertThat(document.getDocComments().getComments()).hasSize(2);
      assertThat(document.getDocComments().getComments())
          .allSatisfy(comment -> assertThat(comment.getAuthor()).isEqualTo("kimngach"));
      assertThat(document.getDocComments().getComments().get(0).getText())
          .contains("Cần có kiểu (style)", "Expecting a style");
      var paragraph = document.getParagraphs().get(0).getCTP();
      assertThat(paragraph.sizeOfCommentRangeStartArray()).isEqualTo(2);
      assertThat(paragraph.sizeOfCommentRangeEndArray()).isEqualTo(2);
    }
    assertThat(OfficeSchemas.faults(copy)).isEmpty();
  }

  @Test
  void doesNotPublishTheCommentsOfACopyThatBecameTheLook() throws IOException {
    Path look = folder.resolve("look.docx");
    WordTemplate.commented(
        BulletinLook.FILE, look, List.of(Fault.at(SHOWN, "Chỉ để thử", "Only a trial")));
    Path bulletin = folder.resolve("bulletin.docx");
    new DocxRenderer(look).render(DocxSampleBulletin.bilingual(), bulletin);
    try (XWPFDocument document = DocxRendererTest.opened(bulletin)) {
      assertThat(document.getDocComments().getComments()).isEmpty();
    }
    assertThat(OfficeSchemas.faults(bulletin)).isEmpty();
  }

  @Test
  void makesNoCopyOfAFileThatCannotBeOpened() throws IOException {
    Path look = Files.writeString(folder.resolve("text.docx"), "no zip");
    Path copy = folder.resolve("commented.docx");
    assertThat(WordTemplate.commented(look, copy, WordTemplate.faults(look, SHOWN))).isFalse();
    assertThat(copy).doesNotExist();
  }

  @Test
  void tellsAFileWithAPartThatUnpacksToFarTooMuch() throws IOException {
    byte[] huge = new byte[110_000_000];
    CRC32 check = new CRC32();
    check.update(huge);
    ZipEntry entry = new ZipEntry("word/huge.bin");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(huge.length);
    entry.setCrc(check.getValue());
    Path look = folder.resolve("huge.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(look))) {
      zip.putNextEntry(entry);
      zip.write(huge);
    }

    assertThat(only(look).sentence().en())
        .startsWith("Expecting a Word file (.docx) with parts of moderate size, found one");
  }

  private static Fault only(Path look) {
    List<Fault> faults = WordTemplate.faults(look, SHOWN);
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private Path withPassword() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("password.docx");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(system)) {
        encrypted.write(Files.readAllBytes(BulletinLook.FILE));
      }
      system.writeFilesystem(out);
    }
    return file;
  }

  /** The look of the project with something else in one of its parts. */
  private Path look(String part, Map<String, String> changes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(BulletinLook.FILE)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals(part)) {
          for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(xml).contains(change.getKey());
            xml = xml.replace(change.getKey(), change.getValue());
          }
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("changed.docx"), bytes.toByteArray());
  }
}
