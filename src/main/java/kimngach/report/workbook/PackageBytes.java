package kimngach.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook's package. The small ones are kept, a sheet is read as a stream. */
final class PackageBytes {
  private static final int MOST_BYTES_KEPT = 64 << 20;

  private final byte[] file;
  private final Map<String, byte[]> small = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Takes the parts of a package as they come. */
  interface Parts {
    /** The next part; it need not be read to its end. */
    void part(ZipEntry entry, InputStream content) throws IOException;
  }

  PackageBytes(byte[] file) throws IOException {
    this.file = file;
    int[] left = {MOST_BYTES_KEPT};
    forEach(
        (entry, content) -> {
          names.add(entry.getName());
          if (isSmall(entry.getName())) {
            byte[] bytes = content.readNBytes(left[0]);
            left[0] -= bytes.length;
            if (left[0] == 0) {
              throw new IOException("too many styles and comments");
            }
            small.put(entry.getName(), bytes);
          }
        });
  }

  /** Styles, comments, drawings of comments, and what says how the parts belong together. */
  private static boolean isSmall(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.endsWith(".rels")
        || plain.endsWith(".vml")
        || plain.equals("[content_types].xml")
        || plain.contains("comments")
        || (plain.startsWith("xl/")
            && plain.indexOf('/', 3) < 0
            && !plain.endsWith("/sharedstrings.xml")
            && !plain.endsWith(".bin"));
  }

  /** Shows every part in the order of the package. */
  void forEach(Parts parts) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (Optional<ZipEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
        parts.part(entry.get(), zip);
      }
    }
  }

  private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    return Optional.ofNullable(zip.getNextEntry());
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** A name that no part has, such as {@code xl/comments3.xml} for {@code xl/comments%.xml}. */
  String unused(String pattern) {
    int number = 1;
    while (isUsed(pattern.replace("%", String.valueOf(number)))) {
      number++;
    }
    String name = pattern.replace("%", String.valueOf(number));
    names.add(name);
    return name;
  }

  private boolean isUsed(String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** A small part. */
  byte[] part(String name) throws IOException {
    byte[] part = small.get(name);
    if (part == null) {
      throw new IOException("no part " + name);
    }
    return part;
  }

  /** The relationships of a part; none when the package has none for it. */
  Relationships relationships(String source) throws IOException {
    byte[] part = small.get(Relationships.partOf(source));
    return new Relationships(part == null ? Relationships.none() : part, source);
  }
}
