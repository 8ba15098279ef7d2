package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an XLSX package. Small parts are kept; a sheet is read as a stream, each time from
 * the start of the package, so that no sheet has to fit into memory.
 */
final class Workbook {
  private static final long MOST_KEPT_BYTES = 64L << 20;
  private static final long MOST_BYTES = 256L << 20;
  static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
  static final String SHEETS = "xl/workbook.xml";

  private final byte[] bytes;
  private final Map<String, byte[]> kept = new HashMap<>();

  /**
   * A visible sheet.
   *
   * @param name its name, as the tab shows it
   * @param part the package part that holds it
   */
  record Sheet(String name, String part) {}

  /** Reads what stands something for a part. */
  @FunctionalInterface
  interface PartReader {
    void read(InputStream part) throws IOException, XMLStreamException;
  }

  Workbook(byte[] bytes) throws IOException {
    this.bytes = bytes;
    long total = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (Optional<ZipEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
        if (isKept(entry.get().getName())) {
          byte[] part = new BoundedStream(zip, MOST_KEPT_BYTES - total).readAllBytes();
          total += part.length;
          kept.put(entry.get().getName(), part);
        }
      }
    }
  }

  /** The next entry; a name that is no text is damage like any other. */
  private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IllegalArgumentException e) {
      throw new ZipException("an entry whose name is no text");
    }
  }

  private static boolean isKept(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.equals(RELATIONSHIPS)
        || (plain.startsWith("xl/") && plain.indexOf('/', 3) < 0 && plain.endsWith(".xml"));
  }

  /** The visible sheets in the order of their tabs. */
  List<Sheet> sheets() throws IOException, XMLStreamException {
    return sheets(
        new ByteArrayInputStream(part(RELATIONSHIPS)), new ByteArrayInputStream(part(SHEETS)));
  }

  /** The visible sheets that the parts {@link #RELATIONSHIPS} and {@link #SHEETS} name. */
  static List<Sheet> sheets(InputStream relationshipsPart, InputStream sheetsPart)
      throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader relationships = Xml.reader(relationshipsPart);
    while (Xml.nextStart(relationships)) {
      if (relationships.getLocalName().equals("Relationship")) {
        targets.put(
            Xml.attribute(relationships, "Id"), absolute(Xml.attribute(relationships, "Target")));
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    XMLStreamReader workbook = Xml.reader(sheetsPart);
    while (Xml.nextStart(workbook)) {
      String state = Xml.attribute(workbook, "state");
      if (workbook.getLocalName().equals("sheet")
          && !state.toLowerCase(Locale.ROOT).endsWith("hidden")) {
        String part = targets.getOrDefault(Xml.attribute(workbook, "id"), "");
        sheets.add(new Sheet(Xml.attribute(workbook, "name"), part));
      }
    }
    return sheets;
  }

  private static String absolute(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private byte[] part(String name) throws ZipException {
    return kept(name).orElseThrow(() -> new ZipException("no part " + name));
  }

  /** The bytes of a small part; empty when the package has none of this name. */
  Optional<byte[]> kept(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  /** Reads a part as a stream; a part that is not there is passed over. */
  void read(String part, PartReader reader) throws IOException, XMLStreamException {
    long limit = Math.min(MOST_BYTES, Math.max(16L << 20, 200L * bytes.length));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (Optional<ZipEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
        if (entry.get().getName().equals(part)) {
          reader.read(new BoundedStream(zip, limit));
          return;
        }
      }
    }
  }
}
