package kimngach.sample;

import java.util.List;

/**
 * One observation of a delivery.
 *
 * @param period {@code 2023-11}, {@code 2023-01/2023-11}, {@code 2023} or {@code
 *     2023-01-01/2023-11-07}
 * @param series what is measured
 * @param value the value
 * @param origin who delivered it, and how it came about
 */
record TidyRow(String period, Series series, Value value, Origin origin) {

  static final List<String> COLUMNS =
      List.of(
          "period",
          "scope",
          "flow",
          "regime",
          "gate",
          "measure",
          "value",
          "unit",
          "status",
          "qualifier",
          "source",
          "note");

  /** Position of the value in {@link #COLUMNS}. */
  static final int VALUE_COLUMN = COLUMNS.indexOf("value");

  /** The texts in the order of {@link #COLUMNS}. */
  List<String> cells() {
    return List.of(
        period,
        series.scope(),
        series.flow(),
        series.regime(),
        series.gate(),
        series.measure(),
        value.text(),
        value.unit(),
        value.status(),
        value.qualifier(),
        origin.source(),
        origin.note());
  }

  /** Whether both rows speak of the same series and period. */
  boolean replaces(TidyRow other) {
    return period.equals(other.period) && series.equals(other.series);
  }
}
