package kimngach.sample;

import static kimngach.sample.Value.billionUsd;
import static kimngach.sample.Value.millionUsd;
import static kimngach.sample.Value.percent;

import java.util.ArrayList;
import java.util.List;

/**
 * Turnover, plans, growth and plan attainment as they were printed, by delivery, and the few
 * figures implied by them. A printed number keeps its digits: 4780 is not 4780.000.
 */
final class Published {

  private static final String INDUSTRY_AND_TRADE = "industry-trade-department";

  private static final Series ALL_TOTAL = Series.turnover(Series.ALL_REGIMES, Series.TOTAL);
  private static final Series ALL_EXPORT = Series.turnover(Series.ALL_REGIMES, Series.EXPORT);
  private static final Series ALL_IMPORT = Series.turnover(Series.ALL_REGIMES, Series.IMPORT);
  private static final Series DECLARED_TOTAL = Series.turnover(Series.DECLARED, Series.TOTAL);
  private static final Series DECLARED_EXPORT = Series.turnover(Series.DECLARED, Series.EXPORT);
  private static final Series DECLARED_IMPORT = Series.turnover(Series.DECLARED, Series.IMPORT);
  private static final Series LOCAL_EXPORT = Series.turnover("local-goods", Series.EXPORT);

  private static final String PLAN = "plan";
  private static final String GROWTH = "stated-growth";
  private static final String ATTAINMENT = "stated-plan-attainment";

  private Published() {}

  /** What the delivery of a month tells: empty for a month without publication. */
  static List<TidyRow> in(String delivery) {
    return switch (delivery) {
      case "2022-11" -> backSeries();
      case "2022-12" -> year2022();
      case "2023-01" -> january2023();
      case "2023-11" -> estimateOf2023();
      case "2023-12" -> estimateOf2023Unchanged();
      case "2024-01" -> plan2024();
      case "2024-02" -> finalOf2023();
      case "2024-12" -> press2024();
      default -> List.of();
    };
  }

  private static List<TidyRow> backSeries() {
    Origin implied =
        Origin.constructed(Origin.CUSTOMS, "implied by the growth of 27 percent to January 2023");
    return List.of(new TidyRow("2022-01", DECLARED_TOTAL, millionUsd("87.400"), implied));
  }

  private static List<TidyRow> year2022() {
    String declared = "fits the growth rates of both releases of declared turnover in 2023";
    Origin fitted = Origin.constructed(Origin.CUSTOMS, declared);
    Origin implied =
        Origin.constructed(Origin.CUSTOMS, "implied by the growth of 81.84 percent to 2023");
    Origin local =
        Origin.published(
            INDUSTRY_AND_TRADE, "press", "exports of local goods in 2022 over 142 million USD");
    Origin localGrowth =
        Origin.published(INDUSTRY_AND_TRADE, "press", "exports of local goods in 2022 up 9.23%");
    return List.of(
        new TidyRow("2022", ALL_TOTAL, millionUsd("28591.000"), implied),
        new TidyRow("2022", DECLARED_TOTAL, millionUsd("3060.000"), fitted),
        new TidyRow("2022", DECLARED_EXPORT, millionUsd("1023.000"), fitted),
        new TidyRow("2022", DECLARED_IMPORT, millionUsd("2037.000"), fitted),
        new TidyRow("2022", LOCAL_EXPORT, millionUsd("142").over(), local),
        new TidyRow("2022", LOCAL_EXPORT.measuring(GROWTH), percent("9.23"), localGrowth));
  }

  private static List<TidyRow> january2023() {
    Origin all =
        Origin.published(Origin.CUSTOMS, "press", "all regimes in January 2023, 1,700 million USD");
    Origin declared =
        Origin.published(
            Origin.CUSTOMS, "press", "declared in the province in January 2023, up 27%");
    Origin plan =
        new Origin(
            Origin.CUSTOMS,
            "Implied by the published plan percentages of 2023 (press): value / percentage");
    Origin localPlan =
        new Origin(
            INDUSTRY_AND_TRADE,
            "Implied by the published plan percentage of 2023 (press): 156 is 101.3%");
    return List.of(
        new TidyRow("2023-01", ALL_TOTAL, millionUsd("1700"), all),
        new TidyRow("2023-01", DECLARED_TOTAL, millionUsd("111"), declared),
        new TidyRow("2023-01", DECLARED_TOTAL.measuring(GROWTH), percent("27"), declared),
        new TidyRow("2023", DECLARED_TOTAL.measuring(PLAN), millionUsd("3800"), plan),
        new TidyRow("2023", DECLARED_EXPORT.measuring(PLAN), millionUsd("1300"), plan),
        new TidyRow("2023", DECLARED_IMPORT.measuring(PLAN), millionUsd("2500"), plan),
        new TidyRow("2023", LOCAL_EXPORT.measuring(PLAN), millionUsd("154"), localPlan));
  }

