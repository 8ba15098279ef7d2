package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kimngach.model.ControlTotal;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {
  private static final String HEADER = "period,scope,flow,measure,value,unit,status\n";

  @Test
  void addsUpEachSeriesAndUnitExactly() {
    assertThat(
            totals(
                "2023-10,declared,export,turnover,0.1,million-usd,",
                "2023-09,declared,export,turnover,0.20,million-usd,",
                "2023-11,declared,export,turnover,99999999999999999999.007,million-usd,",
                "2023-11,declared,import,turnover,3,million-usd,",
                "2023-11,declared,import,turnover,4,billion-usd,"))
        .containsExactly(
            "turnover.declared.export million-usd 3 2023-09 2023-11 99999999999999999999.307",
            "turnover.declared.import million-usd 1 2023-11 2023-11 3",
            "turnover.declared.import billion-usd 1 2023-11 2023-11 4");
  }

  @Test
  void countsMissingValuesApart() {
    assertThat(
            totals(
                "2023-10,declared,export,turnover,,million-usd,O",
                "2023-11,declared,export,turnover,5,million-usd,"))
        .containsExactly(
            "turnover.declared.export - 1 2023-10 2023-10 0",
            "turnover.declared.export million-usd 1 2023-11 2023-11 5");
  }

  @Test
  void addsUpBothEndsOfRanges() {
    List<ControlTotal> totals =
        read(
            "2023-10,,,vehicles-per-day,1100-1350,vehicles-per-day,",
            "2023-11,,,vehicles-per-day,900,vehicles-per-day,");
    assertThat(totals).hasSize(1);
    assertThat(totals.get(0).low()).isEqualByComparingTo("2000");
    assertThat(totals.get(0).high()).isEqualByComparingTo("2250");
  }

  private static List<String> totals(String... rows) {
    return read(rows).stream().map(ControlTotalsTest::told).toList();
  }

  private static List<ControlTotal> read(String... rows) {
    var totals = new ControlTotals();
    byte[] text = (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    Deliveries.Read delivery = Deliveries.read("totals.csv", text);
    assertThat(delivery.faults()).isEmpty();
    delivery.observations().forEach(totals);
    return totals.totals();
  }

  private static String told(ControlTotal total) {
    return String.join(
        " ",
        total.series().toString(),
        total.unit().map(unit -> unit.code()).orElse("-"),
        String.valueOf(total.observations()),
        total.first().toString(),
        total.last().toString(),
        total.low().toPlainString());
  }
}
