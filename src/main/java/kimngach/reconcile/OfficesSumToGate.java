package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.ObsKey;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.CodeLists;

/**
 * The customs offices that serve a gate sum to the gate. Where not every one of them was delivered,
 * those that were do not exceed it.
 */
final class OfficesSumToGate implements Rule {
  private final Additivity additivity;
  private final CodeLists codes;

  OfficesSumToGate(Additivity additivity, CodeLists codes) {
    this.additivity = additivity;
    this.codes = codes;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    OfficesAtGate offices = new OfficesAtGate(view, codes, additivity);
    return offices.byGate().keySet().stream()
        .flatMap(gate -> check(view, strictness, offices, gate).stream());
  }

  private Optional<Check> check(
      AsOfView view, Strictness strictness, OfficesAtGate offices, ObsKey gate) {
    boolean complete = offices.areComplete(gate);
    List<Amount> amounts = view.amounts(offices.byGate().getOrDefault(gate, List.of()));
    return view.amount(gate)
        .flatMap(
            whole ->
                new PartsAndWhole(amounts, whole, complete)
                    .check(
                        strictness,
                        complete ? strictness.rule() : strictness.rule() + ".incomplete"));
  }
}
