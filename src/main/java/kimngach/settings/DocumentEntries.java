package kimngach.settings;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.model.Language;
import kimngach.model.PeriodParser;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code document} of the settings: number, signer and recipients of the bulletin. */
final class DocumentEntries {
  private static final Pattern SYMBOL = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}.&-]*");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  private final YamlFaults faults;
  private final List<Language> languages;

  /** Reads texts in these languages; what is wrong becomes a fault. */
  DocumentEntries(YamlFaults faults, List<Language> languages) {
    this.faults = faults;
    this.languages = languages;
  }

  OfficialDocument read(YamlMap map) {
    map.only("symbol", "numbers", "signer", "recipients");
    Map<YearMonth, Integer> numbers =
        map.optional("numbers").map(node -> numbers(YamlMap.of(node, faults))).orElse(Map.of());
    Optional<Node> symbol = numbers.isEmpty() ? map.optional("symbol") : map.value("symbol");
    return new OfficialDocument(
        symbol.flatMap(node -> symbol(map, node)),
        numbers,
        map.optional("signer").map(node -> signer(YamlMap.of(node, faults))),
        map.optional("recipients").isPresent() ? recipients(map) : List.of());
  }

  private Optional<String> symbol(YamlMap map, Node node) {
    Optional<String> symbol = map.scalar(node);
    symbol
        .filter(text -> !SYMBOL.matcher(text).matches())
        .ifPresent(
            text ->
                faults.add(
                    node,
                    "Cần ký hiệu văn bản như BC-CTK, thấy \"" + text + "\"",
                    "Expecting the symbol of a document such as BC-CTK, found \"" + text + "\""));
    return symbol;
  }

  private Map<YearMonth, Integer> numbers(YamlMap map) {
    Map<YearMonth, Integer> numbers = new LinkedHashMap<>();
    map.keys()
        .forEach(
            (key, place) -> {
              Optional<YearMonth> month = PeriodParser.parseMonth(key);
              if (month.isEmpty()) {
                faults.add(
                    place,
                    "Cần một tháng như 2023-11, thấy \"" + key + "\"",
                    "Expecting a month such as 2023-11, found \"" + key + "\"");
              }
              Optional<Integer> number = map.value(key).flatMap(node -> number(map, node));
              month.ifPresent(one -> number.ifPresent(found -> numbers.put(one, found)));
            });
    return numbers;
  }

  private Optional<Integer> number(YamlMap map, Node node) {
    Optional<String> text = map.scalar(node);
    text.filter(digits -> !NUMBER.matcher(digits).matches())
        .ifPresent(
            found ->
                faults.add(
                    node,
                    "Cần số văn bản như 245, thấy \"" + found + "\"",
                    "Expecting the number of a document such as 245, found \"" + found + "\""));
    return text.filter(digits -> NUMBER.matcher(digits).matches()).map(Integer::valueOf);
  }

  private Signer signer(YamlMap map) {
    map.only("authority", "title", "name");
    return new Signer(
        map.optional("authority")
            .map(node -> inLanguages(YamlMap.of(node, faults)))
            .orElse(Map.of()),
        map.map("title").map(this::inLanguages).orElse(Map.of()),
        map.map("name").map(this::inLanguages).orElse(Map.of()));
  }

  private List<Map<Language, String>> recipients(YamlMap map) {
    return map.list("recipients").stream()
        .map(node -> inLanguages(YamlMap.of(node, faults)))
        .toList();
  }

  private Map<Language, String> inLanguages(YamlMap map) {
    return SettingsFile.inLanguages(map, languages);
  }
}
