package kimngach.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Quantity;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.Amount;

/**
 * A value of the month is not the very value of the month before, digit by digit. One may be; but
 * where most of the values of a sheet are, the column of last month was left in.
 *
 * <p>Its numbers: {@code digits} that a value must have at least, trailing zeros left out; {@code
 * column}, the repeated values that make a column, where they are at least half of those compared.
 */
final class RepeatedFromPrevious implements Rule {
  private final Additivity additivity;
  private final int digits;
  private final int column;

  RepeatedFromPrevious(Additivity additivity, RuleNumbers numbers) {
    this.additivity = additivity;
    digits = numbers.count("digits", 3);
    column = numbers.count("column", 3);
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    Map<String, List<Pair>> bySheet = new LinkedHashMap<>();
    view.amounts(additivity::overParts)
        .filter(value -> value.key().period().equals(view.month()))
        .filter(view::isDeliveredNow)
        .flatMap(value -> pair(view, value).stream())
        .forEach(pair -> bySheet.computeIfAbsent(pair.sheet(), any -> new ArrayList<>()).add(pair));
    return bySheet.values().stream().flatMap(pairs -> findings(strictness, pairs)).map(Check::told);
  }

  private Optional<Pair> pair(AsOfView view, Amount value) {
    return view.amount(value.key().at(value.key().period().previous()))
        .filter(before -> isTelling(value) && isTelling(before))
        .map(before -> new Pair(value, before));
  }

  private boolean isTelling(Amount value) {
    return value.written().signum() != 0
        && value.written().stripTrailingZeros().precision() >= digits
        && !value.observation().quantity().orElseThrow().isRange();
  }

  private Stream<Finding> findings(Strictness strictness, List<Pair> compared) {
    List<Pair> repeated = compared.stream().filter(Pair::isRepeated).toList();
    return repeated.size() >= Math.max(1, column) && 2 * repeated.size() >= compared.size()
        ? Stream.of(ofColumn(strictness, repeated, compared.size()))
        : repeated.stream().map(pair -> ofOne(strictness.atMost(Severity.INFO), pair));
  }

  private static Finding ofOne(Strictness strictness, Pair pair) {
    return draft(strictness, strictness.rule(), pair).told();
  }

  private static Finding ofColumn(Strictness strictness, List<Pair> repeated, int compared) {
    return draft(strictness, strictness.rule() + ".column", repeated.get(0))
        .count("count", repeated.size())
        .count("compared", compared)
        .at(repeated.stream().map(Pair::value).toList())
        .told();
  }

  private static FindingDraft draft(Strictness strictness, String sentence, Pair pair) {
    return strictness
        .finding(sentence)
        .about(pair.value().key())
        .with("value", pair.value())
        .with("previousPeriod", new NamedValue.Period(pair.before().key().period()))
        .at(pair.before().observation());
  }

  /**
   * A value and the one of the month before.
   *
   * @param value the value of the month
   * @param before the same series a month earlier
   */
  private record Pair(Amount value, Amount before) {
    boolean isRepeated() {
      Quantity now = value.observation().quantity().orElseThrow();
      return value.unit() == before.unit()
          && now.in(before.observation().quantity().orElseThrow().unit())
              .equals(before.observation().quantity().orElseThrow());
    }

    String sheet() {
      return value.observation().cell().file() + "\n" + value.observation().cell().sheet();
    }
  }
}
