package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import org.junit.jupiter.api.Test;

class RevisionTriangleTest {
  private static final SeriesKey SERIES = SeriesKey.turnover(Scope.DECLARED, Flow.TOTAL);
  private static final TimePeriod YEAR = TimePeriod.year(2023);

  private final Map<TimePeriod, List<Observation>> byPeriod = new LinkedHashMap<>();

  @Test
  void laysOutATriangleForEachKindOfPeriodWithTheRevisionOfTheNewestAgainstTheFirst() {
    deliver("2023-10", month(10), "527.124", ObsStatus.ESTIMATED);
    deliver("2023-11", month(10), "527.124", ObsStatus.NORMAL);
    deliver("2023-11", month(11), "271.908", ObsStatus.ESTIMATED);
    deliver("2024-02", month(11), "356.557", ObsStatus.NORMAL);
    deliver("2023-11", YEAR, "4780", ObsStatus.ESTIMATED);
    deliver("2024-02", YEAR, "4975", ObsStatus.NORMAL);

    assertThat(text(InterfaceLanguage.VI, 100))
        .isEqualTo(
            """
            turnover.declared.total, million-usd

            Tháng    2023-10    2023-11    2024-02      Điều chỉnh        %
            ───────  ─────────  ─────────  ───────────  ──────────  ───────
            2023-10  527,124 E  527,124                      0,000    0,00%
            2023-11             271,908 E  356,557 [r]     +84,649  +31,13%

            Năm   2023-11    2024-02      Điều chỉnh       %
            ────  ─────────  ───────────  ──────────  ──────
            2023    4.780 E    4.975 [r]        +195  +4,08%

            E: ước tính; [r]: khác với lần gửi trước.
            Giá trị đúng như được gửi, chưa làm tròn.
            """);
  }

  @Test
  void showsTheLastDeliveriesThatFitAndWhatCountedWithThoseLeftOut() {
    for (int month = 1; month <= 12; month++) {
      deliver("2023-" + (month < 10 ? "0" : "") + month, month(month), "100", ObsStatus.NORMAL);
    }
    deliver("2023-12", month(1), "101", ObsStatus.NORMAL);

    String text = text(InterfaceLanguage.EN, 60);

    assertThat(text.lines()).allMatch(line -> TerminalText.width(line) <= 60);
    assertThat(text)
        .contains("Month    ≤2023-10  2023-11  2023-12      Revision       %")
        .contains("2023-01       100               101 [r]        +1  +1.00%")
        .contains("≤2023-10: the first 10 deliveries are left out;");
    assertThat(text.lines().filter(line -> line.startsWith("2023-"))).hasSize(12);
  }

  @Test
  void showsEveryDeliveryWhereTheTerminalIsWideEnough() {
    for (int month = 1; month <= 12; month++) {
      deliver("2023-" + (month < 10 ? "0" : "") + month, month(month), "100", ObsStatus.NORMAL);
    }

    assertThat(text(InterfaceLanguage.EN, 140))
        .contains("  2023-01  2023-02  2023-03")
        .doesNotContain("≤");
  }

  @Test
  void countsAllInTheUnitOfTheNewestValue() {
    deliver("2023-11", YEAR, Quantity.of("4.78", Unit.BILLION_USD), ObsStatus.NORMAL);
    deliver("2024-02", YEAR, Quantity.of("4780", Unit.MILLION_USD), ObsStatus.NORMAL);

    assertThat(text(InterfaceLanguage.EN, 100))
        .contains("turnover.declared.total, million-usd")
        .contains("2023    4,780    4,780         0  0.00%")
        .contains("No value was revised.")
        .doesNotContain("[r]");
  }

  @Test
  void showsTheCodeOfAValueThatIsMissingAndTheWordsBesideANumber() {
    deliver("2023-10", month(10), Optional.empty(), ObsStatus.MISSING);
    deliver(
        "2023-11",
        month(10),
        Quantity.of(new BigDecimal("530"), Unit.MILLION_USD, Qualifier.NEARLY),
        ObsStatus.NORMAL);

    assertThat(text(InterfaceLanguage.EN, 100))
        .contains("2023-10          O  nearly 530")
        .contains("O: missing")
        .doesNotContain("Revision");
  }

  @Test
  void takesOfSeveralValuesInOneDeliveryTheOneThatCounts() {
    deliver("2023-11", YEAR, "4780", ObsStatus.NORMAL);
    deliver("2023-11", YEAR, Quantity.of("9", Unit.USD), ObsStatus.NORMAL);

    assertThat(text(InterfaceLanguage.EN, 100)).contains("4,780").doesNotContain(" 9");
  }

  @Test
  void givesMachinesEveryValueWithItsCell() throws IOException {
    deliver("2023-11", YEAR, "4780", ObsStatus.ESTIMATED);
    deliver("2024-02", YEAR, "4975", ObsStatus.NORMAL);

    JsonNode json =
        new ObjectMapper().readTree(RevisionTriangleJson.of(RevisionTriangle.of(SERIES, byPeriod)));

    assertThat(json.get("deliveries").toString()).isEqualTo("[\"2023-11\",\"2024-02\"]");
    JsonNode period = json.get("periods").get(0);
    assertThat(period.get("kind").asText()).isEqualTo("year");
    assertThat(period.get("revision").toString())
        .isEqualTo("{\"absolute\":\"195\",\"percent\":\"4.08\"}");
    assertThat(period.get("values").findValuesAsText("value")).containsExactly("4780", "4975");
    assertThat(period.get("values").findValuesAsText("revised")).containsExactly("false", "true");
    assertThat(period.get("values").findValuesAsText("cell")).containsExactly("G2", "G2");
  }

  private String text(InterfaceLanguage language, int width) {
    return new RevisionTriangleText(language, width).of(RevisionTriangle.of(SERIES, byPeriod));
  }

  private void deliver(String delivery, TimePeriod period, String value, ObsStatus status) {
    deliver(delivery, period, Quantity.of(value, Unit.MILLION_USD), status);
  }

  private void deliver(String delivery, TimePeriod period, Quantity value, ObsStatus status) {
    deliver(delivery, period, Optional.of(value), status);
  }

  private void deliver(
      String delivery, TimePeriod period, Optional<Quantity> value, ObsStatus status) {
    byPeriod
        .computeIfAbsent(period, any -> new ArrayList<>())
        .add(observed(delivery, period, value, status));
  }

  private static Observation observed(
      String delivery, TimePeriod period, Optional<Quantity> value, ObsStatus status) {
    CellRef cell = new CellRef("input/" + delivery + "/turnover.csv", "", 2, 7);
    return new Observation(
        new ObsKey(SERIES, period),
        value,
        status,
        Source.UNSTATED,
        new Vintage(YearMonth.parse(delivery)),
        new Provenance(cell, "", ""));
  }

  private static TimePeriod month(int month) {
    return TimePeriod.month(YearMonth.of(2023, month));
  }
}
