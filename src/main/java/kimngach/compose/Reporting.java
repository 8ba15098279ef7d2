package kimngach.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Observation;
import kimngach.model.figure.Figures;
import kimngach.model.finding.ToldFinding;

/**
 * What a bulletin reports on.
 *
 * @param month the reporting month (tháng báo cáo)
 * @param releaseDate the day of release printed in its head
 * @param figures the figures a template may ask for
 * @param findings what the rules found, worst first
 * @param constructed whether some delivered values say of themselves that nobody published them
 * @param corrected the values that a person put in the place of delivered ones, one a series and
 *     period
 */
public record Reporting(
    YearMonth month,
    LocalDate releaseDate,
    Figures figures,
    List<ToldFinding> findings,
    boolean constructed,
    List<Observation> corrected) {
  public Reporting {
    findings = List.copyOf(findings);
    corrected = List.copyOf(corrected);
  }

  /** A bulletin on figures that nobody corrected. */
  public Reporting(
      YearMonth month,
      LocalDate releaseDate,
      Figures figures,
      List<ToldFinding> findings,
      boolean constructed) {
    this(month, releaseDate, figures, findings, constructed, List.of());
  }
}
