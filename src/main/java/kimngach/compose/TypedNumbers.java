package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{L}\\p{M}]*\\p{Nd}[\\p{Nd}\\p{L}\\p{M}./,:%–-]*(?<![.,:–-])");

  private final Tree tree;
  private final List<Fault> faults = new ArrayList<>();

  private TypedNumbers(Tree tree) {
    this.tree = tree;
  }

  static List<Fault> faults(Tree tree) {
    TypedNumbers numbers = new TypedNumbers(tree);
    tree.nodes().forEach(numbers::visit);
    return numbers.faults;
  }

  private void visit(Node node) {
    Piece piece = node.piece();
    switch (piece.kind()) {
      case WORDS -> numbers(piece.start(), piece.end());
      case INTERPOLATION -> printed(tree.tokens(piece));
      case CALL -> {
        if (piece.name().equals(TypedDirective.NAME)) {
          return;
        }
        text(tree.tokens(piece));
      }
      case COMMENT, INSTRUCTION, INSTRUCTION_END, CALL_END, BROKEN -> {}
    }
    node.children().forEach(this::visit);
  }

  /** {@code ${"5"}}, {@code ${4780}}, {@code ${rising?then("tăng 5%", "giảm")}}. */
  private void printed(List<Token> tokens) {
    boolean nothingElse =
        tokens.stream().noneMatch(token -> token.isName() || token.is("(") || token.is("["));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean chosen = token.type() == Token.Type.STRING && isChosen(tokens, i);
      if (token.type() != Token.Type.SIGN && (nothingElse || chosen)) {
        numbers(token.start(), token.end());
      }
    }
  }

  /** Whether characters in quotes stand for themselves in {@code ?then(..., ...)}. */
  private static boolean isChosen(List<Token> tokens, int at) {
    Token before = at == 0 ? tokens.get(0) : tokens.get(at - 1);
    if (at > 2 && before.is("(")) {
      return tokens.get(at - 2).text().equals("then");
    }
    return before.is(",")
        && tokens.subList(0, at).stream().anyMatch(token -> token.text().equals("then"));
  }

  /** {@code <@column text="Tăng 5%"/>}. */
  private void text(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token value = tokens.get(i + 2);
      if (tokens.get(i).text().equals("text")
          && tokens.get(i + 1).is("=")
          && value.type() == Token.Type.STRING) {
        numbers(value.start(), value.end());
      }
    }
  }

  private void numbers(int start, int end) {
    Matcher number = NUMBER.matcher(tree.source().text()).region(start, end);
    while (number.find()) {
      faults.add(tree.source().fault(number.start(), number.end(), typed(number.group())));
    }
  }

  private static Sentence typed(String number) {
    return new Sentence(
        "Số \""
            + number
            + "\" gõ bằng tay, kỳ sau sẽ sai: hãy lấy từ số liệu, ví dụ ${value(\"declared.total\","
            + " month)}; nếu là ngày, số văn bản hay số trang thì viết <@typed>"
            + number
            + "</@typed>.",
        "Expecting a number that comes from the figures, such as ${value(\"declared.total\","
            + " month)}, found \""
            + number
            + "\" typed by hand, which will be wrong next month: for a date, the number of a decree"
            + " or a page write <@typed>"
            + number
            + "</@typed>");
  }
}
