package kimngach.read;

import static kimngach.read.Spreadsheets.read;
import static kimngach.read.Spreadsheets.with;
import static kimngach.read.Spreadsheets.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read: each is told in one sentence that says what to do. */
class SpreadsheetFaultTest {
  @Test
  void tellsAnEmptyFile() {
    assertThat(read("").fault())
        .isEqualTo(
            "Expecting a spreadsheet (.xlsx, .xls) or an HTML table, found an empty file of 0"
                + " bytes: deliver the file again");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "%PDF-1.4 | found a PDF: ask for the workbook it was made from",
        "{\\rtf1\\ansi | found a Rich Text document: ask for",
        "MIME-Version: 1.0 | found a packed web page (MHTML): open it in Excel",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
            + "| found a workbook of Excel 2003 in XML: open it in Excel and save it as .xlsx",
        "a;b;c | found text or another kind of file: open it in Excel",
        "<html><frameset><frame src=sheet001.htm></frameset> | found one without: open it in Excel"
      })
  void tellsAnotherKindOfFile(String bytes, String sentence) {
    assertThat(read(bytes).fault()).startsWith("Expecting ").contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xl/workbook.bin     | found a binary Excel workbook (.xlsb): open it and save it as .xlsx",
        "word/document.xml   | found a Word document (.docx): open it and save it as .xlsx",
        "ppt/slides/1.xml    | found a PowerPoint presentation (.pptx): open it and save it",
        "Index/Document.iwa  | found a file of Apple Numbers: open it and save it as .xlsx",
        "turnover.csv        | found a ZIP archive: unpack it and deliver the file inside",
        "xl/styles.xml       | found a damaged one: open it in Excel and save it again"
      })
  void tellsAPackageThatIsNoWorkbook(String part, String sentence) {
    assertThat(read(zip(Map.of(part, "<x/>"))).fault()).contains(sentence);
  }

  @Test
  void tellsAnOpenDocument() {
    byte[] document = zip(Map.of("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>"));
    assertThat(read(document).fault()).contains("found an OpenDocument file (.ods): open it");
  }

  @Test
  void tellsAnOldWorkbookWithAPassword() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (Workbook workbook = filled(new HSSFWorkbook())) {
      assertThat(read(workbook).fault())
          .isEqualTo(
              "Expecting an .xls without a password, found a protected one: remove the password and"
                  + " save it again");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void tellsAWorkbookWithAPassword() throws IOException, GeneralSecurityException {
    var bytes = new ByteArrayOutputStream();
    try (Workbook workbook = filled(new XSSFWorkbook());
        var file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(file)) {
        workbook.write(out);
      }
      file.writeFilesystem(bytes);
    }
    assertThat(read(bytes.toByteArray()).fault())
        .isEqualTo(
            "Expecting an .xlsx without a password, found a protected one: remove the password and"
                + " save it again");
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, found a Word document (.doc)",
    "Book, found a workbook of Excel 5.0/95",
    "Other, found another kind of Office file"
  })
  void tellsACompoundFileThatIsNoWorkbook(String entry, String sentence) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      file.writeFilesystem(bytes);
    }
    assertThat(read(bytes.toByteArray()).fault()).contains(sentence + ": open it and save it");
  }

  @Test
  void tellsTruncatedFiles() throws IOException {
    try (Workbook xls = filled(new HSSFWorkbook());
        Workbook xlsx = filled(new XSSFWorkbook())) {
      for (Workbook workbook : new Workbook[] {xls, xlsx}) {
        byte[] whole = Spreadsheets.bytes(workbook);
        for (int part = 1; part < 8; part++) {
          assertThat(read(Arrays.copyOf(whole, whole.length * part / 8)).fault())
              .contains("Expecting an undamaged .xls", "found a damaged one: open it in Excel");
        }
      }
    }
  }

  @Test
  void tellsAPackageWhoseStylesAreMissing() throws IOException {
    try (Workbook workbook = filled(new XSSFWorkbook())) {
      byte[] renamed =
          new String(Spreadsheets.bytes(workbook), StandardCharsets.ISO_8859_1)
              .replace("xl/styles.xml", "xl/styles.old")
              .getBytes(StandardCharsets.ISO_8859_1);
      assertThat(read(renamed).fault()).contains("damaged one", "no part xl/styles.xml");
    }
  }

  @Test
  void tellsAPackageThatUnpacksToFarMoreThanItIs() throws IOException {
    try (Workbook workbook = filled(new XSSFWorkbook())) {
      String blanks = " ".repeat(70 << 20);
      byte[] unread = with(Spreadsheets.bytes(workbook), Map.of("xl/media/image1.png", blanks));
      assertThat(read(unread).fault()).contains("unpacks to far more than a delivery holds");
      byte[] sheet =
          with(
              Spreadsheets.bytes(workbook),
              Map.of("xl/worksheets/sheet1.xml", "<worksheet>" + blanks + "</worksheet>"));
      assertThat(read(sheet).fault()).contains("unpacks to far more than a delivery holds");
    }
  }

  @Test
  void tellsASheetOfMoreCellsThanAreKept() throws IOException {
    try (Workbook workbook = filled(new XSSFWorkbook())) {
      byte[] bytes = Spreadsheets.bytes(workbook);
      var many = new StringBuilder("<worksheet><sheetData>");
      for (int row = 1; row <= 100_001; row++) {
        many.append("<row r=\"").append(row).append("\"><c><v>1</v></c><c><v>2</v></c>");
        many.append("<c><v>3</v></c></row>");
      }
      assertThat(read(sheet(bytes, many + "</sheetData></worksheet>")).fault())
          .isEqualTo(
              "Expecting a file of at most 300000 cells with content, found more: send the sheet"
                  + " with the table alone");
      assertThat(
              read(sheet(
                      bytes,
                      "<worksheet><sheetData><row r=\"9999999\"><c><v>1</v></c></row>"
                          + "</sheetData></worksheet>"))
                  .fault())
          .contains("at most 4000000 cells, blanks between included");
    }
  }

  @Test
  void tellsACellThatComesTwice() throws IOException {
    try (Workbook workbook = filled(new XSSFWorkbook())) {
      String row = "<row r=\"1\"><c><v>1</v></c></row>";
      String twice = "<worksheet><sheetData>" + row + row + "</sheetData></worksheet>";
      assertThat(read(sheet(Spreadsheets.bytes(workbook), twice)).fault())
          .isEqualTo(
              "Expecting each cell once, found row 1, column 1 of the sheet \"a\" twice: open the"
                  + " file in Excel and save it again");
    }
  }

  @Test
  void tellsAWorkbookWithoutContent() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("a");
      assertThat(read(workbook).fault()).contains("found no visible sheet with content");
    }
  }

  private static byte[] sheet(byte[] bytes, String xml) {
    return with(bytes, Map.of("xl/worksheets/sheet1.xml", xml));
  }

  private static Workbook filled(Workbook workbook) {
    var sheet = workbook.createSheet("a");
    for (int row = 0; row < 500; row++) {
      sheet.createRow(row).createCell(0).setCellValue("Kim ngạch " + row * 7919);
    }
    return workbook;
  }
}
