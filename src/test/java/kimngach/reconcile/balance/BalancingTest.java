package kimngach.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kimngach.model.Interval;
import kimngach.model.Observation;
import kimngach.model.Unit;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.proposal.Adjustment;
import kimngach.model.proposal.Balance;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Proportion;
import kimngach.reconcile.identity.WeightedSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values proposed where sums are broken. */
class BalancingTest {

  @Test
  void proposesNothingWhereSumsHoldButForRounding() {
    Deliveries delivered =
        new Deliveries().value("total", "101").value("a", "50.4").value("b", "50.4");
    delivered.sum("total", "a", "b");

    assertThat(delivered.balance()).isEqualTo(new Balance(List.of(), List.of()));
  }

  @Test
  void spreadsADifferenceOverThePartsByTheirSizeAndKeepsTheTotal() {
    Deliveries delivered =
        new Deliveries().value("total", "330").value("a", "100").value("b", "200");
    delivered.sum("total", "a", "b");

    Balance balance = delivered.balance();

    // Relative changes 1:2, so absolute ones 1:4.
    assertThat(delivered.proposed(balance)).containsExactly(entry("a", "106"), entry("b", "224"));
    assertThat(balance.contradictions()).isEmpty();
    assertThat(balance.adjustments())
        .allSatisfy(
            one -> {
              assertThat(one.basis()).isEqualTo(Adjustment.Basis.BALANCED);
              assertThat(one.rules()).containsExactly("parts-sum");
            });
  }

  @Test
  void findsTheOneCellBackWhoseOwnSumsTellWhatItMustBe() {
    // A table of two gates and two flows; huu-nghi exports were 40 and are typed as 49.
    Deliveries delivered =
        new Deliveries()
            .value("total", "200")
            .value("export", "90")
            .value("import", "110")
            .value("gate-one", "100")
            .value("gate-two", "100")
            .value("export-one", "49")
            .value("export-two", "50")
            .value("import-one", "60")
            .value("import-two", "50");
    delivered
        .sum("total", "export", "import")
        .sum("total", "gate-one", "gate-two")
        .sum("export", "export-one", "export-two")
        .sum("import", "import-one", "import-two")
        .sum("gate-one", "export-one", "import-one")
        .sum("gate-two", "export-two", "import-two");

    assertThat(delivered.proposed(delivered.balance())).containsExactly(entry("export-one", "40"));
  }

  @Test
  void keepsTheDigitsAndTheUnitEachCellWasDeliveredWith() {
    Deliveries delivered =
        new Deliveries()
            .value("total", "30.0")
            .value("a", "10.05")
            .value("b", "19000", Unit.THOUSAND_USD);
    delivered.sum("total", "a", "b");

    Balance balance = delivered.balance();

    assertThat(delivered.after(balance)).allMatch(sum -> residual(sum).signum() == 0);
    assertThat(balance.adjustments())
        .allSatisfy(
            one -> {
              var before = one.observation().quantity().orElseThrow();
              assertThat(one.proposed().unit()).isEqualTo(before.unit());
              assertThat(one.proposed().decimals()).isEqualTo(before.decimals());
            });
  }

  @Test
  void comesAsNearAsCoarseDigitsAllow() {
    Deliveries delivered =
        new Deliveries().value("total", "30.4").value("a", "10").value("b", "17");
    delivered.sum("total", "a", "b");

    Balance balance = delivered.balance();

    assertThat(delivered.after(balance)).allMatch(Identity::holds);
    assertThat(residual(delivered.after(balance).get(0)).abs()).isEqualByComparingTo("0.4");
  }

  @Test
  void lowersAPartNoFartherThanItsWhole() {
    Deliveries delivered = new Deliveries().value("whole", "100").value("part", "130.5");
    delivered.within("part", "whole");

    assertThat(delivered.proposed(delivered.balance())).containsExactly(entry("part", "100.0"));
  }

