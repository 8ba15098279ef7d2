package kimngach.read.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that rows of a form may bear, with their codes.
 *
 * @param byList the code of each name in Vietnamese and English, by the word that layouts write for
 *     the list: {@code gate}, {@code regime}, {@code office} or {@code commodity}
 */
public record KnownNames(Map<String, Map<String, String>> byList) {
  /** No code list is known. */
  public static final KnownNames NONE = new KnownNames(Map.of());

  public KnownNames {
    Map<String, Map<String, String>> plain = new LinkedHashMap<>();
    byList.forEach(
        (list, codes) -> {
          Map<String, String> names = new HashMap<>();
          codes.forEach((name, code) -> names.put(Plain.of(name), code));
          plain.put(list, Map.copyOf(names));
        });
    byList = Map.copyOf(plain);
  }

  /** The code of a name in a list; empty when the list does not have it. */
  Optional<String> code(String list, String name) {
    return Optional.ofNullable(byList.getOrDefault(list, Map.of()).get(Plain.of(name)));
  }

  /** The first of some lists that has a name, with its code there; empty when none has it. */
  Optional<Map.Entry<String, String>> find(List<String> lists, String name) {
    return lists.stream()
        .flatMap(list -> code(list, name).map(code -> Map.entry(list, code)).stream())
        .findFirst();
  }

  /**
   * The only code of a list whose name a label has among other words, as "Cửa khẩu quốc tế Hữu
   * Nghị" has a gate's; names of a single word do not count.
   */
  Optional<String> within(String list, String label) {
    String plain = words(label);
    List<String> codes =
        byList.getOrDefault(list, Map.of()).entrySet().stream()
            .filter(entry -> entry.getKey().contains(" "))
            .filter(entry -> plain.contains(words(entry.getKey().replaceAll(" ?\\(.*", ""))))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private static String words(String text) {
    return " " + Plain.of(text).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
  }
}
