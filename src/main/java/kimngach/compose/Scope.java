package kimngach.compose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that a place of a template may use: its own and those of what it stands in. */
final class Scope {
  private final Optional<Scope> around;
  private final Map<String, Shape> names = new HashMap<>();

  private Scope(Optional<Scope> around) {
    this.around = around;
  }

  /** The names of the whole template. */
  static Scope ofTemplate(Map<String, Shape> names) {
    Scope scope = new Scope(Optional.empty());
    scope.names.putAll(names);
    return scope;
  }

  Scope inner() {
    return new Scope(Optional.of(this));
  }

  void add(String name, Shape shape) {
    names.merge(name, shape, (one, other) -> one == other ? one : Shape.OTHER);
  }

  /** What a name is; empty when there is no such name. */
  Optional<Shape> find(String name) {
    Shape shape = names.get(name);
    if (shape != null) {
      return Optional.of(shape);
    }
    return around.flatMap(scope -> scope.find(name));
  }

  Set<String> all() {
    Set<String> all = new TreeSet<>(names.keySet());
    around.ifPresent(scope -> all.addAll(scope.all()));
    return all;
  }
}
