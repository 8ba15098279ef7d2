package kimngach.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Verdict;
import kimngach.model.finding.Waiver;
import kimngach.settings.rules.PlacedWaiver;

/**
 * Marks the findings that a person answers for, and tells the waivers that are past their last day
 * or that nothing needs. An expired waiver whose findings still stand is an error: it was meant to
 * be settled by then.
 */
public final class WaivedFindings {
  private final List<PlacedWaiver> waivers;
  private final LocalDate day;

  /**
   * The waivers that count on a day.
   *
   * @param waivers all that were written
   * @param day the release date of the bulletin
   */
  public WaivedFindings(List<PlacedWaiver> waivers, LocalDate day) {
    this.waivers = List.copyOf(waivers);
    this.day = day;
  }

  /** What was found, with the waivers that count, and what there is to tell of the others. */
  public Verdict in(Verdict verdict) {
    if (waivers.isEmpty()) {
      return verdict;
    }
    List<Finding> findings = verdict.findings().stream().map(this::waived).toList();
    Map<PlacedWaiver, List<Finding>> matched = new HashMap<>();
    findings.forEach(
        finding ->
            waivers.stream()
                .filter(placed -> isOf(placed.waiver(), finding))
                .forEach(
                    placed ->
                        matched.computeIfAbsent(placed, any -> new ArrayList<>()).add(finding)));
    List<Finding> told =
        waivers.stream()
            .flatMap(placed -> told(placed, matched.getOrDefault(placed, List.of())).stream())
            .toList();
    return new Verdict(
        Stream.concat(told.stream(), findings.stream())
            .sorted(Comparator.comparing(Finding::severity))
            .toList(),
        verdict.diagnoses().stream()
            .map(this::waived)
            .filter(diagnosis -> diagnosis.broken().stream().anyMatch(WaivedFindings::isOpen))
            .toList());
  }

  private static boolean isOpen(Finding finding) {
    return finding.waiver().isEmpty();
  }

  private Finding waived(Finding finding) {
    return waivers.stream()
        .map(PlacedWaiver::waiver)
        .filter(waiver -> isInForce(waiver) && isOf(waiver, finding))
        .findFirst()
        .map(finding::waivedBy)
        .orElse(finding);
  }

  private Diagnosis waived(Diagnosis diagnosis) {
    return diagnosis.of(diagnosis.broken().stream().map(this::waived).toList());
  }

  private boolean isInForce(Waiver waiver) {
    return !waiver.expires().isBefore(day);
  }

  private static boolean isOf(Waiver waiver, Finding finding) {
    return waiver.rule().equals(finding.rule())
        && waiver
            .series()
            .map(NamedValue.Series::new)
            .filter(series -> !series.equals(finding.values().get("series")))
            .isEmpty()
        && waiver
            .period()
            .map(NamedValue.Period::new)
            .filter(period -> !period.equals(finding.values().get("period")))
            .isEmpty();
  }

  private Optional<Finding> told(PlacedWaiver placed, List<Finding> matched) {
    long standing = matched.stream().filter(finding -> finding.waiver().isEmpty()).count();
    if (!isInForce(placed.waiver())) {
      return Optional.of(
          standing > 0
              ? told(placed, PlacedWaiver.EXPIRED, "", Severity.ERROR, (int) standing)
              : told(placed, PlacedWaiver.EXPIRED, ".unused", Severity.WARNING, 0));
    }
    return matched.isEmpty()
        ? Optional.of(told(placed, PlacedWaiver.UNUSED, "", Severity.INFO, 0))
        : Optional.empty();
  }

  private static Finding told(
      PlacedWaiver placed, String rule, String variant, Severity severity, int standing) {
    Waiver waiver = placed.waiver();
    return new Strictness(rule, severity, BigDecimal.ZERO)
        .finding(rule + variant)
        .verbatim("file", placed.place())
        .verbatim("waived", waiver.rule())
        .verbatim("person", waiver.person())
        .verbatim("reason", waiver.reason())
        .with("expires", new NamedValue.Period(new TimePeriod(waiver.expires(), waiver.expires())))
        .count("findings", standing)
        .told();
  }
}
