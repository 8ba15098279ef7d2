package kimngach.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;

/** The names of a place of a template with everything that is ever put under them. */
final class PrintedScope {
  /**
   * What is put under a name, and where.
   *
   * @param tree the file it is written in
   * @param expression its words
   * @param scope the names it may use
   * @param underName whether it is printed by a name only, not where it is written
   */
  record Value(Tree tree, List<Token> expression, PrintedScope scope, boolean underName) {}

  private final Optional<PrintedScope> around;
  private final Map<String, List<Value>> names = new HashMap<>();

  private PrintedScope(Optional<PrintedScope> around) {
    this.around = around;
  }

  static PrintedScope ofTemplate() {
    return new PrintedScope(Optional.empty());
  }

  PrintedScope inner() {
    return new PrintedScope(Optional.of(this));
  }

  /** Everything put under a name of this very place; a new name begins with nothing. */
  List<Value> own(String name) {
    return names.computeIfAbsent(name, unused -> new ArrayList<>());
  }

  /** Everything put under a name that may be used here; nothing for one that is given. */
  List<Value> find(String name) {
    List<Value> values = names.get(name);
    if (values != null) {
      return values;
    }
    return around.map(scope -> scope.find(name)).orElseGet(List::of);
  }
}
