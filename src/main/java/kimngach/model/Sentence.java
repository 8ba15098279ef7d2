package kimngach.model;

/**
 * One statement to a person, in both languages the tool speaks.
 *
 * @param vi the statement in Vietnamese
 * @param en the same statement in English
 */
public record Sentence(String vi, String en) {

  /** The statement in a language. */
  public String in(InterfaceLanguage language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }
}
