package kimngach.read.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kimngach.model.Sentence;

/** The text of a layout file as it is written, line by line, with comments in Vietnamese first. */
final class LayoutText {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private int decisions;
  private String lastSaid = "";

  /** A blank line and a comment on what follows. */
  void part(String vi) {
    text.append("\n# ").append(vi).append("\n");
  }

  void comment(String line) {
    text.append("# ").append(line).append("\n");
  }

  void line(String line) {
    text.append(line).append("\n");
  }

  /** A comment on what a person has to decide, in both languages; said once for a run of lines. */
  void decide(String indent, Sentence sentence) {
    String said = indent + sentence;
    if (!said.equals(lastSaid)) {
      decisions++;
      comment(indent, "QUYẾT ĐỊNH: " + sentence.vi() + ".");
      comment(indent, "DECIDE: " + sentence.en() + ".");
    }
    lastSaid = said;
  }

  /** A comment that needs no decision. */
  void remark(String indent, Sentence sentence) {
    lastSaid = "";
    comment(indent, sentence.vi() + " / " + sentence.en() + ".");
  }

  /** Ends a run of lines that one comment speaks of. */
  void plain() {
    lastSaid = "";
  }

  private void comment(String indent, String words) {
    StringBuilder line = new StringBuilder(indent + "#");
    for (String word : words.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        text.append(line).append("\n");
        line = new StringBuilder(indent + "# ");
      }
      line.append(" ").append(word);
    }
    text.append(line).append("\n");
  }

  /** How many decisions are left to a person. */
  int decisions() {
    return decisions;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** A text between quotation marks. */
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A list of texts on one line. */
  static String list(List<String> texts) {
    return texts.stream().map(LayoutText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Pairs on one line; the values are codes. */
  static String map(Collection<Map.Entry<String, String>> pairs) {
    return pairs.stream()
        .map(pair -> pair.getKey() + ": " + pair.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
