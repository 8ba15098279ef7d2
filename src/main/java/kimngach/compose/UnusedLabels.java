package kimngach.compose;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/** The labels that no template names and that the program itself has no use for. */
final class UnusedLabels {
  /** Lists whose codes the program names in findings, tables and traces. */
  private static final Set<String> OF_CODES =
      Set.of("scope.", "flow.", "gate.", "regime.", "sector.", "measure.", "office.", "commodity.");

  private static final Set<String> OF_PROGRAM =
      Set.of(
          "unit.", "qualifier.", "source.", "severity.", "number.", "mark.", "note.printed-totals");

  private UnusedLabels() {}

  static List<String> keys(Collection<Tree> trees, Labels labels, Settings settings) {
    Set<String> named = trees.stream().flatMap(UnusedLabels::strings).collect(Collectors.toSet());
    SeriesNames codes = new SeriesNames(settings.codes());
    return new TreeSet<>(labels.keys(settings.languages().get(0)))
        .stream().filter(key -> !isUsed(key, named, codes)).toList();
  }

  private static boolean isUsed(String key, Set<String> named, SeriesNames codes) {
    return OF_PROGRAM.stream().anyMatch(key::startsWith)
        || OF_CODES.stream()
            .anyMatch(list -> key.startsWith(list) && codes.isCode(key.substring(list.length())))
        || named.stream().anyMatch(word -> word.equals(key) || isBeginning(word, key));
  }

  /** Words that a code is joined to, such as {@code "gate." + gate}; lists of codes are no such. */
  private static boolean isBeginning(String word, String key) {
    return word.endsWith(".") && key.startsWith(word) && !OF_CODES.contains(word);
  }

  private static Stream<String> strings(Tree tree) {
    return tree.pieces().stream()
        .filter(piece -> piece.kind() != Piece.Kind.WORDS && piece.kind() != Piece.Kind.COMMENT)
        .flatMap(piece -> tree.tokens(piece).stream())
        .filter(token -> token.type() == Token.Type.STRING)
        .map(Token::text);
  }
}
