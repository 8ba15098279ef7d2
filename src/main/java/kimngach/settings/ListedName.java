package kimngach.settings;

import kimngach.model.Language;

/**
 * What a code list calls a code.
 *
 * @param vi the Vietnamese name
 * @param en the English name
 */
public record ListedName(String vi, String en) {

  /** The name in a language. */
  public String in(Language language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }
}
