package kimngach.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kimngach.render.OfficeZip;
import kimngach.render.WholeFile;

/**
 * Makes the look that the project starts with, {@code templates/monthly/bulletin.docx}. Editors
 * change that file in Word; this class is run again only to start afresh.
 */
final class BulletinLook {
  static final Path FILE = Path.of("templates/monthly/bulletin.docx");

  private BulletinLook() {}

  /** Writes the file anew. */
  public static void main(String[] args) throws IOException {
    WholeFile.write(FILE, bytes());
  }

  /** The bytes of the file. */
  static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "word/styles.xml", LookStyles.all().xml());
      for (Map.Entry<String, String> part : LookParts.byName().entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return OfficeZip.normalised(bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
