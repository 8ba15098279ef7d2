package kimngach.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;

/** A directive that is open: what its body wrote, by language, and the parts that it made. */
final class Frame {
  private final String name;
  private final Map<Language, List<Run>> texts = new EnumMap<>(Language.class);
  private final Map<String, List<Object>> parts = new HashMap<>();

  Frame(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void write(Language language, List<Run> runs) {
    texts.computeIfAbsent(language, one -> new ArrayList<>()).addAll(runs);
  }

  Map<Language, List<Run>> texts() {
    return texts;
  }

  Text text() {
    return new Text(texts);
  }

  void add(String part, Object product) {
    parts.computeIfAbsent(part, one -> new ArrayList<>()).add(product);
  }

  /** The parts of a name, in the order they were made. */
  <T> List<T> parts(String part, Class<T> type) {
    return parts.getOrDefault(part, List.of()).stream().map(type::cast).toList();
  }

  /** The one part of a name; empty when there is none. */
  <T> Optional<T> part(String part, Class<T> type) throws TemplateFault {
    List<T> found = parts(part, type);
    if (found.size() > 1) {
      throw new TemplateFault(
          "<@" + name + "> chỉ được có một <@" + part + ">, nhưng thấy " + found.size() + ".",
          "Expecting one <@" + part + "> in <@" + name + ">, found " + found.size());
    }
    return found.stream().findFirst();
  }
}
