package kimngach.settings.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.SeriesKey;
import kimngach.model.finding.Severity;
import kimngach.settings.CodeLists;
import kimngach.settings.RuleSetting;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the entries of rules.yaml: how strict built-in rules are, and an office's own rules. */
final class RuleEntries {
  private static final String OFF = "OFF";
  private static final List<String> SEVERITIES =
      Stream.concat(Arrays.stream(Severity.values()).map(Severity::name), Stream.of(OFF)).toList();

  private final YamlFaults faults;
  private final SeriesPatterns series;
  private final OwnRuleEntries ownEntries;
  private final Map<String, RuleSetting> builtIn = new LinkedHashMap<>();
  private final List<SeriesKey> expected = new ArrayList<>();
  private final List<PlacedRule> own = new ArrayList<>();

  /**
   * Reads entries.
   *
   * @param languages the languages that own rules must tell their findings in
   */
  RuleEntries(CodeLists codes, Set<Language> languages, YamlFaults faults) {
    this.faults = faults;
    this.series = new SeriesPatterns(codes, faults);
    this.ownEntries = new OwnRuleEntries(series, languages, faults);
  }

  /**
   * What rules.yaml says.
   *
   * @param builtIn how strict the built-in rules are that it names
   * @param expected the series that every delivery must carry
   * @param own the office's own rules that are switched on
   */
  record Read(Map<String, RuleSetting> builtIn, List<SeriesKey> expected, List<OwnRule> own) {}

  Read read(Node root) {
    YamlMap.of(root, faults).only("rules").map("rules").ifPresent(this::readAll);
    new Contradictions(own, expected, faults).tell();
    return new Read(builtIn, expected, own.stream().map(PlacedRule::rule).toList());
  }

  private void readAll(YamlMap entries) {
    entries
        .keys()
        .forEach(
            (name, at) ->
                entries
                    .map(name)
                    .ifPresent(
                        entry ->
                            BuiltInRule.kindOf(name)
                                .ifPresentOrElse(
                                    kind -> readBuiltIn(name, kind, entry),
                                    () -> readOwn(name, at, entry))));
  }

  private void readBuiltIn(String name, RuleKind kind, YamlMap entry) {
    List<String> numbers = BuiltInRule.ofCode(name).map(BuiltInRule::numbers).orElse(List.of());
    entry.only(keys(kind, numbers));
    entry
        .optional("kind")
        .ifPresent(node -> entry.scalar(node).ifPresent(word -> isOf(kind, name, word, node)));
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    numbers.forEach(key -> entry.number(key).ifPresent(number -> given.put(key, number)));
    builtIn.put(
        name,
        new RuleSetting(
            severity(entry),
            kind.hasTolerance() ? entry.number("tolerance") : Optional.empty(),
            given));
    if (kind == RuleKind.EXPECTED && entry.optional("series").isPresent()) {
      entry
          .texts("series")
          .forEach((text, node) -> series.readOne(text, node).ifPresent(expected::add));
    }
  }

  private static String[] keys(RuleKind kind, List<String> numbers) {
    return Stream.of(
            Stream.of("kind", "severity"),
            kind.hasTolerance() ? Stream.of("tolerance") : Stream.<String>of(),
            kind == RuleKind.EXPECTED ? Stream.of("series") : Stream.<String>of(),
            numbers.stream())
        .flatMap(all -> all)
        .toArray(String[]::new);
  }

  private void isOf(RuleKind kind, String name, String word, Node node) {
    if (!word.equals(kind.code())) {
      faults.add(
          node,
          "Cần kind " + kind.code() + " vì " + name + " là quy tắc có sẵn, thấy \"" + word + "\"",
          "Expecting the kind "
              + kind.code()
              + ", for "
              + name
              + " comes with the program, found \""
              + word
              + "\"");
    }
  }

  private void readOwn(String name, Node at, YamlMap entry) {
    if (entry.optional("kind").isEmpty()) {
      faults.unknown(
          at,
          "tên một quy tắc có sẵn, hoặc kind của một quy tắc riêng",
          "the name of a rule that comes with the program, or a rule with a kind",
          name,
          BuiltInRule.names());
      return;
    }
    int before = faults.all().size();
    Optional<RuleKind> kind = ownEntries.kind(entry);
    Optional<Severity> severity = kind.flatMap(any -> severity(entry));
    Optional<OwnRule> rule =
        kind.flatMap(found -> ownEntries.read(name, at, found, severity, entry));
    if (faults.all().size() == before) {
      rule.filter(any -> severity.isPresent())
          .ifPresent(found -> own.add(new PlacedRule(found, at)));
    }
  }

  private Optional<Severity> severity(YamlMap entry) {
    return entry
        .value("severity")
        .flatMap(node -> entry.scalar(node).flatMap(text -> severity(text, node)));
  }

  /** The severity of a word; empty when it switches the rule off, or with a fault. */
  private Optional<Severity> severity(String text, Node node) {
    String name = text.toUpperCase(Locale.ROOT);
    if (!SEVERITIES.contains(name)) {
      faults.unknown(node, "một mức độ", "a severity", text, SEVERITIES);
    }
    return Arrays.stream(Severity.values()).filter(value -> value.name().equals(name)).findFirst();
  }

  /** The names that no own rule can bear. */
  static Set<String> reservedNames() {
    return Set.of(PlacedWaiver.EXPIRED, PlacedWaiver.UNUSED, OwnRule.WITHOUT_FIGURES);
  }
}
