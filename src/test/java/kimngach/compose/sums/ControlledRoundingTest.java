package kimngach.compose.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Unit;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.FigureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlledRoundingTest {
  private static final ControlledRounding NOTHING_PINNED = new ControlledRounding(Set.of());

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @Test
  void adjustsThePartWhoseRoundingLostTheMost() {
    PrintedValue a = value("a", "33.33", 1);
    PrintedValue b = value("b", "33.34", 1);
    PrintedValue c = value("c", "33.32", 1);
    PrintedSum sum = PrintedSum.of(value("t", "99.99", 1), List.of(a, b, c));

    assertThat(sum.holds(Adjustments.NONE)).isFalse();
    assertThat(NOTHING_PINNED.of(List.of(List.of(sum))).printed())
        .isEqualTo(Map.of(b, new BigDecimal("33.4")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheLargestRemainderInOneDimension(int seed) {
    Random random = new Random(seed);
    List<PrintedValue> parts = values(random, 2 + random.nextInt(9));
    PrintedValue total = sum("total", parts);
    PrintedSum sum = PrintedSum.of(total, parts);

    Adjustments adjusted = NOTHING_PINNED.of(List.of(List.of(sum)));

    assertThat(sum.holds(adjusted)).isTrue();
    assertThat(adjusted.rounded(total)).isEqualByComparingTo(total.plain());
    assertThat(deviation(parts, adjusted)).isCloseTo(largestRemainder(parts), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsRowsAndColumnsAtTheSmallestDeviation(int seed) {
    Random random = new Random(seed);
    Grid grid = Grid.of(random, 2 + random.nextInt(2), seed % 10 == 0 ? 3 : 2);

    Adjustments adjusted = NOTHING_PINNED.of(List.of(grid.sums()));

    assertThat(grid.sums()).allMatch(sum -> sum.holds(adjusted));
    assertThat(adjusted.rounded(grid.total())).isEqualByComparingTo(grid.total().plain());
    assertThat(grid.values())
        .allSatisfy(
            value ->
                assertThat(
                        adjusted
                            .rounded(value)
                            .subtract(value.exact().numerator())
                            .abs()
                            .compareTo(value.step()))
                    .isNegative());
    assertThat(deviation(grid.values(), adjusted))
        .isCloseTo(smallest(grid).orElseThrow(), within(1e-9));
    assertThat(NOTHING_PINNED.of(List.of(grid.sums()))).isEqualTo(adjusted);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsTablesAsLargeAsAYearOfMonthsByFlow(int seed) {
    Grid grid = Grid.of(new Random(seed), 12, 2);

    Adjustments adjusted = NOTHING_PINNED.of(List.of(grid.sums()));

    assertThat(grid.sums()).allMatch(sum -> sum.holds(adjusted));
  }

  @Test
  void leavesATableWhosePinnedFiguresContradictEachOtherAndMendsTheNext() {
    PrintedValue a = value("a", "1.44", 1);
    PrintedValue b = value("b", "1.44", 1);
    PrintedValue ab = value("ab", "2.88", 1);
    PrintedValue c = value("c", "5.14", 1);
    PrintedValue d = value("d", "5.14", 1);
    PrintedValue cd = value("cd", "10.28", 1);
    PrintedSum headline = PrintedSum.of(ab, List.of(a, b));
    PrintedSum other = PrintedSum.of(cd, List.of(c, d));

    Adjustments adjusted =
        new ControlledRounding(Set.of(a, b, ab)).of(List.of(List.of(headline), List.of(other)));

    assertThat(headline.holds(adjusted)).isFalse();
    assertThat(other.holds(adjusted)).isTrue();
    assertThat(adjusted.printed()).hasSize(1);
  }

  @Test
  void leavesATableThatHasNoSolutionToPlainRounding() {
    PrintedValue half = value("half", "0.5", 0);
    PrintedValue one = value("one", "1.5", 0);
    PrintedValue two = value("two", "2", 0);
    PrintedSum sum = PrintedSum.of(two, List.of(half, one));
    PrintedSum difference =
        new PrintedSum(
            value("one-less-half", "1", 0),
            List.of(new PrintedSum.Term(one, 1), new PrintedSum.Term(half, -1)),
            Set.of());

    Adjustments adjusted = NOTHING_PINNED.of(List.of(List.of(sum, difference)));

    assertThat(adjusted).isEqualTo(Adjustments.NONE);
  }

  @Test
  void roundsAFigureOfTwoTablesOnce() {
    PrintedValue shared = value("shared", "1.44", 1);
    PrintedValue a = value("a", "1.43", 1);
    PrintedValue b = value("b", "1.43", 1);
    PrintedSum first = PrintedSum.of(value("first", "2.87", 1), List.of(shared, a));
    PrintedSum second = PrintedSum.of(value("second", "2.87", 1), List.of(shared, b));

    Adjustments adjusted = NOTHING_PINNED.of(List.of(List.of(first), List.of(second)));

    assertThat(adjusted.printed()).isEqualTo(Map.of(shared, new BigDecimal("1.5")));
    assertThat(first.holds(adjusted)).isTrue();
    assertThat(second.holds(adjusted)).isTrue();
  }

  @Test
  void takesNothingButNeighboursForAnAdjustment() {
    PrintedValue value = value("a", "1.44", 1);

    assertThat(new Adjustments(Map.of(value, new BigDecimal("1.5"))).rounded(value))
        .isEqualByComparingTo("1.5");
    assertThatThrownBy(() -> new Adjustments(Map.of(value, new BigDecimal("1.3"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expecting a to be adjusted to a neighbour of 1.44, found 1.3");
    assertThatThrownBy(() -> new Adjustments(Map.of(value("b", "1.4", 1), new BigDecimal("1.5"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A table of rows and columns with its totals, and the sums that hold exactly. */
  private record Grid(PrintedValue total, List<PrintedValue> values, List<PrintedSum> sums) {
    static Grid of(Random random, int rows, int columns) {
      List<List<PrintedValue>> cells = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        List<PrintedValue> cellsOfRow = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
          cellsOfRow.add(value("r" + row + "c" + column, amount(random), 0));
        }
        cells.add(cellsOfRow);
      }
      List<PrintedSum> sums = new ArrayList<>();
      List<PrintedValue> rowTotals = new ArrayList<>();
      List<PrintedValue> columnTotals = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        rowTotals.add(sum("r" + row, cells.get(row)));
        sums.add(PrintedSum.of(rowTotals.get(row), cells.get(row)));
      }
      for (int column = 0; column < columns; column++) {
        int place = column;
        List<PrintedValue> parts = cells.stream().map(row -> row.get(place)).toList();
        columnTotals.add(sum("c" + column, parts));
        sums.add(PrintedSum.of(columnTotals.get(column), parts));
      }
      PrintedValue total = sum("t", rowTotals);
      sums.add(PrintedSum.of(total, rowTotals));
      sums.add(PrintedSum.of(total, columnTotals));
      List<PrintedValue> values =
          Stream.of(cells.stream().flatMap(List::stream), rowTotals.stream(), columnTotals.stream())
              .flatMap(one -> one)
              .toList();
      return new Grid(total, values, sums);
    }
  }

  /** The smallest deviation of all ways to round each value to a neighbour; empty if none holds. */
  private static Optional<Double> smallest(Grid grid) {
    List<PrintedValue> free =
        grid.values().stream().filter(value -> value.neighbour().isPresent()).toList();
    double least = Double.MAX_VALUE;
    for (int choice = 0; choice < 1 << free.size(); choice++) {
      Map<PrintedValue, BigDecimal> printed = new HashMap<>();
      for (int one = 0; one < free.size(); one++) {
        if ((choice >> one & 1) == 1) {
          printed.put(free.get(one), free.get(one).neighbour().orElseThrow());
        }
      }
      Adjustments adjustments = new Adjustments(printed);
      if (grid.sums().stream().allMatch(sum -> sum.holds(adjustments))) {
        least = Math.min(least, deviation(grid.values(), adjustments));
      }
    }
    return least == Double.MAX_VALUE ? Optional.empty() : Optional.of(least);
  }

  /** What rounding down and then raising those with the largest remainders gives. */
  private static double largestRemainder(List<PrintedValue> parts) {
    List<Double> remainders =
        parts.stream()
            .map(part -> part.exact().numerator().remainder(BigDecimal.ONE).doubleValue())
            .sorted((a, b) -> Double.compare(b, a))
            .toList();
    double sum = remainders.stream().mapToDouble(one -> one).sum();
    long raised = Math.round(Math.floor(sum + 0.5 + 1e-9));
    double deviation = 0;
    for (int one = 0; one < remainders.size(); one++) {
      double left = one < raised ? 1 - remainders.get(one) : remainders.get(one);
      deviation += left * left;
    }
    return deviation;
  }

  private static double deviation(List<PrintedValue> values, Adjustments adjustments) {
    return values.stream()
        .map(value -> adjustments.rounded(value).subtract(value.exact().numerator()))
        .mapToDouble(BigDecimal::doubleValue)
        .map(one -> one * one)
        .sum();
  }

  private static List<PrintedValue> values(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> value("p" + number, amount(random), 0))
        .toList();
  }

  /** Often a whole number or a half, so that exact values and ties occur. */
  private static String amount(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(50) + ".0";
      case 1 -> random.nextInt(50) + ".5";
      default -> BigDecimal.valueOf(random.nextInt(50_000), 3).toPlainString();
    };
  }

  private static PrintedValue sum(String name, List<PrintedValue> parts) {
    BigDecimal sum =
        parts.stream().map(part -> part.exact().numerator()).reduce(BigDecimal::add).orElseThrow();
    return value(name, sum.toPlainString(), parts.get(0).decimals());
  }

  private static PrintedValue value(String name, String exact, int decimals) {
    return new PrintedValue(
        new FigureId(name), ExactValue.of(new BigDecimal(exact)), Unit.MILLION_USD, decimals);
  }
}
