package kimngach.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Interval;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;

/** Three findings of three weights, the lightest first. */
final class FindingsFixture {
  private static final String GATES = "input/2023-11/gates.xlsx";

  private FindingsFixture() {}

  static List<ToldFinding> lightestFirst() {
    return List.of(revision(), missing(), gatesDoNotSum());
  }

  private static ToldFinding revision() {
    return new ToldFinding(
        new Finding(
            "revisions",
            Severity.INFO,
            "revisions",
            Map.of("delivery", new NamedValue.DeliveredWith(new Vintage(YearMonth.of(2023, 10)))),
            List.of()),
        new Sentence("Thay cho kỳ 2023-10.", "Replaces delivery 2023-10."));
  }

  private static ToldFinding missing() {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("source", new NamedValue.DeliveredBy(new Source("customs")));
    values.put("count", new NamedValue.Count(2));
    values.put("text", new NamedValue.Verbatim("x\u001b[31m"));
    return new ToldFinding(
        new Finding(
            "expected-series",
            Severity.WARNING,
            "expected-series",
            values,
            List.of(new CellRef("input/2023-11/turnover.csv", "", 2, 3))),
        new Sentence("Thiếu 2 chuỗi \u001b[31m.", "2 series are missing."));
  }

  private static ToldFinding gatesDoNotSum() {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("series", new NamedValue.Series(SeriesKey.turnover(Scope.ALL_REGIMES, Flow.EXPORT)));
    values.put("period", new NamedValue.Period(TimePeriod.yearToDate(YearMonth.of(2023, 11))));
    values.put("total", new NamedValue.Delivered(Quantity.of("18234.0", Unit.MILLION_USD)));
    values.put("sum", new NamedValue.Computed(new BigDecimal("18233.0"), Unit.MILLION_USD));
    values.put(
        "possible",
        new NamedValue.Possible(
            Interval.halfOpen(new BigDecimal("18233.95"), new BigDecimal("18234.05")),
            Unit.MILLION_USD));
    return new ToldFinding(
        new Finding(
            "gates-sum-to-whole",
            Severity.ERROR,
            "gates-sum-to-whole",
            values,
            List.of(
                new CellRef(GATES, "Cửa khẩu", 17, 7),
                new CellRef(GATES, "Cửa khẩu", 18, 7),
                new CellRef("input/2023-11/turnover.csv", "", 4, 8))),
        new Sentence(
            "Xuất khẩu qua các cửa khẩu phải cộng thành 18.234,0 triệu USD, tìm thấy 18.233,0:"
                + " chênh 1,0 triệu USD.",
            "Expecting exports of the gates to sum to 18,234.0 million USD, found 18,233.0:"
                + " residual 1.0."));
  }
}
