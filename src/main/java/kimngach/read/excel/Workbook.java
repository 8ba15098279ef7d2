package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final long MOST_BYTES_OF_ALL = 1L << 30;
  private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
  private static final String MAIN = "xl/workbook.xml";
  private static final String EXTERNAL = "xl/externallinks/";

  private final byte[] bytes;
  private final Map<String, byte[]> kept = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private final Map<String, String> related = new HashMap<>();

  /**
   * A visible sheet.
   *
   * @param name its name, as the tab shows it
   * @param part the package part that holds it
   */
  record Tab(String name, String part) {}

  /** Reads what stands something for a part. */
  @FunctionalInterface
  interface PartReader {
    void read(InputStream part) throws IOException, XMLStreamException;
  }

  /** Reads any part by its name. */
  @FunctionalInterface
  private interface EntryReader {
    /** Reads a part; returns whether more parts are wanted. */
    boolean read(String name, InputStream part) throws IOException, XMLStreamException;
  }

  Workbook(byte[] bytes) throws IOException, XMLStreamException {
    this.bytes = bytes;
    long[] left = {MOST_KEPT_BYTES};
    forEach(
        (name, part) -> {
          names.add(name);
          if (isKept(name)) {
            byte[] content = new BoundedStream(part, left[0]).readAllBytes();
            left[0] -= content.length;
            kept.put(name, content);
          }
          return true;
        });
    if (names.contains(MAIN)) {
      relate();
    }
  }

  /** Whether this is the package of an Excel workbook in the open format. */
  boolean isXlsx() {
    return names.contains(MAIN);
  }

  /** Reads parts in the order of the package; what it unpacks to is bounded, read or not. */
  private void forEach(EntryReader reader) throws IOException, XMLStreamException {
    long limit = Math.min(MOST_BYTES_OF_ALL, Math.max(64L << 20, 400L * bytes.length));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      var bounded = new BoundedStream(zip, limit);
      boolean more = true;
      for (Optional<ZipEntry> entry = next(zip); more && entry.isPresent(); entry = next(zip)) {
        more = reader.read(entry.get().getName(), bounded);
        if (more) {
          bounded.transferTo(OutputStream.nullOutputStream());
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
        || (plain.startsWith("xl/") && plain.indexOf('/', 3) < 0 && plain.endsWith(".xml"))
        || (plain.startsWith(EXTERNAL) && plain.endsWith(".rels"));
  }

  /** The names of all parts. */
  Set<String> names() {
    return names;
  }

  /** The names of the files that its formulas point into; none when they point into none. */
  List<String> externalFiles() throws XMLStreamException {
    Set<String> files = new TreeSet<>();
    for (Map.Entry<String, byte[]> part : kept.entrySet()) {
      if (part.getKey().toLowerCase(Locale.ROOT).startsWith(EXTERNAL)) {
        XMLStreamReader links = Xml.reader(new ByteArrayInputStream(part.getValue()));
        while (Xml.nextStart(links)) {
          if (links.getLocalName().equals("Relationship")) {
            files.add(ExternalFiles.name(Xml.attribute(links, "Target")));
          }
        }
      }
    }
    return List.copyOf(files);
  }

  /** The visible sheets in the order of their tabs. */
  List<Tab> tabs() throws IOException, XMLStreamException {
    List<Tab> tabs = new ArrayList<>();
    XMLStreamReader workbook = Xml.reader(new ByteArrayInputStream(part(MAIN)));
    while (Xml.nextStart(workbook)) {
      String state = Xml.attribute(workbook, "state");
      if (workbook.getLocalName().equals("sheet")
          && !state.toLowerCase(Locale.ROOT).endsWith("hidden")) {
        String part = related.getOrDefault(Xml.attribute(workbook, "id"), "");
        if (!names.contains(part)) {
          throw new ZipException("no part \"" + part + "\"");
        }
        tabs.add(new Tab(Xml.attribute(workbook, "name"), part));
      }
    }
    return tabs;
  }

  /** Reads which parts the workbook consists of: by their id, and by the kind of part. */
  private void relate() throws IOException, XMLStreamException {
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(part(RELATIONSHIPS)));
    while (Xml.nextStart(reader)) {
      if (reader.getLocalName().equals("Relationship")) {
        String type = Xml.attribute(reader, "Type");
        String target = absolute(Xml.attribute(reader, "Target"));
        related.put(Xml.attribute(reader, "Id"), target);
        related.put(type.substring(Math.max(0, type.lastIndexOf('/'))), target);
      }
    }
  }

  private static String absolute(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private byte[] part(String name) throws ZipException {
    byte[] part = kept.get(name);
    if (part == null) {
      throw new ZipException("no part " + name);
    }
    return part;
  }

  /** Reads the rows of sheets with the texts and styles they share. */
  SheetRows rows() throws IOException, XMLStreamException {
    String strings = shared("sharedStrings");
    String styles = shared("styles");
    return new SheetRows(
        strings.isEmpty() ? List.of() : SharedStrings.read(part(strings)),
        styles.isEmpty() ? new CellStyles() : new CellStyles(part(styles)));
  }

  /** The part of a kind that all sheets share; blank when the workbook has none. */
  private String shared(String kind) {
    String usual = "xl/" + kind + ".xml";
    return related.getOrDefault("/" + kind, names.contains(usual) ? usual : "");
  }

  /** Reads a part as a stream. */
  void read(String part, PartReader reader) throws IOException, XMLStreamException {
    read(Map.of(part, reader));
  }

  /** Reads parts as streams, in the order in which the package holds them. */
  void read(Map<String, PartReader> readers) throws IOException, XMLStreamException {
    long limit = Math.min(MOST_BYTES, Math.max(16L << 20, 200L * bytes.length));
    var left = new TreeSet<>(readers.keySet());
    forEach(
        (name, part) -> {
          PartReader reader = readers.get(name);
          if (reader != null && left.remove(name)) {
            reader.read(new BoundedStream(part, limit));
          }
          return !left.isEmpty();
        });
  }
}
