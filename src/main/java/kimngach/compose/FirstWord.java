package kimngach.compose;

import java.util.Map;
import java.util.Optional;

/** What the first word given to a function of templates names. */
enum FirstWord {
  /** A series, such as {@code declared.total}. */
  SERIES,
  /** A flow: total, export or import. */
  FLOW,
  /** A key of the label files. */
  LABEL;

  private static final Map<String, FirstWord> OF =
      Map.ofEntries(
          Map.entry("value", SERIES),
          Map.entry("growth", SERIES),
          Map.entry("growthOnPrevious", SERIES),
          Map.entry("attainment", SERIES),
          Map.entry("share", SERIES),
          Map.entry("balance", SERIES),
          Map.entry("periodsOf", SERIES),
          Map.entry("gap", FLOW),
          Map.entry("residual", FLOW),
          Map.entry("label", LABEL));

  /** What the first word of a function names; empty for functions that take none. */
  static Optional<FirstWord> of(String function) {
    return Optional.ofNullable(OF.get(function));
  }
}
