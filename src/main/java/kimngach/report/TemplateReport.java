package kimngach.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.fault.Fault;

/**
 * What is wrong with a template.
 *
 * @param template the name of its folder, such as {@code monthly}
 * @param languages the languages it was tried in
 * @param months the months it was tried with, newest first
 * @param entries the faults
 * @param unusedLabels keys of the label files that nothing prints; no fault
 * @param commentedCopy the copy of the Word file with its faults as comments, from the workspace;
 *     empty when the Word file has no fault, or cannot be opened
 */
public record TemplateReport(
    String template,
    List<Language> languages,
    List<YearMonth> months,
    List<Entry> entries,
    List<String> unusedLabels,
    Optional<String> commentedCopy) {
  public TemplateReport {
    languages = List.copyOf(languages);
    months = List.copyOf(months);
    entries = List.copyOf(entries);
    unusedLabels = List.copyOf(unusedLabels);
  }

  /**
   * A fault.
   *
   * @param fault what is wrong, and where
   * @param months the months that it was met with; empty when it has nothing to do with any month
   */
  public record Entry(Fault fault, List<YearMonth> months) {
    public Entry {
      months = List.copyOf(months);
    }
  }

  /** Whether bulletins can be made from the template. */
  public boolean isSound() {
    return entries.isEmpty();
  }
}
