package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kimngach.compose.ftl.Token;

/**
 * The words of an expression that its value is made of: characters in quotes, numbers, names, names
 * of functions. What is compared, counted or asked for by it is left out: {@code "x"} is a part of
 * {@code month.name + "x"}, not of {@code label("x")}.
 */
final class PrintedOperands {
  /** What is asked of words or of lists and leaves what they say as it is. */
  private static final Set<String> KEEPING =
      Set.of(
          "c",
          "cn",
          "string",
          "trim",
          "upper_case",
          "lower_case",
          "cap_first",
          "uncap_first",
          "capitalize",
          "chop_linebreak",
          "replace",
          "left_pad",
          "right_pad",
          "remove_beginning",
          "remove_ending",
          "ensure_starts_with",
          "ensure_ends_with",
          "keep_before",
          "keep_before_last",
          "keep_after",
          "keep_after_last",
          "truncate",
          "esc",
          "no_esc",
          "html",
          "markup_string",
          "first",
          "last",
          "join",
          "filter",
          "sort",
          "reverse",
          "take_while",
          "drop_while");

  /** Signs that join words: {@code "a" + name}, {@code name!"a"}. */
  private static final Set<String> JOINING = Set.of("+", "!");

  private static final Set<String> REACHING = Set.of(".", "?");
  private static final Set<String> COMPARING = Set.of("gt", "gte", "lt", "lte");

  private final List<Token> found = new ArrayList<>();

  private PrintedOperands() {}

  /** The words that the value of an expression is made of. */
  static List<Token> of(List<Token> expression) {
    PrintedOperands operands = new PrintedOperands();
    operands.expression(expression);
    return operands.found;
  }

  private void expression(List<Token> tokens) {
    List<List<Token>> operands = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean outside = depth == 0;
      depth += Definitions.depth(token);
      if (!outside || depth != 0 || token.is(")") || token.is("]")) {
        continue;
      }
      boolean joins = JOINING.contains(token.text()) && i > 0 && token.type() == Token.Type.SIGN;
      if (joins) {
        operands.add(tokens.subList(from, i));
        from = i + 1;
      } else if (decides(tokens, i)) {
        return;
      }
    }
    operands.add(tokens.subList(from, tokens.size()));
    boolean numbersAlone =
        operands.stream().allMatch(one -> one.size() == 1 && !one.get(0).isName());
    operands.stream()
        .filter(one -> !one.isEmpty())
        .filter(one -> numbersAlone || one.get(0).type() != Token.Type.NUMBER)
        .forEach(this::operand);
  }

  /** Whether a sign makes a truth, a range or a reckoned number of what stands beside it. */
  private static boolean decides(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isName()) {
      return at > 0 && tokens.get(at - 1).endsValue() && COMPARING.contains(token.text());
    }
    return token.type() == Token.Type.SIGN && !REACHING.contains(token.text());
  }

  private void operand(List<Token> tokens) {
    Token first = tokens.get(0);
    List<Token> own = new ArrayList<>();
    int at = 1;
    if (first.is("(") || first.is("[")) {
      WrittenArgument.inBrackets(tokens, 0).forEach(one -> own.addAll(of(one.value())));
      at = WrittenArgument.closing(tokens, 0) + 1;
    } else if (first.type() != Token.Type.SIGN) {
      own.add(first);
    }
    if (at < tokens.size() && first.isName() && tokens.get(at).is("(")) {
      at = WrittenArgument.closing(tokens, at) + 1;
    }
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.is("?") && at + 1 < tokens.size()) {
        at = asked(tokens, at + 1, own);
      } else if (token.is("[")) {
        at = WrittenArgument.closing(tokens, at) + 1;
      } else {
        own.clear(); // a part of a hash or what a method gives: it has names of its own
        at++;
      }
    }
    found.addAll(own);
  }

  /** What a built-in leaves of the words before it; answers where what follows begins. */
  private static int asked(List<Token> tokens, int at, List<Token> own) {
    String name = tokens.get(at).text();
    boolean given = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
    List<WrittenArgument> arguments =
        given ? WrittenArgument.inBrackets(tokens, at + 1) : List.of();
    if (name.equals("then")) {
      own.clear();
      arguments.forEach(one -> own.addAll(of(one.value())));
    } else if (name.equals("switch")) {
      own.clear();
      int last = arguments.size() - 1;
      IntStream.rangeClosed(0, last)
          .filter(i -> i % 2 == 1 || i == last)
          .forEach(i -> own.addAll(of(arguments.get(i).value())));
    } else if (!KEEPING.contains(name)) {
      own.clear();
    }
    return given ? WrittenArgument.closing(tokens, at + 1) + 1 : at + 1;
  }
}
