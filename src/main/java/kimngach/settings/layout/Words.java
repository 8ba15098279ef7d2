package kimngach.settings.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads words, patterns and lists of them, each with a fault where it is none. */
final class Words {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

  private final YamlFaults faults;

  Words(YamlFaults faults) {
    this.faults = faults;
  }

  YamlFaults faults() {
    return faults;
  }

  /** The texts of a list; none when the key is missing. */
  List<String> plainTexts(YamlMap map, String key) {
    return map.optional(key).isEmpty() ? List.of() : List.copyOf(map.texts(key).keySet());
  }

  /** The patterns of a list, with a fault for each placeholder that is not known. */
  List<String> patterns(YamlMap map, String key) {
    if (map.optional(key).isEmpty()) {
      return List.of();
    }
    Map<String, Node> texts = map.texts(key);
    texts.forEach(this::check);
    return List.copyOf(texts.keySet());
  }

  /** The patterns of a list that must be there and not be empty. */
  List<String> somePatterns(YamlMap map, String key) {
    List<String> patterns = map.value(key).map(node -> patterns(map, key)).orElse(List.of());
    map.optional(key)
        .filter(node -> patterns.isEmpty() && node instanceof SequenceNode)
        .ifPresent(
            node ->
                faults.add(
                    node,
                    "Cần ít nhất một mẫu, không thấy",
                    "Expecting at least one pattern, found none"));
    return patterns;
  }

  /** Tells each placeholder of a pattern that is not known. */
  void check(String pattern, Node node) {
    Matcher braces = BRACES.matcher(pattern);
    while (braces.find()) {
      String word = Optional.ofNullable(braces.group(1)).orElse(braces.group());
      if (!Placeholder.words().contains(word)) {
        faults.unknown(node, "một từ trong ngoặc", "a placeholder", word, Placeholder.words());
      }
    }
  }

  /** The member that a word names; empty with a fault when it names none. */
  <T> Optional<T> oneOf(Node node, String word, String vi, String en, Map<String, T> members) {
    Optional<T> member = Optional.ofNullable(members.get(word));
    if (member.isEmpty()) {
      faults.unknown(node, vi, en, word, List.copyOf(members.keySet()));
    }
    return member;
  }

  /** The member that the word of a key names; empty when the key is missing. */
  <T> Optional<T> oneOf(YamlMap map, String key, String vi, String en, Map<String, T> members) {
    return map.optional(key)
        .flatMap(node -> map.scalar(node).flatMap(word -> oneOf(node, word, vi, en, members)));
  }

  /** Whether the word of a key is {@code true}; no when the key is missing. */
  boolean isTrue(YamlMap map, String key) {
    return oneOf(map, key, "true hoặc false", "true or false", Map.of("true", true, "false", false))
        .orElse(false);
  }

  /** The members that the words of a map name, by its keys; none when the map is missing. */
  <T> Map<String, T> map(YamlMap top, String key, String vi, String en, Map<String, T> members) {
    return top.optional(key).map(node -> map(node, vi, en, members)).orElse(Map.of());
  }

  /** The members that the words of a map name, by its keys. */
  <T> Map<String, T> map(Node node, String vi, String en, Map<String, T> members) {
    Map<String, T> found = new LinkedHashMap<>();
    YamlMap map = YamlMap.of(node, faults);
    for (String key : new ArrayList<>(map.keys().keySet())) {
      map.value(key)
          .flatMap(value -> map.scalar(value).flatMap(w -> oneOf(value, w, vi, en, members)))
          .ifPresent(member -> found.put(key, member));
    }
    return found;
  }
}
