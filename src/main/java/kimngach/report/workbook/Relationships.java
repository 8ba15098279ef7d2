package kimngach.report.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The relationships of a part of the package: which other parts it uses, and as what. */
final class Relationships {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final PartText part;
  private final String folder;
  private final Set<String> ids = new HashSet<>();
  private boolean isChanged;

  /**
   * The relationships of a part.
   *
   * @param source the part that has them, such as {@code xl/worksheets/sheet1.xml}
   */
  Relationships(byte[] bytes, String source) throws IOException {
    part = new PartText(bytes);
    folder = source.substring(0, source.lastIndexOf('/') + 1);
    for (int at = next(0); at >= 0; at = next(at + 1)) {
      ids.add(part.tag(at).attribute("Id"));
    }
  }

  /** No relationships yet. */
  static byte[] none() {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "</Relationships>")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The part that holds the relationships of a part. */
  static String partOf(String source) {
    int name = source.lastIndexOf('/') + 1;
    return source.substring(0, name) + "_rels/" + source.substring(name) + ".rels";
  }

  /** The vocabulary of relationships in the usual or the strict kind of workbook. */
  static String vocabulary(boolean isStrict) {
    return isStrict ? STRICT : TRANSITIONAL;
  }

  private int next(int from) {
    return part.start("Relationship", from);
  }

  /** The part used as something, such as {@code comments}; blank when there is none. */
  String ofKind(String kind) {
    int at = part.find(0, tag -> isRelationship(tag) && tag.attribute("Type").endsWith("/" + kind));
    return at < 0 ? "" : target(part.tag(at));
  }

  /** The part of a relationship; blank when there is none of that name. */
  String ofId(String id) {
    int at = part.find(0, tag -> isRelationship(tag) && tag.attribute("Id").equals(id));
    return at < 0 ? "" : target(part.tag(at));
  }

  private static boolean isRelationship(Tag tag) {
    return !tag.isEnd() && tag.is("Relationship");
  }

  /** The target from the root of the package, without a leading slash. */
  private String target(Tag relationship) {
    String target = relationship.text("Target");
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    while (target.startsWith("../") || target.startsWith("./")) {
      if (target.startsWith("../")) {
        base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      }
      target = target.substring(target.indexOf('/') + 1);
    }
    return base + target;
  }

  /** Adds a part and returns the name of the relationship. */
  String add(String kind, String target, boolean isStrict) throws IOException {
    int number = 1;
    while (!ids.add("rIdKimngach" + number)) {
      number++;
    }
    String id = "rIdKimngach" + number;
    int root = part.start("Relationships", 0);
    String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
    part.append(
        root,
        "<"
            + part.tag(root).prefix()
            + "Relationship Id=\""
            + id
            + "\" Type=\""
            + vocabulary(isStrict)
            + "/"
            + kind
            + "\" Target=\""
            + up
            + target
            + "\"/>");
    isChanged = true;
    return id;
  }

  boolean isChanged() {
    return isChanged;
  }

  byte[] bytes() {
    return part.bytes();
  }
}
