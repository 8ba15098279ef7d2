package kimngach.compose;

import java.io.Writer;

/** What a template writes where no language is named: nothing but white space should arrive. */
final class StrayWords extends Writer {
  private final Budget budget;
  private final StringBuilder words = new StringBuilder();

  StrayWords(Budget budget) {
    this.budget = budget;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws OverBounds {
    budget.write(length);
    words.append(characters, offset, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return words.toString();
  }
}
