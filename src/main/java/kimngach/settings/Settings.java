package kimngach.settings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.Source;
import kimngach.model.bulletin.Arrangement;

/**
 * The settings of a workspace, as {@code kimngach.yaml} gives them.
 *
 * @param office who publishes
 * @param document number, signer and recipients of the bulletin
 * @param languages the languages printed, in printing order; at least one, the first is the
 *     official text
 * @param arrangement how several languages stand on the page
 * @param template the folder under {@code templates/} that the bulletin is made from, such as
 *     {@code monthly}
 * @param codes the code lists that deliveries may use
 * @param reconciliation the rules and what they need
 * @param releases the day each month's bulletin is released (lịch phổ biến), by reporting month
 * @param sources the bodies whose values count first, the foremost first
 * @param printedTotals what is done about printed parts that do not add up to their total
 */
public record Settings(
    Office office,
    OfficialDocument document,
    List<Language> languages,
    Arrangement arrangement,
    String template,
    CodeLists codes,
    Reconciliation reconciliation,
    Map<YearMonth, LocalDate> releases,
    List<Source> sources,
    PrintedTotals printedTotals) {
  public Settings {
    languages = List.copyOf(languages);
    releases = Map.copyOf(releases);
    sources = List.copyOf(sources);
  }

  /** The release date of a month's bulletin; empty when the calendar has none. */
  public Optional<LocalDate> releaseDate(YearMonth month) {
    return Optional.ofNullable(releases.get(month));
  }

  /** The day the bulletin after a month's is released; empty when the calendar ends there. */
  public Optional<LocalDate> nextRelease(YearMonth month) {
    return releases.keySet().stream()
        .filter(later -> later.isAfter(month))
        .min(Comparator.naturalOrder())
        .map(releases::get);
  }
}
