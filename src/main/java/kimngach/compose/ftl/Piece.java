package kimngach.compose.ftl;

/**
 * A piece of a template between two places.
 *
 * @param kind what it is
 * @param name the instruction's name, such as {@code if}, or what is called, such as {@code table};
 *     blank for the other kinds and in {@code </@>}
 * @param start where it begins
 * @param end the place after its last character
 * @param inside where its expression or its arguments begin
 * @param insideEnd the place after them
 * @param whole whether it needs no end: it is written {@code <.../>}
 */
public record Piece(
    Kind kind, String name, int start, int end, int inside, int insideEnd, boolean whole) {

  /** What a piece of a template is. */
  public enum Kind {
    /** Words that are printed as they stand. */
    WORDS,
    /** A note that is never printed. */
    COMMENT,
    /** {@code ${...}}. */
    INTERPOLATION,
    /** {@code <#if ...>}. */
    INSTRUCTION,
    /** {@code </#if>}. */
    INSTRUCTION_END,
    /** {@code <@table ...>}. */
    CALL,
    /** {@code </@table>}. */
    CALL_END,
    /** Something opened that never ends: a tag, a quote, an interpolation, a comment. */
    BROKEN
  }

  /** Whether a place is in this piece. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Where the words end that say what it is: {@code <@table}; its end for pieces without name. */
  public int headEnd() {
    return kind == Kind.CALL || kind == Kind.INSTRUCTION ? start + 2 + name.length() : end;
  }

  /** Whether this is an instruction of a name. */
  public boolean isInstruction(String wanted) {
    return kind == Kind.INSTRUCTION && name.equals(wanted);
  }

  /** How people write it: {@code <#if>}, {@code <@table>}. */
  public String shown() {
    return switch (kind) {
      case INSTRUCTION -> "<#" + name + ">";
      case INSTRUCTION_END -> "</#" + name + ">";
      case CALL -> "<@" + name + ">";
      case CALL_END -> "</@" + name + ">";
      case INTERPOLATION -> "${...}";
      case WORDS, COMMENT, BROKEN -> "";
    };
  }
}