  private static List<TidyRow> estimateOf2023() {
    Origin all =
        Origin.published(
            Origin.CUSTOMS,
            "press, December 2023",
            "all regimes to 30 November 2023, 46,716 = 18,234 exports + 28,482 imports");
    Origin to7November =
        Origin.published(
            Origin.PRESS,
            "press, November 2023",
            "declared in the province to 7 November 2023, 2,438 exports and 1,815 imports");
    Origin year =
        Origin.published(
            Origin.CUSTOMS,
            "press, December 2023",
            "declared in the province, estimate for 2023: nearly 126% of plan, up over 56%");
    Origin exports =
        Origin.published(
            Origin.CUSTOMS,
            "press, December 2023",
            "declared exports, estimate for 2023: 210% of plan, up nearly 167%");
    Origin imports =
        Origin.published(
            Origin.CUSTOMS,
            "press, December 2023",
            "declared imports, estimate for 2023: 82% of plan, up 0.6%");
    String eleven = "2023-01/2023-11";
    String week = "2023-01-01/2023-11-07";
    return List.of(
        new TidyRow(eleven, ALL_TOTAL, millionUsd("46716").withStatus("E"), all),
        new TidyRow(eleven, ALL_EXPORT, millionUsd("18234").withStatus("E"), all),
        new TidyRow(eleven, ALL_IMPORT, millionUsd("28482").withStatus("E"), all),
        new TidyRow(week, DECLARED_EXPORT, millionUsd("2438"), to7November),
        new TidyRow(week, DECLARED_IMPORT, millionUsd("1815"), to7November),
        new TidyRow("2023", DECLARED_TOTAL, millionUsd("4780").withStatus("E"), year),
        new TidyRow("2023", DECLARED_EXPORT, millionUsd("2730").withStatus("E"), exports),
        new TidyRow("2023", DECLARED_IMPORT, millionUsd("2050").withStatus("E"), imports),
        new TidyRow(
            "2023",
            DECLARED_TOTAL.measuring(ATTAINMENT),
            percent("126").nearly().withStatus("E"),
            year),
        new TidyRow(
            "2023", DECLARED_EXPORT.measuring(ATTAINMENT), percent("210").withStatus("E"), exports),
        new TidyRow(
            "2023", DECLARED_IMPORT.measuring(ATTAINMENT), percent("82").withStatus("E"), imports),
        new TidyRow(
            "2023", DECLARED_TOTAL.measuring(GROWTH), percent("56").over().withStatus("E"), year),
        new TidyRow(
            "2023",
            DECLARED_EXPORT.measuring(GROWTH),
            percent("167").nearly().withStatus("E"),
            exports),
        new TidyRow(
            "2023", DECLARED_IMPORT.measuring(GROWTH), percent("0.6").withStatus("E"), imports));
  }

  private static List<TidyRow> estimateOf2023Unchanged() {
    Origin unchanged =
        Origin.published(
            Origin.CUSTOMS,
            "press, December 2023",
            "declared in the province, estimate for 2023: 4,780 = 2,730 exports + 2,050 imports");
    return List.of(
        new TidyRow("2023", DECLARED_TOTAL, millionUsd("4780").withStatus("E"), unchanged),
        new TidyRow("2023", DECLARED_EXPORT, millionUsd("2730").withStatus("E"), unchanged),
        new TidyRow("2023", DECLARED_IMPORT, millionUsd("2050").withStatus("E"), unchanged));
  }

  private static List<TidyRow> plan2024() {
    Origin plan = Origin.constructed(Origin.CUSTOMS, "no plan of 2024 was at hand");
    return List.of(
        new TidyRow("2024", DECLARED_TOTAL.measuring(PLAN), millionUsd("4400.000"), plan),
        new TidyRow("2024", DECLARED_EXPORT.measuring(PLAN), millionUsd("2300.000"), plan),
        new TidyRow("2024", DECLARED_IMPORT.measuring(PLAN), millionUsd("2100.000"), plan));
  }

