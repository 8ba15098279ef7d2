package kimngach.compose;

import kimngach.model.Language;

/** That a bulletin needs a name which other languages have and a printed one lacks. */
final class MissingNameException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Language language;
  private final String key;

  MissingNameException(Language language, String key) {
    super("Expecting " + key + " in " + language.code() + ", found none");
    this.language = language;
    this.key = key;
  }

  Language language() {
    return language;
  }

  /** The key that the label file should have, such as {@code commodity.rice}. */
  String key() {
    return key;
  }
}
