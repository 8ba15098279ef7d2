package kimngach.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.compose.ftl.Node;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;

/** The macros and functions of a template that call themselves, or one that calls them. */
final class Recursion {
  private Recursion() {}

  /** The beginnings of those macros and functions, then what includes other files. */
  static Stream<Piece> in(Tree tree) {
    return Stream.concat(
        definitions(tree), tree.pieces().stream().filter(piece -> piece.isInstruction("include")));
  }

  private static Stream<Piece> definitions(Tree tree) {
    Map<String, Set<String>> calls = new HashMap<>();
    Stream<Node> definitions =
        tree.all()
            .filter(
                node ->
                    node.piece().isInstruction("macro") || node.piece().isInstruction("function"));
    return definitions
        .peek(node -> calls.put(name(tree, node.piece()), called(tree, node)))
        .map(Node::piece)
        .toList()
        .stream()
        .filter(piece -> reaches(name(tree, piece), calls));
  }

  private static String name(Tree tree, Piece piece) {
    return tree.tokens(piece).stream().limit(1).map(Token::text).findFirst().orElse("");
  }

  private static Set<String> called(Tree tree, Node definition) {
    return definition.children().stream()
        .flatMap(Node::all)
        .map(Node::piece)
        .flatMap(
            piece ->
                Stream.concat(
                    Stream.of(piece.name()),
                    tree.tokens(piece).stream().filter(Token::isName).map(Token::text)))
        .collect(Collectors.toSet());
  }

  private static boolean reaches(String name, Map<String, Set<String>> calls) {
    Set<String> reached = new HashSet<>(calls.getOrDefault(name, Set.of()));
    for (int before = -1; before != reached.size(); ) {
      before = reached.size();
      Set<String> further =
          reached.stream()
              .flatMap(one -> calls.getOrDefault(one, Set.of()).stream())
              .collect(Collectors.toSet());
      reached.addAll(further);
    }
    return reached.contains(name);
  }
}
