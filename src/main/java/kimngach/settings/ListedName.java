package kimngach.settings;

import java.util.Optional;
import kimngach.model.Language;

/**
 * What a code list calls a code.
 *
 * @param vi the Vietnamese name
 * @param en the English name
 * @param zh the Chinese name, where the list gives one
 */
public record ListedName(String vi, String en, Optional<String> zh) {

  /** A name in the two languages that every list has. */
  public ListedName(String vi, String en) {
    this(vi, en, Optional.empty());
  }

  /** The name in a language; empty when the list has none in it. */
  public Optional<String> in(Language language) {
    return switch (language) {
      case VI -> Optional.of(vi);
      case EN -> Optional.of(en);
      case ZH -> zh;
    };
  }

  /** The same of a proper name, which stays Vietnamese where no Chinese name is known. */
  public String asProperName(Language language) {
    return in(language).orElse(vi);
  }
}
