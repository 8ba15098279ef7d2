package kimngach.settings.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kimngach.model.Measure;
import kimngach.model.ObsStatus;
import kimngach.settings.CodeLists;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import kimngach.settings.layout.ColumnMeaning.Kind;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what a layout says of columns. */
final class ColumnEntries {
  private static final Map<String, PeriodWord> PERIODS =
      byWord(PeriodWord.values(), PeriodWord::word);
  private static final Map<String, PercentKind> PERCENTS =
      byWord(PercentKind.values(), PercentKind::word);
  private static final Map<String, ObsStatus> STATUSES =
      byWord(ObsStatus.values(), ObsStatus::code);

  private final Words words;
  private final SeriesEntries series;
  private final YamlFaults faults;

  ColumnEntries(Words words, SeriesEntries series, YamlFaults faults) {
    this.words = words;
    this.series = series;
    this.faults = faults;
  }

  private static <T> Map<String, T> byWord(T[] members, Function<T, String> word) {
    return Arrays.stream(members)
        .collect(Collectors.toMap(word, member -> member, (a, b) -> a, LinkedHashMap::new));
  }

  List<ColumnMeaning> read(YamlMap top, SeriesPart shared) {
    List<ColumnMeaning> columns = new ArrayList<>();
    List<Node> entries = top.list("columns");
    for (Node node : entries) {
      YamlMap map = YamlMap.of(node, faults);
      column(node, map, shared).ifPresent(columns::add);
    }
    top.optional("columns")
        .filter(node -> entries.isEmpty() && node instanceof SequenceNode)
        .ifPresent(
            node ->
                faults.add(
                    node,
                    "Cần ít nhất một cột, không thấy",
                    "Expecting at least one column, found none"));
    return columns;
  }

  private Optional<ColumnMeaning> column(Node node, YamlMap map, SeriesPart shared) {
    for (Kind kind : List.of(Kind.SKIPPED, Kind.NOTES)) {
      String key = kind == Kind.SKIPPED ? "skip" : "note";
      if (words.isTrue(map, key)) {
        map.only("header", "optional", key);
        words.isTrue(map, "optional");
        return Optional.of(withoutValues(words.somePatterns(map, "header"), kind));
      }
    }
    map.only(
        SeriesEntries.keys("header", "skip", "note", "optional", "period", "percent", "status"));
    List<String> headers = words.somePatterns(map, "header");
    map.value("period");
    Optional<PeriodWord> period = words.oneOf(map, "period", "một kỳ", "a period", PERIODS);
    Optional<PercentKind> percent =
        words.oneOf(map, "percent", "index, change hay attainment", "a kind of percent", PERCENTS);
    Optional<ObsStatus> status = words.oneOf(map, "status", "một trạng thái", "a status", STATUSES);
    SeriesPart said = series.read(map);
    said.over(shared)
        .measure()
        .ifPresent(
            measure -> checkPercent(node, measure, map.optional("percent").isPresent(), percent));
    return period.map(
        word ->
            new ColumnMeaning(
                headers,
                Kind.VALUES,
                words.isTrue(map, "optional"),
                Optional.of(word),
                said,
                percent,
                status));
  }

  private static ColumnMeaning withoutValues(List<String> headers, Kind kind) {
    return new ColumnMeaning(
        headers, kind, true, Optional.empty(), SeriesPart.NONE, Optional.empty(), Optional.empty());
  }

  private void checkPercent(
      Node node, Measure measure, boolean written, Optional<PercentKind> percent) {
    boolean isAttainment = measure.equals(Measure.STATED_PLAN_ATTAINMENT);
    if (series.isPercent(measure) && !written) {
      faults.add(
          node,
          "Cần khóa \"percent\" (index, change hoặc attainment) cho "
              + measure.code()
              + ", không thấy",
          "Expecting the key \"percent\" (index, change or attainment) for "
              + measure.code()
              + ", found none");
    } else if (!series.isPercent(measure) && written) {
      faults.add(
          node,
          "Cần cột không có \"percent\" cho " + measure.code() + ", thấy khóa này",
          "Expecting no key \"percent\" for " + measure.code() + ", found it");
    } else if (percent.isPresent()
        && CodeLists.ARITHMETIC.contains(measure)
        && isAttainment != (percent.get() == PercentKind.ATTAINMENT)) {
      String right = isAttainment ? "attainment" : "index, change";
      faults.add(
          node,
          "Cần percent " + right + " cho " + measure.code() + ", thấy " + percent.get().word(),
          "Expecting percent "
              + right
              + " for "
              + measure.code()
              + ", found "
              + percent.get().word());
    }
  }
}
