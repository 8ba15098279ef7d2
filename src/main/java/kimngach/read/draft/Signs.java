package kimngach.read.draft;

import java.util.Map;
import java.util.Optional;
import kimngach.read.sheet.RawCell;

/** What offices write in place of a number, and what it usually says. */
final class Signs {
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("-", "0"),
          Map.entry("–", "0"),
          Map.entry("—", "0"),
          Map.entry("…", "O"),
          Map.entry("...", "O"),
          Map.entry("..", "O"),
          Map.entry("....", "O"),
          Map.entry("n/a", "O"),
          Map.entry("na", "O"),
          Map.entry("x", "M"));

  private Signs() {}

  /** Whether a cell holds a sign. */
  static boolean isSign(RawCell cell) {
    return meaning(cell.text()).isPresent();
  }

  /** What a sign usually says: 0, or a status code. */
  static Optional<String> meaning(String text) {
    return Optional.ofNullable(USUAL.get(Plain.of(text)));
  }
}
