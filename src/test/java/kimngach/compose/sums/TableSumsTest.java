package kimngach.compose.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kimngach.derive.Delivery;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;
import org.junit.jupiter.api.Test;

class TableSumsTest {

  @Test
  void findsFlowsGatesAndMonthsByTheNamesOfFigures() {
    Figures figures =
        Delivery.of(
                "2023-02",
                "turnover.declared.export.huu-nghi@2023-01 = 1.04",
                "turnover.declared.import.huu-nghi@2023-01 = 2.04",
                "turnover.declared.export.tan-thanh@2023-01 = 3.04",
                "turnover.declared.total.huu-nghi@2023-01 = 3.08",
                "turnover.declared.export@2023-01 = 4.08",
                "turnover.declared.export@2023-02 = 5.04",
                "turnover.declared.export@2023-01/2023-02 = 9.12")
            .figures();

    assertThat(
            sums(
                figures,
                "turnover.declared.export.huu-nghi@2023-01",
                "turnover.declared.import.huu-nghi@2023-01",
                "turnover.declared.export.tan-thanh@2023-01",
                "turnover.declared.total.huu-nghi@2023-01",
                "turnover.declared.export@2023-01",
                "turnover.declared.export@2023-02",
                "turnover.declared.export@2023-01/2023-02"))
        .containsExactly(
            "turnover.declared.total.huu-nghi@2023-01 ="
                + " + turnover.declared.export.huu-nghi@2023-01"
                + " + turnover.declared.import.huu-nghi@2023-01",
            "turnover.declared.export@2023-01 ="
                + " + turnover.declared.export.huu-nghi@2023-01"
                + " + turnover.declared.export.tan-thanh@2023-01",
            "turnover.declared.export@2023-01/2023-02 ="
                + " + turnover.declared.export@2023-01 + turnover.declared.export@2023-02");
  }

  @Test
  void leavesOutWhatMissesByMoreThanTheDeliveriesWereRounded() {
    Figures rounded =
        Delivery.of(
                "2023-01",
                "turnover.declared.total@2023-01 = 100",
                "turnover.declared.export@2023-01 = 33",
                "turnover.declared.import@2023-01 = 66")
            .figures();
    Figures wrong =
        Delivery.of(
                "2023-01",
                "turnover.declared.total@2023-01 = 100",
                "turnover.declared.export@2023-01 = 33",
                "turnover.declared.import@2023-01 = 65")
            .figures();
    String[] names = {
      "turnover.declared.total@2023-01",
      "turnover.declared.export@2023-01",
      "turnover.declared.import@2023-01"
    };

    assertThat(sums(rounded, names)).hasSize(1);
    assertThat(sums(wrong, names)).isEmpty();
  }

  @Test
  void addsNeitherHedgedFiguresNorRangesNorPercentages() {
    Figures figures =
        Delivery.of(
                "2023-01",
                "turnover.declared.total@2023-01 = over 3",
                "turnover.declared.export@2023-01 = 1",
                "turnover.declared.import@2023-01 = 2",
                "stated-growth.declared.total@2023-01 = 3 percent",
                "stated-growth.declared.export@2023-01 = 1 percent",
                "stated-growth.declared.import@2023-01 = 2 percent")
            .figures();

    assertThat(
            sums(
                figures,
                "turnover.declared.total@2023-01",
                "turnover.declared.export@2023-01",
                "turnover.declared.import@2023-01",
                "stated-growth.declared.total@2023-01",
                "stated-growth.declared.export@2023-01",
                "stated-growth.declared.import@2023-01"))
        .isEmpty();
  }

  @Test
  void findsBalancesAndBridgesByTheirFormulas() {
    Figures figures =
        Delivery.of(
                "2023-01",
                "turnover.declared.export@2023-01 = 3.3",
                "turnover.declared.import@2023-01 = 1.1",
                "turnover.all-regimes.export@2023-01 = 9.9",
                "turnover.all-regimes.export.transit@2023-01 = 4.4")
            .figures();
    Bridge bridge =
        new Bridge(Flow.EXPORT, TimePeriod.month(month()), List.of(new Regime("transit")));
    List<Figure> printed =
        List.of(
            figures.value(Delivery.key("turnover.declared.export@2023-01")).orElseThrow(),
            figures.value(Delivery.key("turnover.declared.import@2023-01")).orElseThrow(),
            figures
                .difference(
                    Comparison.exportsWithImports(Delivery.key("turnover.declared.export@2023-01")))
                .orElseThrow(),
            figures.value(Delivery.key("turnover.all-regimes.export@2023-01")).orElseThrow(),
            figures
                .value(Delivery.key("turnover.all-regimes.export.transit@2023-01"))
                .orElseThrow(),
            figures.residual(bridge).orElseThrow(),
            figures.gap(bridge).orElseThrow());

    assertThat(texts(printed, Collections.nCopies(7, 0)))
        .containsExactlyInAnyOrder(
            "balance:turnover.declared.total@2023-01 ="
                + " + turnover.declared.export@2023-01 - turnover.declared.import@2023-01",
            "turnover.all-regimes.export@2023-01 = + turnover.declared.export@2023-01"
                + " + turnover.all-regimes.export.transit@2023-01"
                + " + bridge-residual:export@2023-01",
            "gap:export@2023-01 = + turnover.all-regimes.export.transit@2023-01"
                + " + bridge-residual:export@2023-01",
            "gap:export@2023-01 ="
                + " + turnover.all-regimes.export@2023-01 - turnover.declared.export@2023-01");
  }

  @Test
  void takesTheIndentsOfRowsForSumsThatNoNameTells() {
    Figures figures =
        Delivery.of(
                "2023-01",
                "turnover.declared.export.rice@2023-01 = 3.3",
                "turnover.local-goods.export@2023-01 = 1.1",
                "turnover.declared.import@2023-01 = 2.2")
            .figures();
    List<Figure> printed =
        Stream.of(
                "turnover.declared.export.rice@2023-01",
                "turnover.local-goods.export@2023-01",
                "turnover.declared.import@2023-01")
            .map(name -> figures.value(Delivery.key(name)).orElseThrow())
            .toList();

    assertThat(texts(printed, List.of(0, 0, 0))).isEmpty();
    assertThat(texts(printed, List.of(0, 1, 1)))
        .containsExactly(
            "turnover.declared.export.rice@2023-01 ="
                + " + turnover.local-goods.export@2023-01 + turnover.declared.import@2023-01");
  }

  private static YearMonth month() {
    return YearMonth.of(2023, 1);
  }

  private static List<String> sums(Figures figures, String... names) {
    List<Figure> printed =
        Stream.of(names).map(name -> figures.value(Delivery.key(name)).orElseThrow()).toList();
    return texts(printed, Collections.nCopies(printed.size(), 0));
  }

  private static List<String> texts(List<Figure> printed, List<Integer> indents) {
    List<PrintedCell> cells = new ArrayList<>();
    for (Figure figure : printed) {
      PrintedValue value = new PrintedValue(figure.id(), figure.value(), figure.unit(), 1);
      cells.add(new PrintedCell(cells.size(), 1, figure, value, 1));
    }
    return new TableSums(Delivery.codes(), indents)
        .of(cells).stream().map(PrintedSum::toString).toList();
  }
}
