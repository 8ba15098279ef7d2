package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.compose.ftl.SourceText;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.TokenReader;
import kimngach.model.fault.Fault;

/** Goes through the words of an expression and tells the names that nothing has. */
final class ExpressionCheck {
  private static final Set<String> RESERVED =
      Set.of("true", "false", "gt", "gte", "lt", "lte", "as", "in", "using", "and", "or");

  private final SourceText source;
  private final WordCheck words;
  private final List<Fault> faults;

  ExpressionCheck(SourceText source, WordCheck words, List<Fault> faults) {
    this.source = source;
    this.words = words;
    this.faults = faults;
  }

  void check(List<Token> tokens, Scope around) {
    Scope scope = withParameters(tokens, around);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.type() == Token.Type.STRING) {
        inside(token, scope);
      } else if (token.isName()) {
        name(tokens, i, scope);
      } else {
        Refusals.ofRange(tokens, i)
            .ifPresent(refusal -> faults.add(source.fault(token.start(), token.end(), refusal)));
      }
    }
  }

  /** The names that {@code (a, b) -> ...} gives to what it is called with. */
  private static Scope withParameters(List<Token> tokens, Scope around) {
    Scope scope = around.inner();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("->")) {
        for (int j = i - 1; j >= 0 && !tokens.get(j).is("("); j--) {
          if (tokens.get(j).isName()) {
            scope.add(tokens.get(j).text(), Shape.OTHER);
          }
        }
      }
    }
    return scope;
  }

  private void name(List<Token> tokens, int at, Scope scope) {
    Token token = tokens.get(at);
    Token before = at == 0 ? token : tokens.get(at - 1);
    if (before.is("?") || before.is(".")) {
      Refusals.ofWord(tokens, at)
          .ifPresent(refusal -> faults.add(source.fault(before.start(), token.end(), refusal)));
      return;
    }
    if (RESERVED.contains(token.text())) {
      return;
    }
    Optional<Shape> shape = scope.find(token.text());
    if (shape.isEmpty()) {
      faults.add(
          source.fault(token.start(), token.end(), RunFault.unknown(token.text(), scope.all())));
      return;
    }
    if (at + 1 < tokens.size() && tokens.get(at + 1).is("(")) {
      words
          .wrong(token, arguments(tokens, at + 1))
          .forEach(
              wrong ->
                  faults.add(
                      source.fault(wrong.token().start(), wrong.token().end(), wrong.sentence())));
    }
    chain(tokens, at, shape.get());
  }

  /** The words behind the points of a name. */
  private void chain(List<Token> tokens, int at, Shape first) {
    Shape shape = first;
    for (int i = at + 2; i < tokens.size() && tokens.get(i - 1).is("."); i += 2) {
      Token word = tokens.get(i);
      if (!shape.words().isEmpty() && !shape.words().contains(word.text())) {
        String expression = source.text().substring(tokens.get(at).start(), word.end());
        faults.add(
            source.fault(
                word.start(),
                word.end(),
                RunFault.unknownWord(expression, word.text(), shape.words())));
        return;
      }
      shape = shape.of(word.text());
    }
  }

  /** What is printed inside characters in quotes. */
  private void inside(Token token, Scope scope) {
    String text = source.text();
    for (int from = text.indexOf("${", token.start());
        from >= 0 && from < token.end();
        from = text.indexOf("${", from + 2)) {
      int to = text.indexOf('}', from);
      if (to > from && to < token.end() && text.charAt(token.start()) != 'r') {
        check(TokenReader.read(text, from + 2, to), scope);
      }
    }
  }

  /** The arguments of a call, from its opening bracket. */
  private static List<List<Token>> arguments(List<Token> tokens, int opening) {
    List<List<Token>> arguments = new ArrayList<>();
    List<Token> argument = new ArrayList<>();
    int depth = 0;
    for (int i = opening; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int change = Definitions.depth(token);
      depth += change;
      if (depth == 0) {
        break;
      }
      boolean ends = depth == 1 && token.is(",");
      if (ends || (depth == 1 && beginsAnother(tokens, i))) {
        arguments.add(argument);
        argument = new ArrayList<>();
      }
      if (ends) {
        continue;
      }
      if (depth > 1 || change == 0) {
        argument.add(token);
      }
    }
    arguments.add(argument);
    return arguments;
  }

  /** Commas may be left out between arguments: a value behind a value begins another. */
  private static boolean beginsAnother(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    Token token = tokens.get(at);
    return before.endsValue()
        && token.type() != Token.Type.SIGN
        && !RESERVED.contains(before.text())
        && !RESERVED.contains(token.text());
  }
}
