package kimngach.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes the sample deliveries: a folder for each month from November 2022 to February 2024, and
 * one for December 2024.
 *
 * <p>Run it with the folder to write to, {@code input} if none is told. Files of the same name are
 * replaced; nothing else there is touched.
 */
public final class SampleDeliveries {

  private static final YearMonth PRESS = YearMonth.of(2024, 12);

  /** Months whose CSV files come out of Excel: semicolons and a byte order mark. */
  private static final Set<String> FROM_EXCEL =
      Set.of("2023-02", "2023-05", "2023-08", "2023-12", "2024-02");

  private final Path input;
  private final TradeMonths trade;
  private final TurnoverDelivery turnover;
  private final OtherIndicators indicators;

  private SampleDeliveries(Path input, TradeMonths trade) {
    this.input = input;
    this.trade = trade;
    this.turnover = new TurnoverDelivery(trade);
    this.indicators = new OtherIndicators(trade);
  }

  /**
   * Writes all deliveries.
   *
   * @param args the folder to write to, {@code input} if none is told
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path input = Path.of(args.length > 0 ? args[0] : "input");
    var deliveries = new SampleDeliveries(input, new TradeMonths());
    for (YearMonth month : Periods.months(TurnoverDelivery.FIRST, TurnoverDelivery.LAST)) {
      deliveries.write(month);
    }
    deliveries.write(PRESS);
  }

  private void write(YearMonth delivery) throws IOException {
    Path folder = Files.createDirectories(input.resolve(delivery.toString()));
    TidyCsv csv = FROM_EXCEL.contains(delivery.toString()) ? TidyCsv.FROM_EXCEL : TidyCsv.PLAIN;
    Predicate<TidyRow> byGate = row -> !row.series().gate().isEmpty();
    List<TidyRow> rows = turnover.rows(delivery);
    if (ProvincialForm.isFiledIn(delivery)) {
      var form = new ProvincialForm(delivery, turnover, trade);
      ProvincialFormWorkbook.write(folder.resolve("bieu-kim-ngach.xlsx"), form);
      rows = form.unsaid();
    }
    csv.write(folder.resolve("turnover.csv"), rows.stream().filter(byGate.negate()).toList());
    csv.write(folder.resolve("other-indicators.csv"), indicators.rows(delivery));
    List<TidyRow> gates = rows.stream().filter(byGate).toList();
    if (!gates.isEmpty()) {
      TidyWorkbook.write(folder.resolve("turnover-by-gate.xlsx"), gates);
    }
  }
}
