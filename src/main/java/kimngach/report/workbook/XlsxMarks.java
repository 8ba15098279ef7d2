package kimngach.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Marks the cells of a workbook in the open format (.xlsx, .xlsm) inside its package: only the
 * parts of the sheets concerned, their comments and the styles change, each by what is added; every
 * other part is copied byte for byte.
 */
final class XlsxMarks {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The earliest time that a package can give a part: the copy holds no clock and no time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final PackageBytes parts;
  private final Relationships workbookParts;
  private final ContentTypes contentTypes;
  private final boolean isStrict;
  private final StyleSheet styles;
  private final String stylesName;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Map<String, MarkedSheet> sheets = new LinkedHashMap<>();

  private XlsxMarks(byte[] workbook) throws IOException {
    parts = new PackageBytes(workbook);
    workbookParts = parts.relationships(WORKBOOK);
    contentTypes = new ContentTypes(parts.part(ContentTypes.NAME));
    isStrict = new String(parts.part(WORKBOOK), StandardCharsets.ISO_8859_1).contains(STRICT);
    String there = workbookParts.ofKind("styles");
    stylesName = there.isEmpty() ? parts.unused("xl/styles%.xml") : there;
    styles = new StyleSheet(there.isEmpty() ? newStyles() : parts.part(there));
  }

  private byte[] newStyles() throws IOException {
    workbookParts.add("styles", stylesName, isStrict);
    contentTypes.addStyles(stylesName);
    return StyleSheet.plain(namespace());
  }

  private String namespace() {
    return isStrict ? STRICT : TRANSITIONAL;
  }

  /** The bytes of the copy. */
  static byte[] mark(byte[] workbook, Collection<CellMark> marks) throws IOException {
    XlsxMarks copy = new XlsxMarks(workbook);
    copy.findSheets(
        marks.stream()
            .collect(
                Collectors.groupingBy(CellMark::sheet, LinkedHashMap::new, Collectors.toList())));
    copy.addComments();
    return copy.bytes();
  }

  private void findSheets(Map<String, List<CellMark>> marks) throws IOException {
    PartText workbook = new PartText(parts.part(WORKBOOK));
    for (int at = workbook.start("sheet", 0); at >= 0; at = workbook.start("sheet", at + 1)) {
      Tag tab = workbook.tag(at);
      List<CellMark> ofSheet = marks.getOrDefault(tab.text("name"), List.of());
      if (!ofSheet.isEmpty()) {
        sheets.put(workbookParts.ofId(tab.relationship()), new MarkedSheet(ofSheet));
      }
    }
    parts.forEach(
        (entry, content) -> {
          MarkedSheet sheet = sheets.get(entry.getName());
          if (sheet != null) {
            sheet.look(content);
          }
        });
  }

  private void addComments() throws IOException {
    for (Map.Entry<String, MarkedSheet> sheet : sheets.entrySet()) {
      Relationships related = parts.relationships(sheet.getKey());
      addComments(sheet.getValue(), related);
      if (related.isChanged()) {
        changed.put(Relationships.partOf(sheet.getKey()), related.bytes());
      }
    }
    if (workbookParts.isChanged()) {
      changed.put(Relationships.partOf(WORKBOOK), workbookParts.bytes());
    }
    changed.put(ContentTypes.NAME, contentTypes.bytes());
  }

  private void addComments(MarkedSheet sheet, Relationships related) throws IOException {
    if (sheet.comments().isEmpty()) {
      return;
    }
    String commentsName = related.ofKind("comments");
    boolean isFirst = commentsName.isEmpty();
    if (isFirst) {
      commentsName = parts.unused("xl/comments%.xml");
      related.add("comments", commentsName, isStrict);
      contentTypes.addComments(commentsName);
    }
    byte[] none = CommentsPart.none(namespace());
    CommentsPart comments = new CommentsPart(isFirst ? none : parts.part(commentsName));
    String drawing = related.ofId(sheet.facts().drawing());
    if (drawing.isEmpty() && !sheet.facts().drawing().isEmpty()) {
      throw new IOException("a drawing that is not there");
    }
    CommentBoxes boxes =
        drawing.isEmpty() ? CommentBoxes.none() : CommentBoxes.of(parts.part(drawing));
    for (CellMark mark : sheet.comments()) {
      String address = CellAddress.of(mark.row(), mark.column());
      if (drawing.isEmpty() || !comments.has(address)) {
        boxes.add(mark);
      }
      comments.add(address, mark.comment());
    }
    if (drawing.isEmpty()) {
      drawing = parts.unused("xl/drawings/vmlDrawing%.vml");
      contentTypes.addDrawings();
      sheet.namesDrawing(related.add("vmlDrawing", drawing, isStrict), isStrict);
    }
    changed.put(commentsName, comments.bytes());
    changed.put(drawing, boxes.bytes());
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      parts.forEach((entry, content) -> copy(entry, content, zip));
      changed.put(stylesName, styles.bytes());
      for (Map.Entry<String, byte[]> part : changed.entrySet()) {
        start(part.getKey(), zip);
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private void copy(ZipEntry entry, InputStream content, ZipOutputStream zip) throws IOException {
    String name = entry.getName();
    if (name.equals(stylesName)) {
      return; // Written last: only then it is known which styles the sheets need.
    }
    start(name, zip);
    MarkedSheet sheet = sheets.get(name);
    byte[] other = changed.remove(name);
    if (sheet != null) {
      sheet.copy(content, styles, zip);
    } else if (other != null) {
      zip.write(other);
    } else {
      content.transferTo(zip);
    }
  }

  private static void start(String name, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }
}
