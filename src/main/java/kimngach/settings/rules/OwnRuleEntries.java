package kimngach.settings.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Language;
import kimngach.model.finding.Severity;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what every own rule of an office has, whatever it asks for. */
final class OwnRuleEntries {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern SHARE = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,15})?) ?%");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

  private final YamlFaults faults;
  private final ConditionEntries conditions;
  private final Set<Language> languages;

  /**
   * Reads own rules.
   *
   * @param languages the languages that a rule must tell its finding in
   */
  OwnRuleEntries(SeriesPatterns series, Set<Language> languages, YamlFaults faults) {
    this.faults = faults;
    this.languages = languages;
    this.conditions = new ConditionEntries(series, faults);
  }

  /** The kind of an entry, one that an office can make rules of. */
  Optional<RuleKind> kind(YamlMap entry) {
    Optional<Node> node = entry.optional("kind");
    Optional<String> word = node.flatMap(entry::scalar);
    Optional<RuleKind> kind = word.flatMap(RuleKind::ofCode).filter(RuleKind::isForOffices);
    if (word.isPresent() && kind.isEmpty()) {
      faults.unknown(
          node.orElseThrow(),
          "một loại quy tắc riêng",
          "a kind of rule that an office can make",
          word.get(),
          RuleKind.wordsForOffices());
    }
    return kind;
  }

  /** The rule; empty when it is switched off, or with faults. */
  Optional<OwnRule> read(
      String name, Node at, RuleKind kind, Optional<Severity> severity, YamlMap entry) {
    checkName(name, at);
    entry.only(kind.ownKeys());
    Tolerance tolerance = kind.hasTolerance() ? tolerance(entry) : Tolerance.NONE;
    Set<PeriodChoice> periods =
        kind.hasPeriods() ? periods(entry) : EnumSet.noneOf(PeriodChoice.class);
    Map<Language, String> says =
        entry.map("says").map(sentences -> says(sentences, kind)).orElse(Map.of());
    return conditions
        .read(kind, entry)
        .flatMap(
            condition ->
                severity.map(
                    weight -> new OwnRule(name, weight, tolerance, condition, periods, says)));
  }

  private void checkName(String name, Node at) {
    if (!NAME.matcher(name).matches() || RuleEntries.reservedNames().contains(name)) {
      faults.add(
          at,
          "Cần tên riêng gồm chữ thường không dấu, chữ số, gạch nối như rail-in-wagons, thấy \""
              + name
              + "\"",
          "Expecting a name of its own of small ASCII letters, digits and hyphens such as"
              + " rail-in-wagons, found \""
              + name
              + "\"");
    }
  }

  private Tolerance tolerance(YamlMap entry) {
    Optional<Node> node = entry.optional("tolerance");
    Optional<Matcher> share =
        node.flatMap(entry::scalar).map(SHARE::matcher).filter(Matcher::matches);
    if (share.isPresent()) {
      return new Tolerance(new BigDecimal(share.get().group(1)), true);
    }
    return entry
        .number("tolerance")
        .map(number -> new Tolerance(number, false))
        .orElse(Tolerance.NONE);
  }

  private Set<PeriodChoice> periods(YamlMap entry) {
    EnumSet<PeriodChoice> periods = EnumSet.noneOf(PeriodChoice.class);
    if (entry.optional("periods").isPresent()) {
      Map<String, PeriodChoice> known = PeriodChoice.byWord();
      entry
          .texts("periods")
          .forEach(
              (word, node) -> {
                if (known.containsKey(word)) {
                  periods.add(known.get(word));
                } else {
                  faults.unknown(
                      node, "một loại kỳ", "a kind of period", word, List.copyOf(known.keySet()));
                }
              });
    }
    return periods;
  }

  private Map<Language, String> says(YamlMap sentences, RuleKind kind) {
    Map<Language, String> says = new EnumMap<>(Language.class);
    sentences.only(Language.codes().toArray(String[]::new));
    for (Language language : Language.values()) {
      String code = language.code();
      Optional<Node> said =
          languages.contains(language) ? sentences.value(code) : sentences.optional(code);
      said.ifPresent(
          node ->
              sentences
                  .scalar(node)
                  .ifPresent(
                      sentence -> {
                        check(sentence, node, kind);
                        says.put(language, sentence);
                      }));
    }
    return says;
  }

  /** Tells each place of a sentence that rules of a kind have no value for. */
  private void check(String sentence, Node node, RuleKind kind) {
    Matcher braces = BRACES.matcher(sentence);
    while (braces.find()) {
      String word = Optional.ofNullable(braces.group(1)).orElse(braces.group());
      if (!kind.places().contains(word)) {
        faults.unknown(
            node,
            "tên một giá trị của loại quy tắc " + kind.code(),
            "the name of a value of rules of the kind " + kind.code(),
            word,
            kind.places());
      }
    }
  }
}
