package kimngach.read.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/**
 * Watches the line ends outside quotes that pass: a lone CR between lines that end in LF is no line
 * end but damage, and would cut a row of a form in two.
 */
final class LineEnds extends FilterReader {
  private boolean quoted;
  private char last;
  private int line = 1;
  private int feeds;
  private int firstLoneReturn;

  LineEnds(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      pass(buffer[i]);
    }
    return count;
  }

  private void pass(char c) {
    if (last == '\r' && c != '\n') {
      firstLoneReturn = firstLoneReturn == 0 && !quoted ? line : firstLoneReturn;
      line++;
    }
    if (c == '\n') {
      feeds += quoted ? 0 : 1;
      line++;
    }
    quoted ^= c == '"';
    last = c;
  }

  /** The line from 1 that a lone CR ends where other lines end in LF; empty when all is well. */
  OptionalInt firstLoneReturn() {
    return feeds > 0 && firstLoneReturn > 0 ? OptionalInt.of(firstLoneReturn) : OptionalInt.empty();
  }
}
