package kimngach.settings.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a layout says of rows, and of the rows inside them. */
final class RowEntries {
  private final Words words;
  private final SeriesEntries series;
  private final YamlFaults faults;
  private final Map<String, ListName> lists = new LinkedHashMap<>();

  RowEntries(Words words, SeriesEntries series, YamlFaults faults) {
    this.words = words;
    this.series = series;
    this.faults = faults;
    Arrays.stream(ListName.values()).forEach(list -> lists.put(list.word(), list));
  }

  List<RowMeaning> read(YamlMap top) {
    List<RowMeaning> rows = rows(top, "rows");
    top.optional("rows")
        .filter(node -> rows.isEmpty() && faults.all().isEmpty())
        .ifPresent(
            node ->
                faults.add(
                    node,
                    "Cần ít nhất một dòng, không thấy",
                    "Expecting at least one row, found none"));
    return rows;
  }

  private List<RowMeaning> rows(YamlMap map, String key) {
    List<RowMeaning> rows = new ArrayList<>();
    for (Node node : map.list(key)) {
      YamlMap row =
          YamlMap.of(node, faults)
              .only(SeriesEntries.keys("label", "heading", "each", "skip", "parts", "of-which"));
      row(node, row).ifPresent(rows::add);
    }
    return rows;
  }

  private List<RowMeaning> inside(YamlMap map, String key) {
    return map.optional(key).isEmpty() ? List.of() : rows(map, key);
  }

  private Optional<RowMeaning> row(Node node, YamlMap row) {
    List<String> kinds =
        List.of("label", "heading", "each").stream()
            .filter(key -> row.keys().containsKey(key))
            .toList();
    SeriesPart said = series.read(row);
    List<RowMeaning> parts = inside(row, "parts");
    List<RowMeaning> ofWhich = inside(row, "of-which");
    if (kinds.size() != 1) {
      String found = kinds.isEmpty() ? "" : String.join(", ", kinds);
      faults.add(
          node,
          "Cần đúng một trong label, heading, each, thấy " + (kinds.isEmpty() ? "không có" : found),
          "Expecting one of label, heading, each, found " + (kinds.isEmpty() ? "none" : found));
      return Optional.empty();
    }
    String kind = kinds.get(0);
    Optional<ListName> each = words.oneOf(row, "each", "một danh mục", "a code list", lists);
    List<String> labels = kind.equals("each") ? List.of() : words.somePatterns(row, kind);
    if (labels.isEmpty() && each.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new RowMeaning(labels, kind(row, kind), each, said, parts, ofWhich));
  }

  private RowMeaning.Kind kind(YamlMap row, String key) {
    if (words.isTrue(row, "skip")) {
      return RowMeaning.Kind.SKIPPED;
    }
    return key.equals("heading") ? RowMeaning.Kind.HEADING : RowMeaning.Kind.VALUES;
  }
}
