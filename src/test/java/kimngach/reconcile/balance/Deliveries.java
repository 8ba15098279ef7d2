package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.finding.Diagnosis;
import kimngach.model.proposal.Adjustment;
import kimngach.model.proposal.Balance;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/** Values by a short name, one a row of one file, and sums over them. */
final class Deliveries {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final String FILE = "input/2023-11/turnover.csv";

  private final Map<String, Observation> byName = new LinkedHashMap<>();
  private final List<Observation> all = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();

  /** Delivers {@code text} million US dollars. */
  Deliveries value(String name, String text) {
    return value(name, text, Unit.MILLION_USD);
  }

  Deliveries value(String name, String text, Unit unit) {
    byName.put(name, add(name, text, unit, ""));
    return this;
  }

  /** Delivers a series again, in another cell. */
  Deliveries again(String name, String text, String source) {
    add(name, text, Unit.MILLION_USD, source);
    return this;
  }

  private Observation add(String name, String text, Unit unit, String source) {
    Observation observation =
        new Observation(
            new ObsKey(
                SeriesKey.of(new Measure(name), Scope.ALL_REGIMES, Flow.TOTAL),
                TimePeriod.month(MONTH)),
            Optional.of(Quantity.of(text, unit)),
            ObsStatus.NORMAL,
            new Source(source),
            new Vintage(MONTH),
            new Provenance(new CellRef(FILE, "", all.size() + 2, 7), text, ""));
    all.add(observation);
    return observation;
  }

  /** Asks that parts sum to a whole. */
  Deliveries sum(String whole, String... parts) {
    return sum("parts-sum", WeightedSum.Relation.ZERO, "0", whole, parts);
  }

  /** Asks that a part does not exceed a whole. */
  Deliveries within(String part, String whole) {
    return sum("within", WeightedSum.Relation.AT_MOST_ZERO, "0", whole, part);
  }

  Deliveries sum(
      String rule, WeightedSum.Relation relation, String tolerance, String whole, String... parts) {
    identities.add(
        new WeightedSum(
            rule,
            Stream.concat(
                    Stream.of(parts).map(part -> Term.plus(amount(part))),
                    Stream.of(Term.minus(amount(whole))))
                .toList(),
            relation,
            new BigDecimal(tolerance)));
    return this;
  }

  Deliveries identity(Identity identity) {
    identities.add(identity);
    return this;
  }

  Amount amount(String name) {
    return Amount.of(observation(name)).orElseThrow();
  }

  Observation observation(String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow();
  }

  /** Every observation, in the order delivered. */
  List<Observation> observations() {
    return all;
  }

  List<Identity> identities() {
    return identities;
  }

  Balance balance(String... kept) {
    return balance(List.of(), kept);
  }

  Balance balance(List<Diagnosis> diagnoses, String... kept) {
    List<Observation> keep = Stream.of(kept).map(this::observation).toList();
    return new Balancing(new Observations(all, List.of()), keep::contains)
        .balance(identities, diagnoses);
  }

  /** What a balance proposes, by name; of a series in several cells with the row behind it. */
  Map<String, String> proposed(Balance balance) {
    Map<String, String> proposed = new LinkedHashMap<>();
    for (Adjustment adjustment : balance.adjustments()) {
      Observation observation = adjustment.observation();
      String name = observation.key().series().measure().code();
      proposed.put(
          byName.containsValue(observation) ? name : name + "#" + observation.cell().row(),
          adjustment.proposed().low().toPlainString());
    }
    return proposed;
  }

  /** The same deliveries with the proposed values, and the same sums asked of them. */
  List<Identity> after(Balance balance) {
    Map<CellRef, Amount> moved = new LinkedHashMap<>();
    for (Adjustment adjustment : balance.adjustments()) {
      Observation before = adjustment.observation();
      Observation after =
          new Observation(
              before.key(),
              Optional.of(adjustment.proposed()),
              before.status(),
              before.source(),
              before.vintage(),
              before.provenance());
      moved.put(before.cell(), Amount.of(after).orElseThrow());
    }
    return identities.stream()
        .filter(WeightedSum.class::isInstance)
        .map(WeightedSum.class::cast)
        .<Identity>map(
            sum ->
                new WeightedSum(
                    sum.rule(),
                    sum.terms().stream()
                        .map(
                            term ->
                                new Term(
                                    term.coefficient(),
                                    moved.getOrDefault(
                                        term.amount().observation().cell(), term.amount())))
                        .toList(),
                    sum.relation(),
                    sum.tolerance()))
        .toList();
  }
}
