package kimngach.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * An Office file's zip container with everything removed that differs between two runs: the times
 * and the order of its entries.
 */
public final class OfficeZip {
  /** The entry that every Office file begins with. */
  public static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Any fixed time does; the first month of 1980 would add the time zone of the machine. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Writes every entry as the file has it. */
  public static final Contents AS_THEY_ARE = (entry, content, out) -> out.write(content);

  private OfficeZip() {}

  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
          .thenComparing(Comparator.naturalOrder());

  /** Writes the contents of an entry. */
  @FunctionalInterface
  public interface Contents {

    /**
     * Writes one entry.
     *
     * @param entry its name, such as {@code word/document.xml}
     * @param content what the file holds for it
     */
    void write(String entry, byte[] content, OutputStream out) throws IOException;
  }

  /** The same entries with the same contents, in one order and with one time. */
  public static byte[] normalised(byte[] zip) {
    return normalised(zip, AS_THEY_ARE);
  }

  /**
   * A document as a file, its entries in one order and with one time.
   *
   * @param contents what writes their contents
   */
  public static byte[] of(POIXMLDocument document, Contents contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream once = new ZipArchiveOutputStream(bytes)) {
      once.setLevel(Deflater.NO_COMPRESSION);
      document.write(once);
    }
    return normalised(bytes.toByteArray(), contents);
  }

  private static byte[] normalised(byte[] zip, Contents contents) {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
      return written(entries, contents);
    } catch (IOException e) {
      throw new UncheckedIOException("A zip in memory cannot be read or written", e);
    }
  }

  /** An Office file of entries, each by its name. */
  public static byte[] of(Map<String, byte[]> contents) {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);
    entries.putAll(contents);
    try {
      return written(entries, AS_THEY_ARE);
    } catch (IOException e) {
      throw new UncheckedIOException("A zip in memory cannot be written", e);
    }
  }

  private static byte[] written(Map<String, byte[]> entries, Contents contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        contents.write(each.getKey(), each.getValue(), out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
