package kimngach.model.reference;

import java.time.YearMonth;
import java.util.List;

/**
 * Everything an editor may print in the bulletin of a month.
 *
 * @param month the month
 * @param figures the figures, by id
 * @param words the words of the template language, by kind and name
 */
public record EditorsReference(
    YearMonth month, List<FigureReference> figures, List<TemplateWord> words) {
  public EditorsReference {
    figures = List.copyOf(figures);
    words = List.copyOf(words);
  }
}
