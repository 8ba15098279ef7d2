package kimngach.settings;

import java.util.Map;
import kimngach.model.Language;

/**
 * Who signs the bulletin (người ký), in every language printed.
 *
 * @param authority on whose behalf, as printed in capitals, such as "KT. CỤC TRƯỞNG"; empty for a
 *     head who signs in the own right
 * @param title the office held, as printed in capitals, such as "PHÓ CỤC TRƯỞNG"
 * @param name first and last name, such as "Nguyễn Văn A"
 */
public record Signer(
    Map<Language, String> authority, Map<Language, String> title, Map<Language, String> name) {
  public Signer {
    authority = Map.copyOf(authority);
    title = Map.copyOf(title);
    name = Map.copyOf(name);
  }
}
