package kimngach.compose.ftl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.compose.ftl.Piece.Kind;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/**
 * Cuts a template into pieces. What is opened and never ends becomes a broken piece; with {@code
 * recovering} a tag or an interpolation also breaks off where the next one begins, and a quote at
 * the end of its line.
 */
final class PieceReader {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([#@])([\\p{L}_$@][\\p{L}\\p{N}_$@.]*)?");

  private final SourceText source;
  private final String text;
  private final boolean recovering;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  PieceReader(SourceText source, boolean recovering) {
    this.source = source;
    this.text = source.text();
    this.recovering = recovering;
  }

  /** What breaks off. */
  List<Fault> faults() {
    return faults;
  }

  List<Piece> pieces() {
    int at = 0;
    while (at < text.length()) {
      int found = next(at);
      if (found > at) {
        pieces.add(plain(Kind.WORDS, at, found));
      }
      at = found < text.length() ? piece(found) : found;
    }
    return pieces;
  }

  /** Where words end: at a tag, a comment or an interpolation. */
  private int next(int from) {
    int at = from;
    while (at < text.length() && !begins(at)) {
      at++;
    }
    return at;
  }

  private boolean begins(int at) {
    char sign = text.charAt(at);
    if (sign == '<') {
      int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
      return text.startsWith("#", name) || text.startsWith("@", name);
    }
    return (sign == '$' || sign == '#') && text.startsWith("{", at + 1);
  }

  private static Piece plain(Kind kind, int start, int end) {
    return new Piece(kind, "", start, end, start, end, true);
  }

  private int piece(int start) {
    if (text.startsWith("<#--", start)) {
      int end = text.indexOf("-->", start + 4);
      return end < 0 ? broken(start, text.length(), comment()) : add(Kind.COMMENT, start, end + 3);
    }
    if (text.charAt(start) != '<') {
      return interpolation(start);
    }
    return tag(start);
  }

  private int add(Kind kind, int start, int end) {
    pieces.add(plain(kind, start, end));
    return end;
  }

  private int broken(int start, int end, Sentence sentence) {
    faults.add(source.fault(start, Math.min(end, start + 2), sentence));
    return add(Kind.BROKEN, start, end);
  }

  private int interpolation(int start) {
    ExpressionEnd end = new ExpressionEnd(text, start + 2, '}', recovering);
    if (end.quote() >= 0) {
      return broken(end.quote(), start, end.at());
    }
    if (!end.isClosed()) {
      return broken(start, end.at(), interpolation());
    }
    pieces.add(new Piece(Kind.INTERPOLATION, "", start, end.at() + 1, start + 2, end.at(), true));
    return end.at() + 1;
  }

  private int broken(int quote, int start, int end) {
    faults.add(source.fault(quote, quote + 1, quote()));
    return add(Kind.BROKEN, start, end);
  }

  private int tag(int start) {
    Matcher tag = TAG.matcher(text);
    tag.region(start, text.length());
    if (!tag.lookingAt()) {
      return add(Kind.WORDS, start, start + 1);
    }
    boolean closes = !tag.group(1).isEmpty();
    boolean calls = tag.group(2).equals("@");
    String name = tag.group(3) == null ? "" : tag.group(3);
    ExpressionEnd end = new ExpressionEnd(text, tag.end(), '>', recovering);
    if (end.quote() >= 0) {
      return broken(end.quote(), start, end.at());
    }
    if (!end.isClosed()) {
      return broken(start, end.at(), unclosedTag(tag.group()));
    }
    boolean whole = text.charAt(end.at() - 1) == '/' && !closes;
    Kind kind =
        calls
            ? closes ? Kind.CALL_END : Kind.CALL
            : closes ? Kind.INSTRUCTION_END : Kind.INSTRUCTION;
    int insideEnd = whole ? end.at() - 1 : end.at();
    pieces.add(
        new Piece(
            kind, name, start, end.at() + 1, Math.min(tag.end(), insideEnd), insideEnd, whole));
    boolean verbatim = name.equals("noparse") || name.equals("comment");
    return kind == Kind.INSTRUCTION && verbatim ? verbatim(name, end.at() + 1) : end.at() + 1;
  }

  /** What stands in {@code <#noparse>} or {@code <#comment>} is no template. */
  private int verbatim(String name, int from) {
    int end = text.indexOf("</#" + name, from);
    int until = end < 0 ? text.length() : end;
    if (until > from) {
      add(name.equals("comment") ? Kind.COMMENT : Kind.WORDS, from, until);
    }
    return until;
  }

  private static Sentence comment() {
    return new Sentence(
        "Ghi chú <#-- mở ở đây mà không đóng; hãy thêm --> ở cuối ghi chú.",
        "Expecting --> at the end of the comment that begins here, found none");
  }

  private static Sentence interpolation() {
    return new Sentence(
        "${ mở ở đây mà không đóng; hãy thêm } sau tên.",
        "Expecting } after what is printed here, found none");
  }

  private static Sentence quote() {
    return new Sentence(
        "Dấu ngoặc kép mở ở đây mà không đóng lại trong dòng này.",
        "Expecting the quote that begins here to be closed in this line, found none");
  }

  private static Sentence unclosedTag(String begin) {
    return new Sentence(
        begin + " mở ở đây mà không có dấu > ở cuối.",
        "Expecting > at the end of " + begin + ", found none");
  }
}
