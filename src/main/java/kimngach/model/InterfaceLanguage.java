package kimngach.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A language the program speaks with its users: on screen, in reports and in faults. Bulletins are
 * printed in more: {@link Language}.
 */
public enum InterfaceLanguage {
  /** Vietnamese, the language of the offices. */
  VI(Language.VI),
  /** English. */
  EN(Language.EN);

  private final Language language;

  InterfaceLanguage(Language language) {
    this.language = language;
  }

  /** The same language as bulletins and label files know it. */
  public Language language() {
    return language;
  }

  /** The same language as one the program speaks; empty when it does not. */
  public static Optional<InterfaceLanguage> of(Language printed) {
    return Arrays.stream(values()).filter(one -> one.language == printed).findFirst();
  }

  /** The ISO 639-1 code, such as {@code vi}. */
  public String code() {
    return language.code();
  }
}
