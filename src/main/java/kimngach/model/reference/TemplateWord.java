package kimngach.model.reference;

import java.util.List;
import kimngach.model.Sentence;

/**
 * A word that a template may use.
 *
 * @param kind what it is
 * @param name how it is written, such as {@code table} or {@code value}
 * @param arguments the names of what may be written behind it, in alphabetical order
 * @param meaning what it does, or what it stands for
 */
public record TemplateWord(Kind kind, String name, List<String> arguments, Sentence meaning) {
  public TemplateWord {
    arguments = List.copyOf(arguments);
  }

  /** What a word of a template is. */
  public enum Kind {
    /** {@code <@table ...>}. */
    DIRECTIVE,
    /** {@code value(...)}. */
    FUNCTION,
    /** {@code month}, and what stands behind its point. */
    PERIOD,
    /** A list or value that every template is given. */
    VALUE,
    /** The key of a label. */
    LABEL
  }
}
