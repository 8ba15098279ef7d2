package kimngach.settings.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what an own rule asks for, by its kind. */
final class ConditionEntries {
  private static final Map<String, Boolean> EARLIER =
      Map.of("previous-period", true, "same-period-last-year", false);

  private final SeriesPatterns series;
  private final YamlFaults faults;

  ConditionEntries(SeriesPatterns series, YamlFaults faults) {
    this.series = series;
    this.faults = faults;
  }

  /** The condition of an entry; empty with faults when a part of it is missing or wrong. */
  Optional<Condition> read(RuleKind kind, YamlMap entry) {
    return switch (kind) {
      case SUM -> sum(entry);
      case AT_MOST ->
          both(entry, "part", "whole").map(two -> new Condition.AtMost(two.get(0), two.get(1)));
      case EQUAL ->
          both(entry, "series", "to").map(two -> new Condition.Equal(two.get(0), two.get(1)));
      case YEAR_TO_DATE -> some(several(entry, "series")).map(Condition.YearToDate::new);
      case BOUNDS -> bounds(entry);
      case CHANGE -> change(entry);
      case EXPECTED -> expected(entry);
      case NOT_DELIVERED -> some(several(entry, "series")).map(Condition.NotDelivered::new);
      case ONE_VALUE, STATED, REVISION, HISTORY, BRIDGE, READING ->
          throw new IllegalArgumentException(
              "Expecting a kind of rule that an office can make, found " + kind);
    };
  }

  private Optional<Condition> sum(YamlMap entry) {
    Optional<SeriesPattern> whole = one(entry, "whole");
    List<SeriesPattern> parts = several(entry, "parts");
    List<SeriesPattern> less =
        entry.optional("less").isPresent() ? several(entry, "less") : List.of();
    return some(parts).flatMap(any -> whole.map(of -> new Condition.Sum(of, parts, less)));
  }

  private Optional<Condition> bounds(YamlMap entry) {
    List<SeriesPattern> patterns = several(entry, "series");
    Optional<Condition.Limits> limits = limits(entry);
    return some(patterns)
        .flatMap(any -> limits.map(between -> new Condition.Bounds(patterns, between)));
  }

  private Optional<Condition> change(YamlMap entry) {
    List<SeriesPattern> patterns = several(entry, "series");
    Optional<Boolean> onPrevious =
        entry.value("on").flatMap(node -> entry.scalar(node).flatMap(word -> earlier(word, node)));
    Optional<Condition.Limits> limits = limits(entry);
    return some(patterns)
        .flatMap(any -> onPrevious)
        .flatMap(on -> limits.map(between -> new Condition.Change(patterns, on, between)));
  }

  private Optional<Boolean> earlier(String word, Node node) {
    Optional<Boolean> onPrevious = Optional.ofNullable(EARLIER.get(word));
    if (onPrevious.isEmpty()) {
      faults.unknown(
          node,
          "kỳ so sánh",
          "the period of comparison",
          word,
          EARLIER.keySet().stream().sorted().toList());
    }
    return onPrevious;
  }

  private Optional<Condition> expected(YamlMap entry) {
    List<SeriesPattern> patterns = new ArrayList<>();
    texts(entry, "series")
        .forEach(
            (text, node) ->
                series.readOne(text, node).map(SeriesPattern::of).ifPresent(patterns::add));
    return some(patterns).map(Condition.Expected::new);
  }

  /** Bounds, at least one, that leave something between them. */
  private Optional<Condition.Limits> limits(YamlMap entry) {
    Optional<BigDecimal> min = entry.signedNumber("min");
    Optional<BigDecimal> max = entry.signedNumber("max");
    if (entry.optional("min").isEmpty() && entry.optional("max").isEmpty()) {
      entry.value("max");
      return Optional.empty();
    }
    Condition.Limits limits = new Condition.Limits(min, max);
    if (limits.areEmpty()) {
      entry
          .optional("min")
          .ifPresent(
              node ->
                  faults.add(
                      node,
                      "Cần min không lớn hơn max, thấy " + shown(min) + " và " + shown(max),
                      "Expecting min not above max, found " + shown(min) + " and " + shown(max)));
      return Optional.empty();
    }
    return Optional.of(limits);
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private Optional<List<SeriesPattern>> both(YamlMap entry, String first, String second) {
    Optional<SeriesPattern> one = one(entry, first);
    Optional<SeriesPattern> other = one(entry, second);
    other
        .filter(right -> one.filter(left -> !left.open().containsAll(right.open())).isPresent())
        .flatMap(right -> entry.optional(second))
        .ifPresent(
            node ->
                faults.add(
                    node,
                    "Cần " + second + " chỉ để mở (any-...) những phần mà " + first + " cũng để mở",
                    "Expecting "
                        + second
                        + " to leave open only what "
                        + first
                        + " leaves open too, found more"));
    return one.flatMap(left -> other.map(right -> List.of(left, right)));
  }

  private Optional<SeriesPattern> one(YamlMap entry, String key) {
    return entry
        .value(key)
        .flatMap(node -> entry.scalar(node).flatMap(text -> series.read(text, node)));
  }

  private List<SeriesPattern> several(YamlMap entry, String key) {
    List<SeriesPattern> patterns = new ArrayList<>();
    texts(entry, key).forEach((text, node) -> series.read(text, node).ifPresent(patterns::add));
    return patterns;
  }

  /** The text of a key, or the texts of its list, at least one. */
  private Map<String, Node> texts(YamlMap entry, String key) {
    Optional<Node> value = entry.value(key);
    if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
      return value
          .flatMap(node -> entry.scalar(node).map(text -> Map.of(text, node)))
          .orElse(Map.of());
    }
    Map<String, Node> texts = value.isPresent() ? entry.texts(key) : Map.of();
    value
        .filter(node -> texts.isEmpty())
        .ifPresent(
            node ->
                faults.add(
                    node,
                    "Cần ít nhất một chuỗi số liệu, không thấy",
                    "Expecting at least one series, found none"));
    return texts;
  }

  private static Optional<List<SeriesPattern>> some(List<SeriesPattern> patterns) {
    return Optional.of(patterns).filter(found -> !found.isEmpty());
  }
}