  @Test
  void movesNoAmountBelowZeroAndLeavesZerosAlone() {
    Deliveries delivered =
        new Deliveries().value("total", "5").value("a", "10").value("b", "90").value("none", "0");
    delivered.sum("total", "a", "b", "none");

    Balance balance = delivered.balance();

    // Without the bound b would fall by 93.8.
    assertThat(delivered.proposed(balance)).containsExactly(entry("a", "5"), entry("b", "0"));
  }

  @Test
  void movesAZeroWhereNothingElseCan() {
    Deliveries delivered = new Deliveries().value("total", "7").value("a", "5").value("blank", "0");
    delivered.sum("total", "a", "blank");

    assertThat(delivered.proposed(delivered.balance("a"))).containsExactly(entry("blank", "2"));
  }

  private static Suspect meant(Observation delivered, String value, Optional<Slip> slip) {
    BigDecimal meant = new BigDecimal(value);
    return new Suspect(
        delivered,
        ImpliedRange.of(Interval.exactly(meant)),
        Optional.of(meant),
        Unit.MILLION_USD,
        slip);
  }

  @Test
  void takesTheValueThatWasMeantWhereOneCellIsFarAheadOfTheOthers() {
    Deliveries delivered =
        new Deliveries().value("total", "300").value("a", "10").value("b", "200");
    delivered.sum("total", "a", "b");
    Suspect wrong = meant(delivered.observation("a"), "100", Optional.of(Slip.FACTOR_TEN));
    Diagnosis certain = new Diagnosis(List.of(), List.of(new SuspectSet(List.of(wrong))), 0);
    Suspect other = meant(delivered.observation("b"), "290", Optional.empty());
    Diagnosis doubtful =
        new Diagnosis(
            List.of(), List.of(new SuspectSet(List.of(other)), new SuspectSet(List.of(wrong))), 0);
    Diagnosis likely =
        new Diagnosis(
            List.of(), List.of(new SuspectSet(List.of(wrong)), new SuspectSet(List.of(other))), 0);

    Balance balance = delivered.balance(List.of(certain));

    assertThat(delivered.proposed(balance)).containsExactly(entry("a", "100"));
    assertThat(balance.adjustments().get(0).basis()).isEqualTo(Adjustment.Basis.LOCATED);
    assertThat(balance.adjustments().get(0).slip()).contains(Slip.FACTOR_TEN);
    assertThat(delivered.proposed(delivered.balance(List.of(doubtful))))
        .containsExactly(entry("b", "290"));
    Balance likeliest = delivered.balance(List.of(likely));
    assertThat(delivered.proposed(likeliest)).containsExactly(entry("a", "100"));
    assertThat(likeliest.adjustments().get(0).basis()).isEqualTo(Adjustment.Basis.LIKELIEST);
  }

  @Test
  void takesALocatedTotalToo() {
    Deliveries delivered =
        new Deliveries().value("total", "3000").value("a", "100").value("b", "200");
    delivered.sum("total", "a", "b");
    Suspect wrong = meant(delivered.observation("total"), "300", Optional.of(Slip.FACTOR_TEN));

    Balance balance =
        delivered.balance(
            List.of(new Diagnosis(List.of(), List.of(new SuspectSet(List.of(wrong))), 0)));

    assertThat(delivered.proposed(balance)).containsExactly(entry("total", "300"));
  }

  @Test
  void leavesLocatedCellsWhatTheirSumsSayWhereNobodyKnowsWhatWasMeant() {
    Deliveries delivered =
        new Deliveries().value("total", "3000").value("a", "100").value("b", "200");
    delivered.sum("total", "a", "b");
    Suspect wrong =
        new Suspect(
            delivered.observation("total"),
            ImpliedRange.of(Interval.closed(new BigDecimal("299"), new BigDecimal("301"))),
            Optional.empty(),
            Unit.MILLION_USD,
            Optional.empty());

    Balance balance =
        delivered.balance(
            List.of(new Diagnosis(List.of(), List.of(new SuspectSet(List.of(wrong))), 0)));

    assertThat(delivered.proposed(balance)).containsExactly(entry("total", "300"));
    assertThat(balance.adjustments().get(0).basis()).isEqualTo(Adjustment.Basis.LOCATED);
  }

