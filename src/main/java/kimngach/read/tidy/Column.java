package kimngach.read.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a tidy table, by their own names and those of SDMX-CSV. */
enum Column {
  PERIOD("period", "time_period"),
  SCOPE("scope"),
  FLOW("flow"),
  REGIME("regime"),
  GATE("gate"),
  OFFICE("office"),
  SECTOR("sector"),
  COMMODITY("commodity"),
  MEASURE("measure"),
  VALUE("value", "obs_value"),
  UNIT("unit", "unit_measure"),
  UNIT_MULT("unit_mult"),
  STATUS("status", "obs_status"),
  QUALIFIER("qualifier"),
  SOURCE("source"),
  NOTE("note", "comment_obs");

  /** Columns that SDMX-CSV carries and that say nothing about a value. */
  private static final Set<String> IGNORED =
      Set.of(
          "structure", "structure_id", "structure_name", "dataflow", "action", "freq", "decimals");

  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      BY_NAME.put(column.title, column);
      BY_NAME.put(column.sdmxName, column);
    }
  }

  /** The columns that a table cannot do without. */
  static final List<Column> REQUIRED = List.of(PERIOD, MEASURE, VALUE, UNIT);

  private final String title;
  private final String sdmxName;

  Column(String title) {
    this(title, title);
  }

  Column(String title, String sdmxName) {
    this.title = title;
    this.sdmxName = sdmxName;
  }

  /** The name a person should write. */
  String title() {
    return title;
  }

  /** The column of a name, whatever its case and spaces; empty when none has it. */
  static Optional<Column> ofName(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  /** Whether a name is one of SDMX-CSV that may be passed over. */
  static boolean isIgnored(String name) {
    return IGNORED.contains(plain(name));
  }

  /** Every known name. */
  static List<String> known() {
    return Stream.of(values())
        .flatMap(column -> Stream.of(column.title, column.sdmxName))
        .distinct()
        .toList();
  }

  private static String plain(String name) {
    return SPACE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
