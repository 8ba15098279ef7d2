package kimngach.report.workbook;

import java.io.IOException;

/** The list of what kind of content each part of the package has. */
final class ContentTypes {
  static final String NAME = "[Content_Types].xml";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  private final PartText part;

  ContentTypes(byte[] bytes) throws IOException {
    part = new PartText(bytes);
  }

  void addComments(String name) throws IOException {
    addPart(name, SPREADSHEET + "comments+xml");
  }

  void addStyles(String name) throws IOException {
    addPart(name, SPREADSHEET + "styles+xml");
  }

  /** Drawings go by the end of their names: one line is for all. */
  void addDrawings() throws IOException {
    int there =
        part.find(
            0, tag -> tag.is("Default") && tag.attribute("Extension").equalsIgnoreCase("vml"));
    if (there < 0) {
      add("Default Extension=\"vml\" ContentType=\"" + DRAWING + "\"");
    }
  }

  private void addPart(String name, String type) throws IOException {
    add("Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"");
  }

  private void add(String element) throws IOException {
    int root = part.start("Types", 0);
    if (root < 0) {
      throw new IOException("no list of content types");
    }
    part.append(root, "<" + part.tag(root).prefix() + element + "/>");
  }

  byte[] bytes() {
    return part.bytes();
  }
}
