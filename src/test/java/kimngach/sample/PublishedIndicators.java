package kimngach.sample;

import static kimngach.sample.Value.count;
import static kimngach.sample.Value.vehiclesPerDay;

import java.util.ArrayList;
import java.util.List;

/** The indicators beside turnover as they were printed, by delivery. */
final class PublishedIndicators {

  private PublishedIndicators() {}

  /** What the delivery of a month tells: empty for a month without publication. */
  static List<TidyRow> in(String delivery) {
    return switch (delivery) {
      case "2023-11" -> year2023();
      case "2024-12" -> year2024();
      default -> List.of();
    };
  }

  private static List<TidyRow> year2023() {
    Origin budget =
        Origin.published(
            Origin.CUSTOMS,
            "press, November 2023",
            "budget revenue to 7 November 2023, 4,277 billion VND, 71.29% of target");
    Origin clearance =
        Origin.published(
            Origin.PRESS, "press", "1,100 to 1,350 vehicles a day cleared in 2023, a range");
    Origin gates =
        Origin.published(Origin.PRESS, "press", "six gates open; other texts say 5 or 7");
    Origin agreements =
        Origin.published(
            Origin.PRESS, "press", "cooperation agreements of 2023 in three groups, 2 + 2 + 7");
    Origin delegations =
        Origin.published(Origin.PRESS, "press", "over 30 delegations exchanged in 2023");
    String toDate = "2023-01-01/2023-11-07";
    return List.of(
        new TidyRow(
            toDate, Series.indicator("budget-revenue"), Value.of("4277", "billion-vnd"), budget),
        new TidyRow(
            toDate, Series.indicator("budget-revenue-attainment"), Value.percent("71.29"), budget),
        new TidyRow(
            "2023",
            Series.indicator("clearance-per-day"),
            Value.of("1100-1350", "vehicles-per-day").withStatus("E"),
            clearance),
        new TidyRow("2023", Series.indicator("gates-open"), count(6).withStatus("E"), gates),
        new TidyRow(
            "2023",
            Series.indicator("cooperation-agreements-1"),
            count(2).withStatus("E"),
            agreements),
        new TidyRow(
            "2023",
            Series.indicator("cooperation-agreements-2"),
            count(2).withStatus("E"),
            agreements),
        new TidyRow(
            "2023",
            Series.indicator("cooperation-agreements-3"),
            count(7).withStatus("E"),
            agreements),
        new TidyRow(
            "2023",
            Series.indicator("delegations"),
            count(30).over().withStatus("E"),
            delegations));
  }

  private static List<TidyRow> year2024() {
    var rows = new ArrayList<>(vehiclesOf22August());
    Origin fair =
        Origin.published(Origin.PRESS, "press", "a fair of 2024: 200 enterprises and 240 booths");
    Origin second =
        Origin.published(
            Origin.PRESS, "press", "another fair of 2024: 188 enterprises, of which 19 foreign");
    rows.add(new TidyRow("2024", Series.indicator("fair-enterprises"), count(200), fair));
    rows.add(new TidyRow("2024", Series.indicator("fair-booths"), count(240), fair));
    rows.add(new TidyRow("2024", Series.indicator("fair-enterprises-second"), count(188), second));
    rows.add(new TidyRow("2024", Series.indicator("fair-foreign-enterprises"), count(19), second));
    return List.copyOf(rows);
  }

  /** Cốc Nam and Chi Ma were printed without flows. */
  private static List<TidyRow> vehiclesOf22August() {
    return List.of(
        vehicles("", Series.TOTAL, 1243),
        vehicles("", Series.EXPORT, 328),
        vehicles("", Series.IMPORT, 915),
        vehicles("huu-nghi", Series.TOTAL, 784),
        vehicles("huu-nghi", Series.EXPORT, 220),
        vehicles("huu-nghi", Series.IMPORT, 564),
        vehicles("tan-thanh", Series.TOTAL, 347),
        vehicles("tan-thanh", Series.EXPORT, 95),
        vehicles("tan-thanh", Series.IMPORT, 252),
        vehicles("coc-nam", Series.TOTAL, 9),
        vehicles("chi-ma", Series.TOTAL, 103));
  }

  private static TidyRow vehicles(String gate, String flow, long number) {
    return new TidyRow(
        "2024-08-22/2024-08-22",
        Series.indicator("vehicles-per-day").atGate(gate).inFlow(flow),
        vehiclesPerDay(number),
        Origin.published(
            Origin.PRESS,
            "press, August 2024",
            "vehicles of 22 August 2024; Tân Thanh and Cốc Nam apart from Hữu Nghị"));
  }
}
