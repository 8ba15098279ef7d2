package kimngach.publish;

/**
 * Comma-separated values as RFC 4180 writes them: a cell stands in double quotes only where it
 * holds a comma, a double quote or a line end. Lines end in LF.
 *
 * <p>Our own, for an edition has cells by the hundred thousand: a library looks through each of
 * them once for every character that may ask for quotes.
 */
final class CsvText {
  private final StringBuilder text = new StringBuilder();
  private boolean begun;

  /** Adds a cell to the line. */
  CsvText cell(String content) {
    if (begun) {
      text.append(',');
    }
    begun = true;
    if (isPlain(content)) {
      text.append(content);
    } else {
      text.append('"').append(content.replace("\"", "\"\"")).append('"');
    }
    return this;
  }

  /** Adds cells that another text has written. */
  CsvText cells(String written) {
    if (begun) {
      text.append(',');
    }
    begun = true;
    text.append(written);
    return this;
  }

  /** Ends the line. */
  void endLine() {
    text.append('\n');
    begun = false;
  }

  private static boolean isPlain(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  /** Everything written so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}
