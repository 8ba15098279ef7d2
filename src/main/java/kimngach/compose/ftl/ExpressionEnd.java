package kimngach.compose.ftl;

/**
 * Where the expression of a tag or of an interpolation ends: at the closing sign that stands in no
 * quotes, and in no brackets of its kind.
 */
final class ExpressionEnd {
  private final String text;
  private final char closing;
  private final boolean recovering;
  private int at;
  private int quote = -1;
  private int last = -1;
  private boolean closed;

  ExpressionEnd(String text, int start, char closing, boolean recovering) {
    this.text = text;
    this.closing = closing;
    this.recovering = recovering;
    this.at = start;
    find();
  }

  /** The place of the closing sign, or where the expression breaks off. */
  int at() {
    return at;
  }

  /** Whether the closing sign was found. */
  boolean isClosed() {
    return closed;
  }

  /** The place of a quote that is never closed; -1 when there is none. */
  int quote() {
    return quote;
  }

  private void find() {
    int depth = 0;
    char deeper = closing == '}' ? '{' : '(';
    char back = closing == '}' ? '}' : ')';
    for (; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '"' || sign == '\'') {
        int end = endOfQuote(at);
        if (end < 0) {
          quote = at;
          at = recovering ? breakAfter(at + 1) : text.length();
          return;
        }
        at = end;
      } else if (recovering && beginsAnother()) {
        closeEarly();
        return;
      } else if (sign == closing && depth == 0) {
        closed = true;
        return;
      } else if (sign == closing && text.charAt(at - 1) != '-') {
        last = at;
      } else if (sign == deeper) {
        depth++;
      } else if (sign == back && depth > 0) {
        depth--;
      } else if (closing == '>' && isComment()) {
        at = Math.max(at, text.indexOf("-->", at) + 2);
      }
    }
  }

  /** Where a bracket is left open, the last closing sign before the next piece is meant. */
  private void closeEarly() {
    if (last >= 0) {
      at = last;
      closed = true;
    }
  }

  private boolean isComment() {
    return text.startsWith("<#--", at) && text.indexOf("-->", at) > 0;
  }

  private boolean beginsAnother() {
    return text.startsWith("<#", at)
        || text.startsWith("<@", at)
        || text.startsWith("</#", at)
        || text.startsWith("</@", at)
        || text.startsWith("${", at);
  }

  private int breakAfter(int from) {
    at = from;
    while (at < text.length() && text.charAt(at) != '\n' && !beginsAnother()) {
      at++;
    }
    return at;
  }

  /** The place of the quote that closes, or -1. */
  private int endOfQuote(int start) {
    boolean raw = start > 0 && text.charAt(start - 1) == 'r' && !isWord(start - 2);
    for (int i = start + 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == text.charAt(start)) {
        return i;
      }
      if (recovering && sign == '\n') {
        return -1;
      }
      if (sign == '\\' && !raw) {
        i++;
      }
    }
    return -1;
  }

  private boolean isWord(int place) {
    return place >= 0 && Character.isJavaIdentifierPart(text.charAt(place));
  }
}
