package kimngach.model;

import java.util.Locale;

/**
 * A language a bulletin is printed in.
 *
 * <p>The constant order is the printing order: Vietnamese is the official text, every other
 * language is an unofficial translation beneath it.
 */
public enum Language {
  /** Vietnamese (tiếng Việt), the official text. */
  VI("vi"),
  /** English, an unofficial translation. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, such as {@code vi}. */
  public String code() {
    return code;
  }

  /** The locale that documents declare for text in this language. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
