package kimngach.read.excel;

import java.util.List;
import java.util.Map;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.FileReading;
import kimngach.read.sheet.Shown;

/** The other files that the formulas of a workbook point into; none of them is ever opened. */
final class ExternalFiles {
  private static final int MOST_NAMED = 5;

  private ExternalFiles() {}

  /** The file name at the end of a path or an address. */
  static String name(String target) {
    String path = target.replace('\\', '/').replace("%20", " ");
    return Shown.of(path.substring(path.lastIndexOf('/') + 1)).strip();
  }

  /** Tells that a workbook points into files, if it does. */
  static void tell(List<String> names, FileReading reading) {
    if (names.isEmpty()) {
      return;
    }
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    reading.find(
        ReadingRule.EXTERNAL_LINKS,
        Map.of(
            "file",
            new NamedValue.Verbatim(reading.path()),
            "targets",
            new NamedValue.Verbatim(names.size() > MOST_NAMED ? named + ", ..." : named)),
        List.of());
  }
}
