package kimngach.read.tidy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kimngach.model.SeriesKey;

/** The series that rows named lately: a large table names few, each of them in many rows. */
final class RecentSeries {
  private static final int KEPT = 1 << 14;
  private static final List<Column> NAMING =
      List.of(
          Column.MEASURE,
          Column.SCOPE,
          Column.FLOW,
          Column.REGIME,
          Column.GATE,
          Column.OFFICE,
          Column.SECTOR,
          Column.COMMODITY);

  private final List<Optional<Named>> kept =
      new ArrayList<>(Collections.nCopies(KEPT, Optional.empty()));

  /** A series and the texts of the cells that named it. */
  private record Named(List<String> texts, SeriesKey series) {
    boolean isNamedBy(TidyRow row) {
      for (int i = 0; i < texts.size(); i++) {
        if (!texts.get(i).equals(row.text(NAMING.get(i)))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The series that a row with the same cells named; empty when it was not kept. */
  Optional<SeriesKey> find(TidyRow row) {
    return kept.get(place(row)).filter(named -> named.isNamedBy(row)).map(Named::series);
  }

  /** Keeps what a good row names. */
  void keep(TidyRow row, SeriesKey series) {
    kept.set(place(row), Optional.of(new Named(NAMING.stream().map(row::text).toList(), series)));
  }

  private static int place(TidyRow row) {
    int hash = 0;
    for (Column column : NAMING) {
      hash = 31 * hash + row.text(column).hashCode();
    }
    hash *= 0x9E3779B9; // spreads near hashes over the high bits
    return hash >>> 18;
  }
}
