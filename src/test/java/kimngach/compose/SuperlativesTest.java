package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.derive.Delivery;
import kimngach.model.BorderGate;
import kimngach.model.TimePeriod;
import kimngach.settings.CodeLists;
import org.junit.jupiter.api.Test;

class SuperlativesTest {
  private static final String SERIES = "turnover.declared.total";
  private static final YearMonth LAST = YearMonth.of(2023, 12);

  @Test
  void isTheHighestSinceTheLastMonthThatWasHigher() {
    List<String> months = months(SERIES, 300, 10, 20, 30, 40, 50, 60, 70, 299);

    assertThat(since(months, SERIES, true)).contains(new Superlatives.Since(month(2023, 4), false));
    assertThat(since(months, SERIES, false)).isEmpty();
  }

  @Test
  void isTheLowestSinceTheLastMonthThatWasLower() {
    assertThat(since(months(SERIES, 5, 10, 20, 30, 40, 50, 60, 70, 9), SERIES, false))
        .contains(new Superlatives.Since(month(2023, 4), false));
  }

  @Test
  void saysThatTheDataBeginWhereNothingEarlierWasDelivered() {
    List<String> months = months(SERIES, 80, 10, 20, 30, 40, 50, 60, 70, 299);

    assertThat(since(months, SERIES, true)).contains(new Superlatives.Since(month(2023, 4), true));

    List<String> withOlder = new ArrayList<>(months);
    withOlder.add(SERIES + "@2022-11 = 80");
    assertThat(since(withOlder, SERIES, true)).isEmpty();
  }

  @Test
  void provesNothingOverAMonthThatIsMissing() {
    List<String> months = months(SERIES, 300, 10, 20, 30, 40, 50, 60, 70, 299);
    List<String> gap = months.stream().filter(line -> !line.contains("2023-07")).toList();
    assertThat(since(gap, SERIES, true)).isEmpty();

    List<String> missing =
        months.stream()
            .map(line -> line.contains("2023-07") ? SERIES + "@2023-07 = O" : line)
            .toList();
    assertThat(since(missing, SERIES, true)).isEmpty();
  }

  @Test
  void provesNothingFromValuesThatMayBeEqualBeforeRounding() {
    assertThat(since(months(SERIES, 300, 10, 20, 30, 40, 299, 60, 70, 299), SERIES, true))
        .isEmpty();
    assertThat(since(months(SERIES, 299, 10, 20, 30, 40, 50, 60, 70, 299), SERIES, true)).isEmpty();
    List<String> hedged =
        months(SERIES, 300, 10, 20, 30, 40, 50, 60, 70, 299).stream()
            .map(line -> line.contains("2023-08") ? SERIES + "@2023-08 = over 200" : line)
            .toList();
    assertThat(since(hedged, SERIES, true)).isEmpty();
  }

  @Test
  void provesNothingOverABreakInTheSeries() {
    List<String> months = months(SERIES, 300, 10, 20, 30, 40, 50, 60, 70, 299);
    List<String> broken =
        months.stream().map(line -> line.contains("2023-07") ? line + " B" : line).toList();
    assertThat(since(broken, SERIES, true)).isEmpty();

    List<String> from =
        months.stream().map(line -> line.contains("2023-04") ? line + " B" : line).toList();
    assertThat(since(from, SERIES, true)).isPresent();
  }

  @Test
  void provesNothingForAGateWhereAnotherOpensOrClosesBetween() {
    String series = SERIES + ".huu-nghi";
    List<String> months = months(series, 300, 10, 20, 30, 40, 50, 60, 70, 299);
    List<CodeLists.Gate> before = List.of(closed("2023-03-31"));
    List<CodeLists.Gate> between = List.of(closed("2023-08-14"));

    assertThat(since(months, series, true, before)).isPresent();
    assertThat(since(months, series, true, between)).isEmpty();
    assertThat(since(months(SERIES, 300, 10, 20, 30, 40, 50, 60, 70, 299), SERIES, true, between))
        .isPresent();
  }

  @Test
  void keepsSilentOverLessThanHalfAYear() {
    assertThat(since(months(SERIES, 1, 2, 300, 10, 20, 30, 40, 50, 299), SERIES, true))
        .contains(new Superlatives.Since(month(2023, 6), false));
    assertThat(since(months(SERIES, 1, 2, 3, 300, 20, 30, 40, 50, 299), SERIES, true)).isEmpty();
  }

  @Test
  void neverLooksIntoAnotherScope() {
    List<String> both = new ArrayList<>(months(SERIES, 300, 10, 20, 30, 40, 50, 60, 70, 299));
    both.addAll(months("turnover.all-regimes.total", 9, 9, 9, 9, 9, 999, 9, 9, 9));
    assertThat(since(both, SERIES, true)).contains(new Superlatives.Since(month(2023, 4), false));
  }

  @Test
  void speaksOfMonthsOnly() {
    assertThat(
            new Superlatives(
                    Delivery.of("2023-12", SERIES + "@2023 = 9", SERIES + "@2022 = 8").figures(),
                    List.of())
                .since(
                    Delivery.of("2023-12", SERIES + "@2023 = 9")
                        .figures()
                        .value(Delivery.key(SERIES + "@2023"))
                        .orElseThrow(),
                    true))
        .isEmpty();
  }

  private static Optional<Superlatives.Since> since(
      List<String> lines, String series, boolean highest) {
    return since(lines, series, highest, List.of());
  }

  private static Optional<Superlatives.Since> since(
      List<String> lines, String series, boolean highest, List<CodeLists.Gate> gates) {
    var figures = Delivery.of("2023-12", lines.toArray(String[]::new)).figures();
    return new Superlatives(figures, gates)
        .since(figures.value(Delivery.key(series + "@" + LAST)).orElseThrow(), highest);
  }

  /** The values of the last months, the last one that of December 2023. */
  private static List<String> months(String series, int... values) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      lines.add(series + "@" + LAST.minusMonths(values.length - 1L - i) + " = " + values[i]);
    }
    return lines;
  }

  private static TimePeriod month(int year, int month) {
    return TimePeriod.month(YearMonth.of(year, month));
  }

  private static CodeLists.Gate closed(String day) {
    return new CodeLists.Gate(
        new BorderGate("tan-thanh"), Optional.empty(), Optional.of(LocalDate.parse(day)));
  }
}
