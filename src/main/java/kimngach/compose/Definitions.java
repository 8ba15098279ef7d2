package kimngach.compose;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;

/** What a template gives names to: macros, functions, assigned names, imported files. */
final class Definitions {
  /** Stands for the rest of a macro's arguments, whatever they are called. */
  private static final String ANYTHING = "...";

  private Definitions() {}

  /** The scope of a whole template: what it is given and what it names itself. */
  static Scope scope(Map<String, TemplateModel> given, Collection<Tree> trees) {
    Map<String, Shape> shapes = new HashMap<>();
    given.forEach((name, model) -> shapes.put(name, Shape.of(name, model)));
    Scope scope = Scope.ofTemplate(shapes);
    for (Tree tree : trees) {
      for (Piece piece : tree.pieces()) {
        if (piece.kind() == Piece.Kind.INSTRUCTION) {
          names(tree, piece).forEach((name, value) -> scope.add(name, shape(value, scope)));
        }
      }
    }
    return scope;
  }

  /**
   * What may be written behind the name of each directive and of each macro; those that take
   * anything are left out.
   */
  static Map<String, Set<String>> arguments(
      Map<String, TemplateModel> given, Collection<Tree> trees) {
    Map<String, Set<String>> arguments = new HashMap<>();
    given.forEach(
        (name, model) -> {
          if (model instanceof FrameDirective directive) {
            arguments.put(name, directive.word().arguments());
          }
        });
    for (Tree tree : trees) {
      tree.pieces().stream()
          .filter(piece -> piece.isInstruction("macro"))
          .map(tree::tokens)
          .filter(tokens -> !tokens.isEmpty())
          .forEach(tokens -> arguments.put(tokens.get(0).text(), parameters(tokens)));
    }
    arguments.values().removeIf(names -> names.contains(ANYTHING));
    return arguments;
  }

  /** The parameters that every call of a macro must give a value to, by the macro's name. */
  static Map<String, List<String>> required(Collection<Tree> trees) {
    Map<String, List<String>> required = new HashMap<>();
    for (Tree tree : trees) {
      tree.pieces().stream()
          .filter(piece -> piece.isInstruction("macro"))
          .map(tree::tokens)
          .filter(tokens -> !tokens.isEmpty())
          .forEach(tokens -> required.put(tokens.get(0).text(), Parameters.required(tokens)));
    }
    return required;
  }

  private static Set<String> parameters(List<Token> tokens) {
    Set<String> names = new TreeSet<>();
    Parameters.of(tokens).forEach(at -> names.add(tokens.get(at).text()));
    tokens.stream().filter(token -> token.is("..")).forEach(token -> names.add(ANYTHING));
    return names;
  }

  /** The names that an instruction gives to the whole template, and what it puts there. */
  private static Map<String, List<Token>> names(Tree tree, Piece piece) {
    List<Token> tokens = tree.tokens(piece);
    return switch (piece.name()) {
      case "macro", "function" ->
          tokens.isEmpty() ? Map.of() : Map.of(tokens.get(0).text(), List.of());
      case "assign", "global" -> assigned(tokens);
      case "import" ->
          tokens.isEmpty() ? Map.of() : Map.of(tokens.get(tokens.size() - 1).text(), List.of());
      default -> Map.of();
    };
  }

  /** The names that {@code <#assign>} or {@code <#local>} writes, and the words of each value. */
  static Map<String, List<Token>> assigned(List<Token> tokens) {
    Map<String, List<Token>> assigned = new HashMap<>();
    List<Integer> targets = targets(tokens);
    for (int i = 0; i < targets.size(); i++) {
      int from = targets.get(i);
      int to = i + 1 < targets.size() ? targets.get(i + 1) : tokens.size();
      assigned.put(
          tokens.get(from).text(), List.copyOf(tokens.subList(Math.min(from + 2, to), to)));
    }
    return assigned;
  }

  /** Where the names stand that an instruction writes. */
  static List<Integer> targets(List<Token> tokens) {
    List<Integer> targets = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += depth(token);
      boolean follows = i == 0 || tokens.get(i - 1).endsValue() || tokens.get(i - 1).is(",");
      boolean written =
          i + 1 == tokens.size() ? i == 0 : isAssignment(tokens.get(i + 1)) || isIn(tokens, i + 1);
      if (depth == 0 && follows && written && token.type() != Token.Type.SIGN) {
        targets.add(i);
      }
    }
    return targets;
  }

  private static boolean isIn(List<Token> tokens, int at) {
    return at == 1 && tokens.get(at).isName() && tokens.get(at).text().equals("in");
  }

  /** Where {@code as} stands in the head of a {@code <#list>}; the end when it does not. */
  static int as(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).isName() && tokens.get(i).text().equals("as")) {
        return i;
      }
    }
    return tokens.size();
  }

  static int depth(Token token) {
    if (token.is("(") || token.is("[") || token.is("{")) {
      return 1;
    }
    return token.is(")") || token.is("]") || token.is("}") ? -1 : 0;
  }

  private static boolean isAssignment(Token token) {
    return token.type() == Token.Type.SIGN
        && List.of("=", "+=", "-=", "*=", "/=", "%=", "++", "--").contains(token.text());
  }

  /** What the words of a value make: a period where they name one, such as year.lastYear. */
  static Shape shape(List<Token> value, Scope scope) {
    if (value.isEmpty() || !value.get(0).isName()) {
      return Shape.OTHER;
    }
    boolean isCall = value.get(value.size() - 1).is(")");
    if (isCall && value.get(0).text().equals("periodsOf")) {
      return Shape.PERIODS;
    }
    if (isCall && value.get(0).text().equals("revisions")) {
      return Shape.REVISIONS;
    }
    Shape shape = scope.find(value.get(0).text()).orElse(Shape.OTHER);
    for (int i = 1; i < value.size(); i += 2) {
      if (!value.get(i).is(".") || i + 1 >= value.size()) {
        return Shape.OTHER;
      }
      shape = shape.of(value.get(i + 1).text());
    }
    return shape;
  }
}
