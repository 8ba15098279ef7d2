package kimngach.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kimngach.settings.layout.ColumnMeaning;
import kimngach.settings.layout.Layout;

/**
 * A header block and what a layout makes of its columns.
 *
 * @param block the block
 * @param columns the columns with words, from the left; and those without that hold row labels
 * @param missing the columns that the layout asks for and the block lacks
 */
record HeaderMatch(HeaderBlock block, Map<Integer, Column> columns, List<ColumnMeaning> missing) {

  /**
   * A column under a header.
   *
   * @param number the column from 1
   * @param header its header; blank when it has none
   * @param role what it holds
   * @param meaning what the layout says of it; empty for labels, units and unknown columns
   * @param said what the placeholders of its header stood for
   */
  record Column(
      int number, String header, ColumnRole role, Optional<ColumnMeaning> meaning, Said said) {}

  /** What a layout makes of a block. */
  static HeaderMatch of(HeaderBlock block, Layout layout, LayoutWords words) {
    Map<Integer, Column> columns = new TreeMap<>();
    List<ColumnMeaning> missing = new ArrayList<>(layout.columns());
    block
        .texts()
        .forEach(
            (number, text) -> {
              Column column = column(number, text, layout, words);
              String own = block.ownTexts().getOrDefault(number, text);
              if (column.role() == ColumnRole.UNKNOWN && !own.equals(text)) {
                Column byOwn = column(number, own, layout, words);
                column = byOwn.role() == ColumnRole.UNKNOWN ? column : byOwn;
              }
              columns.put(number, column);
              column.meaning().ifPresent(missing::remove);
            });
    missing.removeIf(ColumnMeaning::isOptional);
    if (layout.labelHeaders().isEmpty()) {
      takeLabels(columns);
    }
    return new HeaderMatch(block, columns, missing);
  }

  private static Column column(int number, String text, Layout layout, LayoutWords words) {
    String folded = FoldedText.of(text);
    if (words.wholeFolded(layout.labelHeaders(), folded).isPresent()) {
      return new Column(number, text, ColumnRole.LABEL, Optional.empty(), Said.NOTHING);
    }
    if (words.wholeFolded(layout.units().columns(), folded).isPresent()) {
      return new Column(number, text, ColumnRole.UNIT, Optional.empty(), Said.NOTHING);
    }
    for (ColumnMeaning meaning : layout.columns()) {
      Optional<Said> said = words.wholeFolded(meaning.headers(), folded);
      if (said.isPresent()) {
        return new Column(
            number, text, ColumnRole.of(meaning.kind()), Optional.of(meaning), said.get());
      }
    }
    return new Column(number, text, ColumnRole.UNKNOWN, Optional.empty(), Said.NOTHING);
  }

  /** Where the layout names no column of labels, those left of the first value hold them. */
  private static void takeLabels(Map<Integer, Column> columns) {
    int firstValue =
        columns.values().stream()
            .filter(column -> column.role() == ColumnRole.VALUES)
            .mapToInt(Column::number)
            .min()
            .orElse(1);
    for (int number = 1; number < firstValue; number++) {
      Column known = columns.get(number);
      if (known == null || known.role() == ColumnRole.UNKNOWN) {
        String header = known == null ? "" : known.header();
        columns.put(
            number, new Column(number, header, ColumnRole.LABEL, Optional.empty(), Said.NOTHING));
      }
    }
  }

  /** The columns of a role, from the left. */
  List<Column> of(ColumnRole role) {
    return columns.values().stream().filter(column -> column.role() == role).toList();
  }

  /** How many columns the layout knows. */
  int known() {
    return (int)
        columns.values().stream()
            .filter(column -> column.role() != ColumnRole.UNKNOWN && !column.header().isEmpty())
            .count();
  }

  /** How many columns hold values. */
  int values() {
    return of(ColumnRole.VALUES).size();
  }

  /** Whether nothing is missing and nothing unknown. */
  boolean isComplete() {
    return missing.isEmpty() && values() > 0 && of(ColumnRole.UNKNOWN).isEmpty();
  }
}
