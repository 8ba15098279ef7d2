package kimngach.read.text;

import java.io.IOException;

/** A line of a text is longer than any table's. */
public final class LineTooLongException extends IOException {
  /** The most characters that a line may have. */
  public static final int LONGEST = 100_000;

  private static final long serialVersionUID = 1L;
}
