package kimngach.serve;

import java.time.YearMonth;
import java.util.List;

/**
 * What a person can choose from.
 *
 * @param first what is shown before anything is chosen
 * @param months the months that something was delivered for, the newest first
 * @param templates the folders under {@code templates/}
 */
public record Choices(Wanted first, List<YearMonth> months, List<String> templates) {
  public Choices {
    months = List.copyOf(months);
    templates = List.copyOf(templates);
  }
}
