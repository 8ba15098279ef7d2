package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import kimngach.compose.ftl.Node;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;
import kimngach.model.fault.Fault;

/**
 * Holds every name in a template against those there are, in branches that do not run this month
 * too, and behind {@code ??} and {@code ?has_content}, where a misspelt name silently counts as
 * nothing.
 */
final class NameCheck {
  private final Tree tree;
  private final List<Fault> faults = new ArrayList<>();
  private final ExpressionCheck expressions;

  private final Signatures signatures;

  private NameCheck(Tree tree, WordCheck words, Signatures signatures) {
    this.tree = tree;
    this.signatures = signatures;
    this.expressions = new ExpressionCheck(tree.source(), words, faults);
  }

  /**
   * Every name, series, flow and label that does not exist, and what templates may not do.
   *
   * @param signatures what may be written behind the names of directives and macros
   */
  static List<Fault> faults(Tree tree, Scope ofTemplate, WordCheck words, Signatures signatures) {
    NameCheck check = new NameCheck(tree, words, signatures);
    tree.nodes().forEach(node -> check.visit(node, ofTemplate));
    return check.faults;
  }

  private void visit(Node node, Scope scope) {
    Piece piece = node.piece();
    Scope inner =
        switch (piece.kind()) {
          case INTERPOLATION -> {
            expressions.check(tree.tokens(piece), scope);
            yield scope;
          }
          case CALL -> call(piece, scope);
          case INSTRUCTION -> instruction(node, scope);
          case WORDS, COMMENT, INSTRUCTION_END, CALL_END, BROKEN -> scope;
        };
    node.children().forEach(child -> visit(child, inner));
  }

  private Scope instruction(Node node, Scope scope) {
    Piece piece = node.piece();
    Refusals.ofInstruction(piece.name())
        .ifPresent(refusal -> faults.add(tree.source().fault(piece.start(), piece.end(), refusal)));
    List<Token> tokens = tree.tokens(piece);
    return switch (piece.name()) {
      case "list", "items" -> loop(piece, tokens, scope);
      case "macro", "function" -> definition(node, tokens, scope);
      case "assign", "global", "local" -> {
        expressions.check(without(Definitions.targets(tokens), tokens), scope);
        yield scope;
      }
      case "setting", "ftl", "outputformat" -> scope;
      case "foreach", "escape" -> {
        Scope inner = scope.inner();
        tokens.stream().limit(1).forEach(name -> inner.add(name.text(), Shape.OTHER));
        expressions.check(tokens, inner);
        yield inner;
      }
      case "include", "import" -> {
        if (Sources.nameOf(tree, piece).isEmpty()) {
          faults.add(tree.source().fault(piece.start(), piece.end(), Refusals.computedFile()));
        }
        yield scope;
      }
      default -> {
        expressions.check(tokens, scope);
        yield scope;
      }
    };
  }

  /**
   * {@code <#list months as month>}, {@code <#list names as key, value>}, {@code <#items as x>}.
   */
  private Scope loop(Piece piece, List<Token> tokens, Scope scope) {
    int as = Definitions.as(tokens);
    List<Token> listed = tokens.subList(0, as);
    expressions.check(listed, scope);
    Shape element = Definitions.shape(listed, scope).element();
    Scope inner = scope.inner();
    for (Token token : tokens.subList(Math.min(as + 1, tokens.size()), tokens.size())) {
      if (token.isName()) {
        inner.add(token.text(), piece.name().equals("list") ? element : Shape.OTHER);
        inner.add(token.text() + "_index", Shape.OTHER);
        inner.add(token.text() + "_has_next", Shape.OTHER);
      }
    }
    return inner;
  }

  private Scope definition(Node node, List<Token> tokens, Scope scope) {
    Scope inner = scope.inner();
    List<Integer> parameters = Parameters.of(tokens);
    parameters.forEach(at -> inner.add(tokens.get(at).text(), Shape.OTHER));
    node.all()
        .map(Node::piece)
        .filter(piece -> piece.isInstruction("local"))
        .forEach(
            piece ->
                Definitions.assigned(tree.tokens(piece))
                    .forEach((name, value) -> inner.add(name, Definitions.shape(value, inner))));
    List<Integer> names = new ArrayList<>(parameters);
    names.add(0);
    expressions.check(without(names, tokens), inner);
    return inner;
  }

  /** {@code <@table id="x">}, {@code <@gateTable scope; gate>}. */
  private Scope call(Piece piece, Scope scope) {
    List<Token> tokens = new ArrayList<>(tree.tokens(piece));
    Scope inner = scope.inner();
    int last = tokens.size();
    for (int i = 0; i < tokens.size() && last == tokens.size(); i++) {
      last = tokens.get(i).is(";") ? i : last;
    }
    tokens.subList(last, tokens.size()).stream()
        .filter(Token::isName)
        .forEach(token -> inner.add(token.text(), Shape.OTHER));
    List<Token> arguments = tokens.subList(0, last);
    String called = piece.name().split("\\.", 2)[0];
    if (!called.isEmpty() && scope.find(called).isEmpty()) {
      int start = piece.start() + 2;
      faults.add(
          tree.source()
              .fault(start, start + called.length(), RunFault.unknown(called, scope.all())));
    }
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i++) {
      boolean begins = i == 0 || arguments.get(i - 1).endsValue();
      if (begins && arguments.get(i).isName() && arguments.get(i + 1).is("=")) {
        names.add(i);
      }
    }
    signature(piece, names.stream().map(arguments::get).toList(), arguments.isEmpty());
    expressions.check(without(names, arguments), scope);
    return inner;
  }

  private void signature(Piece call, List<Token> names, boolean alone) {
    for (Token name : names) {
      signatures
          .unknown(call.name(), name.text())
          .ifPresent(
              sentence -> faults.add(tree.source().fault(name.start(), name.end(), sentence)));
    }
    if (!names.isEmpty() || alone) {
      List<String> given = names.stream().map(Token::text).toList();
      signatures
          .missing(call.name(), given)
          .ifPresent(
              sentence -> faults.add(tree.source().fault(call.start(), call.headEnd(), sentence)));
    }
  }

  private static List<Token> without(List<Integer> left, List<Token> tokens) {
    List<Token> rest = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!left.contains(i)) {
        rest.add(tokens.get(i));
      }
    }
    return rest;
  }
}
