package kimngach.read.csv;

import java.io.IOException;

/** A record of a text that cannot be read; those before it were. */
final class UnreadableRecordException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final IOException reason;

  UnreadableRecordException(int line, IOException reason) {
    super(reason);
    this.line = line;
    this.reason = reason;
  }

  /** The line from 1 that the record begins in. */
  int line() {
    return line;
  }

  /** What is wrong with it. */
  IOException reason() {
    return reason;
  }
}
