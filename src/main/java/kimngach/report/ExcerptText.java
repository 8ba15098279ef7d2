package kimngach.report;

import java.util.stream.Stream;
import kimngach.model.fault.Excerpt;

/** A line that people wrote, with carets beneath what is meant. */
final class ExcerptText {
  /** The columns a line may take; of a longer one only what stands around the place is shown. */
  private static final int WIDTH = 90;

  private static final int BEFORE = 40;

  private ExcerptText() {}

  /** The line with its number, and beneath it the carets. */
  static Stream<String> lines(Excerpt excerpt) {
    String text = excerpt.text();
    int at = excerpt.column() - 1;
    int from = TerminalText.width(text) <= WIDTH ? 0 : begin(text, at);
    String before = (from > 0 ? "…" : "") + TerminalText.visible(text.substring(from, at));
    int end = Math.min(text.length(), at + excerpt.length());
    String meant = TerminalText.visible(text.substring(at, end));
    String behind = TerminalText.visible(text.substring(end));
    String shown = TerminalText.cut(before + meant + behind, WIDTH);
    String margin = "  " + excerpt.line() + " | ";
    int room = WIDTH - TerminalText.width(before);
    int carets = Math.max(1, Math.min(room, TerminalText.width(meant)));
    int indent = margin.length() + TerminalText.width(before);
    return Stream.of(margin + shown, " ".repeat(indent) + "^".repeat(carets));
  }

  /** Where a long line begins to be shown: at a word some way before the place. */
  private static int begin(String text, int at) {
    int from = Math.max(0, at - BEFORE);
    if (from == 0) {
      return 0;
    }
    int space = text.indexOf(' ', from);
    return space > 0 && space < at ? space + 1 : from;
  }
}
