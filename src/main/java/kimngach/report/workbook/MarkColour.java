package kimngach.report.workbook;

import java.util.Locale;
import kimngach.model.finding.Severity;

/**
 * The ground of a marked cell, light enough for black digits.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record MarkColour(int red, int green, int blue) {

  /** Red for an error, amber for a warning, blue-grey for a note. */
  static MarkColour of(Severity weight) {
    return switch (weight) {
      case ERROR -> new MarkColour(0xF8, 0xA5, 0xA5);
      case WARNING -> new MarkColour(0xFF, 0xD5, 0x66);
      case INFO -> new MarkColour(0xC5, 0xD3, 0xE0);
    };
  }

  String hexadecimal() {
    return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
  }
}
