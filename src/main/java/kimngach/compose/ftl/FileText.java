package kimngach.compose.ftl;

import java.util.Optional;
import kimngach.model.fault.Fault;

/**
 * The characters of a template file.
 *
 * @param text the characters; empty for a file that cannot be taken for a template
 * @param fault why it cannot: it is far too long
 */
public record FileText(String text, Optional<Fault> fault) {
  /** How many characters a file may have: about twenty times a monthly bulletin. */
  private static final int MOST = 1_000_000;

  /** How many bytes such a file may have; a character in UTF-8 has at most four. */
  public static final long MOST_BYTES = 4L * MOST;

  /**
   * The text of a file.
   *
   * @param file the file as messages name it
   * @param text everything in it
   */
  public static FileText of(String file, String text) {
    return text.length() > MOST ? tooLong(file) : new FileText(unmarked(text), Optional.empty());
  }

  /** Without the mark that Windows editors put at the beginning of a file in UTF-8. */
  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A file that is refused unread. */
  public static FileText tooLong(String file) {
    return new FileText(
        "",
        Optional.of(
            Fault.at(
                file,
                "Cần mẫu không quá " + MOST + " ký tự, thấy tệp dài hơn.",
                "Expecting a template of at most " + MOST + " characters, found a longer file")));
  }
}
