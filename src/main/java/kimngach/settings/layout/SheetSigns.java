package kimngach.settings.layout;

import java.util.List;

/**
 * By what a form's sheet is found; whatever is given must hold.
 *
 * @param names patterns of the name on its tab; none means any name
 * @param titles patterns of a text above the header; none means that no title is needed
 * @param notTitles patterns of a text above the header that rule the sheet out
 */
public record SheetSigns(List<String> names, List<String> titles, List<String> notTitles) {
  public SheetSigns {
    names = List.copyOf(names);
    titles = List.copyOf(titles);
    notTitles = List.copyOf(notTitles);
  }
}
