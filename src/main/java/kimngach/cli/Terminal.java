package kimngach.cli;

import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * What the launcher says of the terminal: {@code -Dkimngach.terminal=COLUMNS} when a person reads
 * along, nothing when a scheduler does.
 */
final class Terminal {
  private static final int USUAL_WIDTH = 100;

  private Terminal() {}

  /** Whether a person reads along. */
  static boolean isInteractive() {
    return System.getProperty("kimngach.terminal") != null;
  }

  /** The columns to fill. */
  static int width() {
    return Optional.ofNullable(System.getProperty("kimngach.terminal"))
        .filter(columns -> columns.matches("[1-9][0-9]{0,3}"))
        .map(Integer::parseInt)
        .orElse(USUAL_WIDTH);
  }

  /** Whether colours may be used; NO_COLOR switches them off. */
  static boolean isColoured() {
    return isInteractive() && System.getenv("NO_COLOR") == null;
  }

  static Ansi ansi() {
    return isColoured() ? Ansi.ON : Ansi.OFF;
  }
}