  @Test
  void namesTheKeptValuesThatContradictOneAnother() {
    Deliveries delivered =
        new Deliveries()
            .value("total", "300")
            .value("other-total", "310")
            .value("a", "100")
            .value("b", "200")
            .value("apart", "7")
            .value("apart-part", "6");
    delivered
        .sum("total", "a", "b")
        .sum("second-sum", WeightedSum.Relation.ZERO, "0", "other-total", "a", "b")
        .sum("apart", "apart-part");

    Balance balance = delivered.balance();

    assertThat(balance.contradictions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rules()).containsExactly("parts-sum", "second-sum");
              assertThat(one.kept())
                  .containsExactly(
                      delivered.observation("other-total"), delivered.observation("total"));
            });
    assertThat(delivered.proposed(balance)).containsExactly(entry("apart-part", "7"));
  }

  @Test
  void namesTheKeptValuesOfASumInWhichNothingMayMove() {
    Deliveries delivered =
        new Deliveries().value("total", "300").value("a", "100").value("b", "210");
    delivered.sum("total", "a", "b");

    Balance balance = delivered.balance("a", "b");

    assertThat(balance.adjustments()).isEmpty();
    assertThat(balance.contradictions().get(0).kept())
        .containsExactlyElementsOf(delivered.observations());
  }

  @Test
  void balancesNoStatedPercentage() {
    Deliveries delivered =
        new Deliveries()
            .value("growth", "10.0", Unit.PERCENT)
            .value("now", "150")
            .value("before", "100");
    delivered.identity(
        new Proportion(
            "stated-growth",
            delivered.amount("growth"),
            delivered.amount("now"),
            delivered.amount("before"),
            true,
            BigDecimal.ZERO));

    assertThat(delivered.balance()).isEqualTo(new Balance(List.of(), List.of()));
  }

  @Test
  void letsTheOtherCellsOfASeriesFollowAtTheirOwnPrecision() {
    Deliveries delivered =
        new Deliveries()
            .value("total", "30.00")
            .value("a", "10.00")
            .value("b", "15.00")
            .again("a", "10.0", "press")
            .again("b", "99", "press");
    delivered.sum("total", "a", "b");

    Balance balance = delivered.balance();

    assertThat(delivered.after(balance)).allMatch(sum -> residual(sum).signum() == 0);
    // The press disagreed about b before, and is left to.
    assertThat(delivered.proposed(balance))
        .containsOnly(entry("a", "11.54"), entry("b", "18.46"), entry("a#5", "11.5"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
      })
  void addsUpExactlyAndKeepsTotalsWhateverIsBroken(int seed) {
    Random random = new Random(seed);
    Deliveries delivered = table(random, 2 + random.nextInt(7), 2 + random.nextInt(3));

    Balance balance = delivered.balance();

    assertThat(balance.contradictions()).isEmpty();
    assertThat(balance.adjustments()).isNotEmpty();
    assertThat(delivered.after(balance)).allMatch(sum -> residual(sum).signum() == 0);
    assertThat(delivered.proposed(balance)).doesNotContainKey("total");
    assertThat(balance.adjustments()).allMatch(one -> one.proposed().low().signum() >= 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void proposesTheSameWhateverTheOrderOfTheSums(int seed) {
    Random random = new Random(seed);
    Deliveries delivered = table(random, 5, 3);
    Balance first = delivered.balance();

    Collections.shuffle(delivered.identities(), random);

    assertThat(delivered.balance()).isEqualTo(first);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40
      })
  void changesAsLittleAsTheBestOfAllWholeNumbers(int seed) {
    Random random = new Random(seed);
    int[] parts = random.ints(3, 1, 60).toArray();
    int total = parts[0] + parts[1] + parts[2] + 3 + random.nextInt(25);
    Deliveries delivered = new Deliveries().value("total", String.valueOf(total));
    for (int i = 0; i < parts.length; i++) {
      delivered.value("part" + i, String.valueOf(parts[i]));
    }
    delivered.sum("total", "part0", "part1", "part2");

    Balance balance = delivered.balance();

    assertThat(squares(balance)).isEqualByComparingTo(leastSquares(parts, total));
  }

  /** Gates by flows with all their sums, in mixed digits, some cells of which are wrong. */
  private static Deliveries table(Random random, int gates, int flows) {
    long[][] cells = new long[gates][flows];
    for (long[] gate : cells) {
      for (int flow = 0; flow < flows; flow++) {
        gate[flow] = 1 + (long) Math.exp(random.nextDouble() * 13);
      }
    }
    Deliveries delivered = new Deliveries();
    int decimals = random.nextInt(4);
    long total = 0;
    for (int flow = 0; flow < flows; flow++) {
      long sum = 0;
      for (int gate = 0; gate < gates; gate++) {
        sum += cells[gate][flow];
      }
      delivered.value("flow" + flow, text(sum, decimals));
      total += sum;
    }
    for (int gate = 0; gate < gates; gate++) {
      long sum = 0;
      for (int flow = 0; flow < flows; flow++) {
        sum += cells[gate][flow];
      }
      delivered.value("gate" + gate, text(sum, decimals));
    }
    delivered.value("total", text(total, decimals));
    for (int wrong = 0; wrong < 3; wrong++) {
      long[] gate = cells[random.nextInt(gates)];
      int flow = random.nextInt(flows);
      gate[flow] = wrong == 0 ? gate[flow] * 10 : gate[flow] + 1 + random.nextInt(500);
    }
    for (int gate = 0; gate < gates; gate++) {
      for (int flow = 0; flow < flows; flow++) {
        delivered.value(gate + "-" + flow, text(cells[gate][flow], decimals));
      }
    }
    List<String> gateNames = new ArrayList<>();
    for (int gate = 0; gate < gates; gate++) {
      List<String> names = new ArrayList<>();
      for (int flow = 0; flow < flows; flow++) {
        names.add(gate + "-" + flow);
      }
      delivered.sum("gate" + gate, names.toArray(String[]::new));
      gateNames.add("gate" + gate);
    }
    List<String> flowNames = new ArrayList<>();
    for (int flow = 0; flow < flows; flow++) {
      List<String> names = new ArrayList<>();
      for (int gate = 0; gate < gates; gate++) {
        names.add(gate + "-" + flow);
      }
      delivered.sum("flow" + flow, names.toArray(String[]::new));
      flowNames.add("flow" + flow);
    }
    delivered.sum("total", gateNames.toArray(String[]::new));
    delivered.sum("total", flowNames.toArray(String[]::new));
    return delivered;
  }

  private static String text(long steps, int decimals) {
    return BigDecimal.valueOf(steps, decimals).toPlainString();
  }

  private static BigDecimal residual(Identity identity) {
    return Amounts.residual((WeightedSum) identity);
  }

  /** The sum of squared relative changes in millionths of millionths. */
  private static BigDecimal squares(Balance balance) {
    double sum = 0;
    for (Adjustment one : balance.adjustments()) {
      double before = one.observation().quantity().orElseThrow().low().doubleValue();
      sum += Math.pow((one.proposed().low().doubleValue() - before) / before, 2);
    }
    return rounded(sum);
  }

  private static BigDecimal leastSquares(int[] parts, int total) {
    double least = Double.MAX_VALUE;
    for (int a = 0; a <= total; a++) {
      for (int b = 0; b <= total - a; b++) {
        int c = total - a - b;
        least =
            Math.min(
                least,
                Math.pow((a - parts[0]) / (double) parts[0], 2)
                    + Math.pow((b - parts[1]) / (double) parts[1], 2)
                    + Math.pow((c - parts[2]) / (double) parts[2], 2));
      }
    }
    return rounded(least);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(Math.round(value * 1e12));
  }
}
