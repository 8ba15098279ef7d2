package kimngach.read.tidy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Sentence;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Shown;
import kimngach.settings.Suggestion;

/** The first row of a table: which column stands where. */
final class Header {
  /** Columns that few tables have. */
  private static final Set<Column> RARE =
      EnumSet.of(Column.OFFICE, Column.SECTOR, Column.COMMODITY, Column.UNIT_MULT);

  /** The header a person should write. */
  static final String EXPECTED =
      Stream.of(Column.values())
          .filter(column -> !RARE.contains(column))
          .map(Column::title)
          .collect(Collectors.joining(","));

  private static final int ENOUGH_COLUMNS = 3;

  private final List<RawCell> cells;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  private Header(List<RawCell> cells) {
    this.cells = List.copyOf(cells);
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      Column.ofName(cells.get(i).text()).ifPresent(column -> places.putIfAbsent(column, place));
    }
  }

  /** The header that a row is; empty when too few of its cells are names of columns. */
  static Optional<Header> of(List<RawCell> cells) {
    var header = new Header(cells);
    boolean telling =
        header.places.containsKey(Column.PERIOD) || header.places.containsKey(Column.VALUE);
    int known = header.places.size() + (telling ? 1 : 0);
    return known >= ENOUGH_COLUMNS ? Optional.of(header) : Optional.empty();
  }

  /** What is wrong with the header, by column from 0. */
  Map<Integer, List<Sentence>> faults() {
    Map<Integer, List<Sentence>> faults = new TreeMap<>();
    Set<Column> seen = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).text();
      Optional<Column> column = Column.ofName(name);
      if (column.isPresent() && !seen.add(column.get())) {
        add(
            faults,
            i,
            "Cần mỗi cột một lần, thấy lại cột \"" + name + "\"",
            "Expecting each column once, found \"" + name + "\" again");
      } else if (column.isEmpty() && !name.isEmpty() && !Column.isIgnored(name)) {
        Sentence hint = Suggestion.didYouMean(name, Column.known());
        add(
            faults,
            i,
            "Cần tên cột đã biết, thấy \"" + Shown.of(name) + "\"" + hint.vi(),
            "Expecting the name of a known column, found \"" + Shown.of(name) + "\"" + hint.en());
      }
    }
    for (Column column : Column.REQUIRED) {
      if (!places.containsKey(column)) {
        add(
            faults,
            0,
            "Cần cột \"" + column.title() + "\", không thấy",
            "Expecting a column \"" + column.title() + "\", found none");
      }
    }
    return faults;
  }

  private static void add(Map<Integer, List<Sentence>> faults, int column, String vi, String en) {
    faults.computeIfAbsent(column, key -> new ArrayList<>()).add(new Sentence(vi, en));
  }

  /** The place of a column from 0; -1 when the table has no such column. */
  int place(Column column) {
    return places.getOrDefault(column, -1);
  }

  /** How many cells the header has, those without a name counted too. */
  int size() {
    return cells.size();
  }

  /** The first cell from 0 that has content but no column name above; empty when there is none. */
  Optional<Integer> outside(List<RawCell> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isBlank() && (i >= cells.size() || cells.get(i).isBlank())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
