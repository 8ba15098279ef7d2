package kimngach.compose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
          Map.entry("highest", SERIES),
          Map.entry("lowest", SERIES),
          Map.entry("largestFirst", SERIES),
          Map.entry("gap", FLOW),
          Map.entry("residual", FLOW),
          Map.entry("label", LABEL));

  private static final Set<String> WITHOUT_PERIOD =
      Set.of("label", "highest", "lowest", "largestFirst");

  /** Whether a function takes a period behind its first word. */
  static boolean takesPeriod(String function) {
    return OF.containsKey(function) && !WITHOUT_PERIOD.contains(function);
  }

  /** What the first word of a function names; empty for functions that take none. */
  static Optional<FirstWord> of(String function) {
    return Optional.ofNullable(OF.get(function));
  }
}
