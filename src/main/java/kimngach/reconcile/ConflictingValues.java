package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Observation;
import kimngach.model.finding.Finding;
import kimngach.reconcile.identity.Amount;

/** One delivery and one source give one value, not two, and one status. */
final class ConflictingValues implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return DeliveredTwice.in(view)
        .flatMap(
            pair ->
                switch (pair.agreement()) {
                  case SAME -> Stream.empty();
                  case STATUS_DIFFERS -> Stream.of(Check.told(ofStatus(pair, strictness)));
                  case VALUE_DIFFERS -> Stream.of(ofValue(pair, strictness));
                });
  }

  private Finding ofStatus(DeliveredTwice pair, Strictness strictness) {
    return pair.finding(strictness, strictness.rule() + ".status")
        .verbatim("firstStatus", pair.first().status().code())
        .verbatim("secondStatus", pair.second().status().code())
        .told();
  }

  private Check ofValue(DeliveredTwice pair, Strictness strictness) {
    Amount first = amount(pair.first());
    Amount second = amount(pair.second());
    if (first.unit() != second.unit()) {
      return Check.told(pair.finding(strictness, strictness.rule() + ".unit").told());
    }
    BigDecimal residual = first.written().subtract(second.written()).abs();
    Finding told =
        pair.finding(strictness, strictness.rule())
            .computed("residual", residual, first.unit())
            .told();
    return new Check(Optional.of(Check.equal(strictness, first, second)), Optional.of(told));
  }

  private static Amount amount(Observation observation) {
    return Amount.of(observation).orElseThrow();
  }
}