  private static List<TidyRow> finalOf2023() {
    String press = "Dân Việt, 6 February 2024";
    Origin all =
        Origin.published(
            Origin.CUSTOMS, press, "all regimes in 2023, 51,990.563 million USD, up 81.84%");
    Origin year =
        Origin.published(
            Origin.CUSTOMS, press, "declared in the province in 2023: 130.9% of plan, up 62.6%");
    Origin exports =
        Origin.published(
            Origin.CUSTOMS, press, "declared exports in 2023: 211.5% of plan, up 168.8%");
    Origin imports =
        Origin.published(Origin.CUSTOMS, press, "declared imports in 2023: 89% of plan, up 9.2%");
    Origin local =
        Origin.published(
            INDUSTRY_AND_TRADE,
            press,
            "exports of local goods in 2023: 156 million USD, 101.3% of plan, up 9.9%");
    var rows = new ArrayList<TidyRow>();
    rows.add(row2023(ALL_TOTAL, millionUsd("51990.563"), all));
    rows.add(row2023(ALL_TOTAL.measuring(GROWTH), percent("81.84"), all));
    rows.add(row2023(DECLARED_TOTAL, millionUsd("4975"), year));
    rows.add(row2023(DECLARED_EXPORT, millionUsd("2750"), exports));
    rows.add(row2023(DECLARED_IMPORT, millionUsd("2225"), imports));
    rows.add(row2023(DECLARED_TOTAL.measuring(ATTAINMENT), percent("130.9"), year));
    rows.add(row2023(DECLARED_EXPORT.measuring(ATTAINMENT), percent("211.5"), exports));
    rows.add(row2023(DECLARED_IMPORT.measuring(ATTAINMENT), percent("89"), imports));
    rows.add(row2023(DECLARED_TOTAL.measuring(GROWTH), percent("62.6"), year));
    rows.add(row2023(DECLARED_EXPORT.measuring(GROWTH), percent("168.8"), exports));
    rows.add(row2023(DECLARED_IMPORT.measuring(GROWTH), percent("9.2"), imports));
    rows.add(row2023(LOCAL_EXPORT, millionUsd("156"), local));
    rows.add(row2023(LOCAL_EXPORT.measuring(ATTAINMENT), percent("101.3"), local));
    rows.add(row2023(LOCAL_EXPORT.measuring(GROWTH), percent("9.9"), local));
    return List.copyOf(rows);
  }

  private static TidyRow row2023(Series series, Value value, Origin origin) {
    return new TidyRow("2023", series, value.withStatus("A"), origin);
  }

  private static List<TidyRow> press2024() {
    Origin year =
        Origin.published(
            Origin.PRESS, "press", "all regimes in 2024, about 66.4 billion USD, up 27.6%");
    Origin nine =
        Origin.published(
            Origin.PRESS,
            "press",
            "nine months of 2024: all regimes 46.36 billion USD, up 29.5%; declared 4,000 million,"
                + " up 10.4%");
    Origin ten =
        Origin.published(
            Origin.PRESS,
            "press",
            "ten months of 2024: all regimes about 52.9 billion USD; declared 4,477 million");
    Origin tenGrowth =
        Origin.published(
            Origin.PRESS,
            "press",
            "ten months of 2024, all regimes up 20%: as printed, though nine months were up 29.5%");
    Origin tenDeclaredGrowth =
        Origin.published(
            Origin.PRESS,
            "press",
            "ten months of 2024, declared up 12.7%: as printed, on another basis than the months"
                + " of 2023 here");
    String nineMonths = "2024-01/2024-09";
    String tenMonths = "2024-01/2024-10";
    Series allGrowth = ALL_TOTAL.measuring(GROWTH);
    Series declaredGrowth = DECLARED_TOTAL.measuring(GROWTH);
    return List.of(
        new TidyRow("2024", ALL_TOTAL, billionUsd("66.4").about().withStatus("E"), year),
        new TidyRow("2024", allGrowth, percent("27.6").withStatus("E"), year),
        new TidyRow(nineMonths, ALL_TOTAL, billionUsd("46.36"), nine),
        new TidyRow(nineMonths, allGrowth, percent("29.5"), nine),
        new TidyRow(nineMonths, DECLARED_TOTAL, millionUsd("4000"), nine),
        new TidyRow(nineMonths, declaredGrowth, percent("10.4"), nine),
        new TidyRow(tenMonths, ALL_TOTAL, billionUsd("52.9").about(), ten),
        new TidyRow(tenMonths, allGrowth, percent("20"), tenGrowth),
        new TidyRow(tenMonths, DECLARED_TOTAL, millionUsd("4477"), ten),
        new TidyRow(tenMonths, declaredGrowth, percent("12.7"), tenDeclaredGrowth));
  }
}
