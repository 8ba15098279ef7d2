package kimngach.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language a bulletin is printed in. Settings give the order of printing; what stands first
 * leads. Vietnamese is the official text, every other language an unofficial translation.
 */
public enum Language implements Coded {
  /** Vietnamese (tiếng Việt). */
  VI("vi"),
  /** English. */
  EN("en"),
  /** Chinese in simplified characters (tiếng Trung, 简体中文). */
  ZH("zh");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, such as {@code vi}. */
  @Override
  public String code() {
    return code;
  }

  /** The locale that documents declare for text in this language. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The codes of all languages. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  /** The language of a code; empty when there is none. */
  public static Optional<Language> ofCode(String code) {
    return Coded.find(values(), code);
  }
}
