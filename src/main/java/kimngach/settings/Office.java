package kimngach.settings;

import java.util.Map;
import kimngach.model.Language;

/**
 * Who publishes, in every language printed.
 *
 * @param parentBody the body above, as the page's head prints it in capitals; may be blank
 * @param name the issuing body, as the page's head prints it in capitals
 * @param place the place named before the date, such as "Lạng Sơn"
 */
public record Office(
    Map<Language, String> parentBody, Map<Language, String> name, Map<Language, String> place) {
  public Office {
    parentBody = Map.copyOf(parentBody);
    name = Map.copyOf(name);
    place = Map.copyOf(place);
  }
}
