package kimngach.report.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kimngach.model.Sentence;

/**
 * The comments of a sheet, to which ours are added; a comment that is there is kept and goes on.
 */
final class CommentsPart {
  private static final String AUTHOR = "kimngach";

  private final PartText part;
  private final String prefix;
  private final Map<String, Integer> places = new HashMap<>();
  private int author = -1;

  CommentsPart(byte[] bytes) throws IOException {
    part = new PartText(bytes);
    int root = part.start("comments", 0);
    if (root < 0 || part.start("commentList", root) < 0 || part.start("authors", root) < 0) {
      throw new IOException("a part of comments without authors or comments");
    }
    prefix = part.tag(root).prefix();
    for (int at = part.start("comment", root); at >= 0; at = part.start("comment", at + 1)) {
      places.put(part.tag(at).attribute("ref"), at);
    }
  }

  /** The comments of a sheet that has none. */
  static byte[] none(String namespace) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
            + namespace
            + "\"><authors></authors><commentList></commentList></comments>")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether a cell has a comment already. */
  boolean has(String address) {
    return places.containsKey(address);
  }

  /** Adds a comment, or goes on with the one that is there. */
  void add(String address, Sentence comment) throws IOException {
    if (has(address)) {
      goOn(address, comment);
      return;
    }
    String text = "<%comment ref=\"" + address + "\" authorId=\"" + author() + "\"><%text>";
    String all =
        text.replace("%", prefix) + runs(comment, "") + "</%text></%comment>".replace("%", prefix);
    part.append(part.start("commentList", 0), all);
  }

  private void goOn(String address, Sentence comment) throws IOException {
    int start = part.find(0, tag -> !tag.isEnd() && tag.is("comment") && isAt(tag, address));
    int text = part.start("text", start);
    if (text < 0 || text > part.last(start)) {
      throw new IOException("a comment without text");
    }
    int plain = part.start("t", text);
    int run = part.start("r", text);
    int end = part.last(text);
    if (plain >= 0 && plain < end && (run < 0 || plain < run)) {
      int last = part.last(plain);
      part.putBefore(last + 1, "</" + prefix + "r>");
      part.putBefore(plain, "<" + prefix + "r>");
    }
    part.append(text, runs(comment, "\n\n" + AUTHOR + ":\n"));
  }

  private static boolean isAt(Tag comment, String address) {
    return comment.attribute("ref").equals(address);
  }

  /** Vietnamese upright and English italic beneath, as the bulletin prints them. */
  private String runs(Sentence comment, String before) {
    String english = comment.en().isBlank() ? "" : run("<%i/>", "\n\n" + comment.en());
    return run("", before + comment.vi()) + english;
  }

  private String run(String style, String text) {
    String look =
        "<%sz val=\"9\"/><%color indexed=\"81\"/><%rFont val=\"Tahoma\"/><%family val=\"2\"/>";
    String start = "<%r><%rPr>" + style + look + "</%rPr><%t xml:space=\"preserve\">";
    return start.replace("%", prefix) + XmlText.escaped(text) + "</%t></%r>".replace("%", prefix);
  }

  private int author() throws IOException {
    if (author < 0) {
      int list = part.start("authors", 0);
      int end = part.last(list);
      author = 0;
      for (int at = part.start("author", list); at >= 0 && at < end; ) {
        author++;
        at = part.start("author", at + 1);
      }
      part.append(
          list, "<%author>".replace("%", prefix) + AUTHOR + "</%author>".replace("%", prefix));
    }
    return author;
  }

  byte[] bytes() {
    return part.bytes();
  }
}
