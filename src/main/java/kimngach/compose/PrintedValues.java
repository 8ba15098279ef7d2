package kimngach.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kimngach.compose.PrintedScope.Value;
import kimngach.compose.ftl.Node;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;

/**
 * Finds what a template prints: what stands in {@code ${...}} and what directives print of their
 * arguments, and behind each name found there whatever is put under it, by {@code <#assign>}, by a
 * call of the macro or function whose parameter it is, or by the list it goes through.
 */
final class PrintedValues {
  /** The arguments that directives print. */
  private static final Set<String> PRINTED_ARGUMENTS = Set.of("text", "of", "unit", "label");

  /** The parameters of a macro or function, in order, with what calls put under each. */
  private record Parameter(String name, List<Value> values) {}

  private final PrintedScope template = PrintedScope.ofTemplate();
  private final Map<String, List<Parameter>> called = new HashMap<>();
  private final IdentityHashMap<Piece, PrintedScope> bodies = new IdentityHashMap<>();
  private final Deque<Value> printed = new ArrayDeque<>();

  private PrintedValues(Collection<Tree> trees) {
    trees.forEach(this::define);
    trees.forEach(tree -> tree.nodes().forEach(node -> visit(tree, node, template, template)));
  }

  /** Every value that is printed where it is written or by a name, each once. */
  static List<Value> of(Collection<Tree> trees) {
    PrintedValues values = new PrintedValues(trees);
    IdentityHashMap<Value, Boolean> seen = new IdentityHashMap<>();
    List<Value> all = new ArrayList<>();
    while (!values.printed.isEmpty()) {
      Value value = values.printed.pop();
      if (seen.put(value, true) != null) {
        continue;
      }
      all.add(value);
      PrintedOperands.of(value.expression()).stream()
          .filter(Token::isName)
          .forEach(name -> values.printed.addAll(under(name.text(), value.scope())));
    }
    return all;
  }

  /** What is put under a name; where a number is only what counting begins with, all but that. */
  private static List<Value> under(String name, PrintedScope scope) {
    List<Value> values = scope.find(name);
    boolean counts =
        values.stream()
            .map(Value::expression)
            .anyMatch(
                words ->
                    words.isEmpty() || words.stream().anyMatch(word -> word.text().equals(name)));
    return values.stream().filter(value -> !counts || !isNumber(value.expression())).toList();
  }

  private static boolean isNumber(List<Token> expression) {
    return expression.size() == 1 && expression.get(0).type() == Token.Type.NUMBER;
  }

  private void define(Tree tree) {
    tree.pieces().stream()
        .filter(piece -> piece.isInstruction("macro") || piece.isInstruction("function"))
        .filter(piece -> !tree.tokens(piece).isEmpty())
        .forEach(piece -> define(tree, piece, tree.tokens(piece)));
  }

  private void define(Tree tree, Piece piece, List<Token> tokens) {
    PrintedScope body = template.inner();
    bodies.put(piece, body);
    List<Parameter> parameters = new ArrayList<>();
    List<Integer> places = Parameters.of(tokens);
    for (int i = 0; i < places.size(); i++) {
      int from = places.get(i);
      int to = i + 1 < places.size() ? places.get(i + 1) : tokens.size();
      String name = tokens.get(from).text();
      List<Token> otherwise = tokens.subList(Math.min(from + 2, to), to);
      if (!otherwise.isEmpty()) {
        body.own(name).add(new Value(tree, otherwise, body, true));
      }
      parameters.add(new Parameter(name, body.own(name)));
    }
    called.put(tokens.get(0).text(), parameters);
    template.own(tokens.get(0).text());
  }

  /**
   * Reads a piece and what stands in it.
   *
   * @param around the macro or function it stands in
   */
  private void visit(Tree tree, Node node, PrintedScope scope, PrintedScope around) {
    Piece piece = node.piece();
    if (piece.kind() == Piece.Kind.CALL && piece.name().equals(TypedDirective.NAME)) {
      return;
    }
    List<Token> tokens = hasTokens(piece) ? tree.tokens(piece) : List.of();
    functions(tree, tokens, scope);
    PrintedScope body = bodies.getOrDefault(piece, around);
    PrintedScope inner = body == around ? scope : body;
    switch (piece.kind()) {
      case INTERPOLATION -> printed.add(new Value(tree, tokens, scope, false));
      case CALL -> inner = call(tree, piece, tokens, scope);
      case INSTRUCTION -> inner = instruction(tree, node, tokens, inner, body);
      case WORDS, COMMENT, INSTRUCTION_END, CALL_END, BROKEN -> {}
    }
    for (Node child : node.children()) {
      visit(tree, child, inner, body);
    }
  }

