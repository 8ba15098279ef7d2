package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/**
 * Marks among the words of a template that were meant as something else, and would be printed as
 * they stand: a name whose {@code $} was forgotten, marks of web pages, brackets of another
 * template language.
 */
final class SuspectMarks {
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

  /** {@code {month.name}}, {@code $ {month.name}}, {@code [=month.name]}. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "[$＄]\\s*[{｛][^}｝\n]*[}｝]|[{｛]\\s*"
              + NAME
              + "(?:[.(][^}｝\n]*)?\\s*[}｝]|\\[=[^\\]\n]*\\]");

  /** Parts and marks such as {@code < @vi>}, {@code [#if ...]}, {@code <vi>}, {@code <b>}. */
  private static final Pattern MARK =
      Pattern.compile(
          "[<＜]\\s*/?\\s*[#@]"
              + NAME
              + "|\\[/?[#@]"
              + NAME
              + "|</?(?:vi|en|zh|b|i|u|p|br|em|strong|sub|sup|span|font|div)\\b[^>\n]*>"
              + "|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});");

  private SuspectMarks() {}

  static List<Fault> faults(Tree tree) {
    List<Fault> faults = new ArrayList<>();
    tree.pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.WORDS)
        .forEach(
            words -> {
              add(tree, words, PRINTED, faults);
              add(tree, words, MARK, faults);
            });
    return faults;
  }

  private static void add(Tree tree, Piece words, Pattern marks, List<Fault> faults) {
    Matcher mark = marks.matcher(tree.source().text()).region(words.start(), words.end());
    while (mark.find()) {
      Sentence sentence = marks == PRINTED ? name(mark.group()) : mark(mark.group());
      faults.add(tree.source().fault(mark.start(), mark.end(), sentence));
    }
  }

  private static Sentence name(String found) {
    return new Sentence(
        "\"" + found + "\" sẽ được in nguyên như vậy; tên phải viết liền thành ${...}.",
        "Expecting a name as ${...} without spaces, found \""
            + found
            + "\", which would be printed as it stands");
  }

  private static Sentence mark(String found) {
    return new Sentence(
        "\""
            + found
            + "\" sẽ được in nguyên như vậy; phần của mẫu viết là <@...> hoặc <#...>, kiểu"
            + " chữ đặt trong bulletin.docx và bulletin.jrxml.",
        "Expecting parts as <@...> or <#...>, and looks in bulletin.docx and bulletin.jrxml, found \""
            + found
            + "\", which would be printed as it stands");
  }
}
