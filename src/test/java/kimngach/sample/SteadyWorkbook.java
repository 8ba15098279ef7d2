package kimngach.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook in the same bytes on each run. */
final class SteadyWorkbook {

  /** Not the first instant of 1980: that one is stored together with the time zone's offset. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Optional<Date> DOCUMENT_TIME =
      Optional.of(Date.from(Instant.parse("2024-01-01T00:00:00Z")));

  private SteadyWorkbook() {}

  static void write(Path file, XSSFWorkbook workbook) throws IOException {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("kimngach");
    properties.setCreated(DOCUMENT_TIME);
    properties.setModified(DOCUMENT_TIME);
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    Files.write(file, withFixedTimes(bytes.toByteArray()));
  }

  private static byte[] withFixedTimes(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(fixed);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