  private static boolean hasTokens(Piece piece) {
    return piece.kind() == Piece.Kind.INTERPOLATION
        || piece.kind() == Piece.Kind.CALL
        || piece.kind() == Piece.Kind.INSTRUCTION;
  }

  private PrintedScope instruction(
      Tree tree, Node node, List<Token> tokens, PrintedScope scope, PrintedScope body) {
    switch (node.piece().name()) {
      case "assign", "global" -> assign(tree, tokens, scope, template);
      case "local" -> assign(tree, tokens, scope, body);
      case "list" -> {
        return loop(tree, tokens, scope);
      }
      case "function" -> returns(tree, node, tokens, scope);
      default -> {}
    }
    return scope;
  }

  private static void assign(
      Tree tree, List<Token> tokens, PrintedScope scope, PrintedScope target) {
    Definitions.assigned(tokens)
        .forEach((name, value) -> target.own(name).add(new Value(tree, value, scope, true)));
  }

  /** {@code <#list ["a", "b"] as one>}. */
  private static PrintedScope loop(Tree tree, List<Token> tokens, PrintedScope scope) {
    int as = Definitions.as(tokens);
    PrintedScope inner = scope.inner();
    for (Token name : tokens.subList(Math.min(as + 1, tokens.size()), tokens.size())) {
      if (name.isName()) {
        inner.own(name.text()).add(new Value(tree, tokens.subList(0, as), scope, true));
      }
    }
    return inner;
  }

  private void returns(Tree tree, Node node, List<Token> tokens, PrintedScope body) {
    node.all()
        .map(Node::piece)
        .filter(piece -> piece.isInstruction("return") && !tokens.isEmpty())
        .map(piece -> new Value(tree, tree.tokens(piece), body, true))
        .forEach(value -> template.own(tokens.get(0).text()).add(value));
  }

  private PrintedScope call(Tree tree, Piece piece, List<Token> tokens, PrintedScope scope) {
    List<WrittenArgument> arguments = WrittenArgument.ofMacro(tokens);
    String name = piece.name().substring(piece.name().lastIndexOf('.') + 1);
    List<Parameter> parameters = called.get(name);
    if (parameters != null) {
      give(tree, arguments, parameters, scope);
    } else {
      arguments.stream()
          .filter(argument -> PRINTED_ARGUMENTS.contains(argument.name()))
          .forEach(one -> printed.add(new Value(tree, one.value(), scope, false)));
    }
    PrintedScope inner = scope.inner();
    tokens.stream()
        .dropWhile(token -> !token.is(";"))
        .filter(Token::isName)
        .forEach(variable -> inner.own(variable.text()));
    return inner;
  }

  /** Puts what is written in calls of functions under their parameters. */
  private void functions(Tree tree, List<Token> tokens, PrintedScope scope) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      List<Parameter> parameters = called.get(tokens.get(i).text());
      if (parameters != null && tokens.get(i).isName() && tokens.get(i + 1).is("(")) {
        give(tree, WrittenArgument.inBrackets(tokens, i + 1), parameters, scope);
      }
    }
  }

  private static void give(
      Tree tree, List<WrittenArgument> arguments, List<Parameter> parameters, PrintedScope scope) {
    for (int i = 0; i < arguments.size(); i++) {
      WrittenArgument argument = arguments.get(i);
      Value value = new Value(tree, argument.value(), scope, true);
      for (int j = 0; j < parameters.size(); j++) {
        boolean meant =
            argument.name().isEmpty() ? i == j : parameters.get(j).name().equals(argument.name());
        if (meant) {
          parameters.get(j).values().add(value);
        }
      }
    }
  }
}
