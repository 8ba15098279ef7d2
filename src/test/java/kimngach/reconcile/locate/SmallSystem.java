package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Measure;
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
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Proportion;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * A few rounded figures, drawn by a seed, with random sums, limits and stated percentages among
 * them that all hold before some of the figures are changed.
 */
final class SmallSystem {
  private static final int LEAVES = 6;
  private static final int SUMS = 4;
  private static final int SIZE = 60;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Random random;
  private final List<BigDecimal> exact = new ArrayList<>();
  private final List<BigDecimal> written = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final BitSet percentages = new BitSet();

  /** What is asked of some cells: parts and their whole, or a share of a base in percent. */
  private record Rule(List<Integer> cells, boolean isProportion, WeightedSum.Relation relation) {}

  SmallSystem(long seed, boolean hasPercentages) {
    random = new Random(seed);
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      add(BigDecimal.valueOf(1_000L + random.nextInt(SIZE * 1_000), 3), 0);
    }
    for (int sum = 0; sum < SUMS; sum++) {
      sumOfSome();
    }
    limit();
    if (hasPercentages) {
      percentage();
      percentage();
    }
  }

  private int add(BigDecimal value, int decimals) {
    exact.add(value);
    written.add(value.setScale(decimals, RoundingMode.HALF_UP));
    return exact.size() - 1;
  }

  private void sumOfSome() {
    List<Integer> cells = new ArrayList<>();
    BigDecimal whole = BigDecimal.ZERO;
    for (int cell = 0; cell < exact.size(); cell++) {
      if (random.nextInt(3) == 0) {
        cells.add(cell);
        whole = whole.add(exact.get(cell));
      }
    }
    if (cells.size() > 1) {
      cells.add(add(whole, 0));
      rules.add(new Rule(cells, false, WeightedSum.Relation.ZERO));
    }
  }

  private void limit() {
    int one = random.nextInt(exact.size());
    int other = random.nextInt(exact.size());
    if (exact.get(one).compareTo(exact.get(other)) < 0) {
      rules.add(new Rule(List.of(one, other), false, WeightedSum.Relation.AT_MOST_ZERO));
    }
  }

  private void percentage() {
    int value = random.nextInt(LEAVES);
    int base = (value + 1 + random.nextInt(LEAVES - 1)) % LEAVES;
    BigDecimal share =
        exact.get(value).multiply(HUNDRED).divide(exact.get(base), 6, RoundingMode.HALF_UP);
    percentages.set(exact.size());
    rules.add(new Rule(List.of(add(share, 0), value, base), true, WeightedSum.Relation.ZERO));
  }

  /** Writes wrong numbers into some cells. */
  void spoil(int faults) {
    for (int fault = 0; fault < faults; fault++) {
      int cell = random.nextInt(written.size());
      written.set(cell, new BigDecimal(1 + random.nextInt(2 * SIZE)));
    }
  }

  int size() {
    return written.size();
  }

  BigDecimal written(int cell) {
    return written.get(cell);
  }

  /** The least whole number a cell may hold: 1 for what a percentage is of. */
  int least(int cell) {
    return rules.stream().anyMatch(rule -> rule.isProportion() && rule.cells().get(2) == cell)
        ? 1
        : 0;
  }

  /** The identities of the cells as they are written. */
  List<Identity> identities() {
    return identities(written);
  }

  /** The identities with other numbers written. */
  List<Identity> identities(List<BigDecimal> numbers) {
    return rules.stream().map(rule -> identity(rule, numbers)).toList();
  }

  List<BigDecimal> numbers() {
    return new ArrayList<>(written);
  }

  List<Evidence> evidence() {
    Optional<Finding> finding =
        Optional.of(new Finding("rule", Severity.ERROR, "rule", Map.of(), List.of()));
    return identities().stream()
        .map(each -> new Evidence(each, finding.filter(told -> !each.holds())))
        .toList();
  }

  private Identity identity(Rule rule, List<BigDecimal> numbers) {
    List<Amount> amounts =
        rule.cells().stream().map(cell -> amount(cell, numbers.get(cell))).toList();
    if (rule.isProportion()) {
      return new Proportion(
          "rule", amounts.get(0), amounts.get(1), amounts.get(2), false, BigDecimal.ZERO);
    }
    List<Term> terms = new ArrayList<>();
    amounts.subList(0, amounts.size() - 1).forEach(part -> terms.add(Term.plus(part)));
    terms.add(Term.minus(amounts.get(amounts.size() - 1)));
    return new WeightedSum("rule", terms, rule.relation(), BigDecimal.ZERO);
  }

  /** The number of a cell: its row, from 0. */
  static int cell(Amount amount) {
    return amount.observation().cell().row() - 1;
  }

  private Amount amount(int cell, BigDecimal number) {
    boolean isPercentage = percentages.get(cell);
    SeriesKey turnover =
        SeriesKey.turnover(Scope.ALL_REGIMES, Flow.EXPORT).with(new BorderGate("g" + cell));
    SeriesKey series = isPercentage ? turnover.with(Measure.STATED_PLAN_ATTAINMENT) : turnover;
    Unit unit = isPercentage ? Unit.PERCENT : Unit.MILLION_USD;
    CellRef place = new CellRef("input/2023-11/book.csv", "", cell + 1, 1);
    return Amount.of(
            new Observation(
                new ObsKey(series, TimePeriod.month(YearMonth.of(2023, 11))),
                Optional.of(Quantity.of(number, unit, Qualifier.NONE)),
                ObsStatus.NORMAL,
                Source.UNSTATED,
                YearBook.NOW,
                new Provenance(place, number.toPlainString(), "")))
        .orElseThrow();
  }
}
