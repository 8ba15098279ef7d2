package kimngach.compose;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kimngach.model.Language;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Words;

/**
 * What a template writes in one language. Words arrive as characters, figures as runs of their own,
 * so no character that a template, a label or a finding holds can pass for a figure. White space of
 * the template is folded and its ends are trimmed.
 */
final class WrittenText extends Writer {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private final Language language;
  private final List<Run> runs = new ArrayList<>();
  private final Budget budget;
  private final StringBuilder words = new StringBuilder();

  WrittenText(Language language, Budget budget) {
    this.language = language;
    this.budget = budget;
  }

  Language language() {
    return language;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws OverBounds {
    budget.write(length);
    words.append(characters, offset, length);
  }

  /** Puts runs behind what was written so far. */
  void add(List<Run> printed) throws OverBounds {
    budget.write(printed.size());
    fold();
    runs.addAll(printed);
  }

  /** Everything that was written, in order. */
  List<Run> runs() {
    String end = words.toString().stripTrailing();
    words.setLength(0);
    words.append(end);
    fold();
    return Composition.joined(runs);
  }

  private void fold() {
    String folded = SPACE.matcher(words).replaceAll(" ");
    words.setLength(0);
    String shown = runs.isEmpty() ? folded.stripLeading() : folded;
    if (!shown.isEmpty()) {
      runs.add(new Words(shown));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
