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
 * Makes the looks that the project starts with, {@code templates/monthly/bulletin.docx} and {@code
 * templates/press/bulletin.docx}. Editors change those files in Word; this class is run again only
 * to start afresh.
 */
final class BulletinLook {
  static final Path FILE = Path.of("templates/monthly/bulletin.docx");
  static final Path PRESS = Path.of("templates/press/bulletin.docx");

  private BulletinLook() {}

  /** Writes the files anew. */
  public static void main(String[] args) throws IOException {
    WholeFile.write(FILE, bytes());
    WholeFile.write(PRESS, bytes(PressStyles.all(), LookParts.withNarrowMargins()));
  }

  /** The bytes of the monthly bulletin's look. */
  static byte[] bytes() throws IOException {
    return bytes(LookStyles.all(), LookParts.byName());
  }

  private static byte[] bytes(StyleSheet styles, Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "word/styles.xml", styles.xml());
      for (Map.Entry<String, String> part : parts.entrySet()) {
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
