package kimngach.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.compose.PrintedScope.Value;
import kimngach.compose.ftl.Node;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/**
 * Finds numbers typed by hand where words are printed: next month they would still be this month's.
 * Digits in {@code <@typed>} are meant to stand.
 */
final class TypedNumbers {
  /** A digit or a fraction such as ½; the small raised figures of m² count nothing. */
  private static final String DIGIT = "\\p{Nd}¼-¾⅐-⅞↉";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\p{L}\\p{M}]*[" + DIGIT + "][" + DIGIT + "\\p{L}\\p{M}./,:%–-]*(?<![.,:–-])");

  /** A name of a series, a regime, a table: printed too, but not this month's. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  private final List<Fault> faults = new ArrayList<>();

  private TypedNumbers() {}

  static List<Fault> faults(Collection<Tree> trees) {
    TypedNumbers numbers = new TypedNumbers();
    trees.forEach(tree -> tree.nodes().forEach(node -> numbers.words(tree, node)));
    PrintedValues.of(trees).forEach(numbers::printed);
    return numbers.faults;
  }

  private void words(Tree tree, Node node) {
    Piece piece = node.piece();
    if (piece.kind() == Piece.Kind.WORDS) {
      numbers(tree, piece.start(), piece.end(), false);
    }
    if (piece.kind() != Piece.Kind.CALL || !piece.name().equals(TypedDirective.NAME)) {
      node.children().forEach(child -> words(tree, child));
    }
  }

  /**
   * {@code ${"5"}}, {@code ${4780}}, {@code <@column text="Tăng 5%"/>}, and what names stand for.
   */
  private void printed(Value value) {
    for (Token token : PrintedOperands.of(value.expression())) {
      boolean isCode = value.underName() && CODE.matcher(token.text()).matches();
      if (token.type() == Token.Type.STRING && !isCode) {
        quoted(value, token);
      } else if (token.type() == Token.Type.NUMBER) {
        numbers(value.tree(), token.start(), token.end(), value.underName());
      }
    }
  }

  /** What stands between quotes, but for {@code ${...}} in it. */
  private void quoted(Value value, Token token) {
    String text = value.tree().source().text();
    int from = token.start();
    for (int at = text.indexOf("${", from); at >= 0 && at < token.end(); ) {
      numbers(value.tree(), from, at, value.underName());
      int end = text.indexOf('}', at);
      from = end < 0 || end > token.end() ? token.end() : end;
      at = text.indexOf("${", from);
    }
    numbers(value.tree(), from, token.end(), value.underName());
  }

  private void numbers(Tree tree, int start, int end, boolean underName) {
    Matcher number = NUMBER.matcher(tree.source().text()).region(start, end);
    while (number.find()) {
      faults.add(
          tree.source().fault(number.start(), number.end(), typed(number.group(), underName)));
    }
  }

  /** What is wrong, and how digits are written that are meant to stand. */
  private static Sentence typed(String number, boolean underName) {
    String meant = "<@typed>" + (underName ? "${...}" : number) + "</@typed>";
    return new Sentence(
        "Số \""
            + number
            + "\" gõ bằng tay, kỳ sau sẽ sai: hãy lấy từ số liệu, ví dụ ${value(\"declared.total\","
            + " month)}; nếu là ngày, số văn bản hay số trang thì viết "
            + meant
            + (underName ? " ở chỗ in ra." : "."),
        "Expecting a number that comes from the figures, such as ${value(\"declared.total\","
            + " month)}, found \""
            + number
            + "\" typed by hand, which will be wrong next month: for a date, the number of a decree"
            + " or a page write "
            + meant
            + (underName ? " where it is printed" : ""));
  }
}
