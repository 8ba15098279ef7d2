package kimngach.compose.ftl;

/**
 * A word or sign of an expression.
 *
 * @param type what it is
 * @param text a name, the characters between quotes as they stand, or the sign itself
 * @param start where it begins, quotes included
 * @param end the place after it
 */
public record Token(Type type, String text, int start, int end) {

  /** What a word of an expression is. */
  public enum Type {
    /** A name, such as {@code value}. */
    NAME,
    /** Characters in quotes. */
    STRING,
    /** A number. */
    NUMBER,
    /** Anything else, such as {@code ??}. */
    SIGN
  }

  /** Whether this is a sign. */
  public boolean is(String sign) {
    return type == Type.SIGN && text.equals(sign);
  }

  /** Whether this is a name. */
  public boolean isName() {
    return type == Type.NAME;
  }

  /** Whether this is characters in quotes that nothing is printed into. */
  public boolean isPlainString() {
    return type == Type.STRING && !text.contains("${") && !text.contains("\\");
  }

  /** Whether a value may end with it, so that a sign behind it joins it to something. */
  public boolean endsValue() {
    return type != Type.SIGN || text.equals(")") || text.equals("]") || text.equals("}");
  }
}
