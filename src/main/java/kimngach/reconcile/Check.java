package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kimngach.model.finding.Finding;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;
import kimngach.reconcile.locate.Evidence;

/**
 * One place where a rule looked: an identity, and the finding if it is broken; or something to tell
 * that is no identity.
 *
 * @param identity what was asked of which amounts; empty for what is only told
 * @param finding what to tell; empty where the identity holds
 */
record Check(Optional<Identity> identity, Optional<Finding> finding) {

  /** An identity, and what is told if it is broken. */
  static Check of(Identity identity, Supplier<Finding> told) {
    return new Check(
        Optional.of(identity), identity.holds() ? Optional.empty() : Optional.of(told.get()));
  }

  /** A part that must not exceed its whole, both of one unit. */
  static Check within(Strictness strictness, Amount part, Amount whole, Supplier<Finding> told) {
    return of(
        new WeightedSum(
            strictness.rule(),
            List.of(Term.plus(part), Term.minus(whole)),
            WeightedSum.Relation.AT_MOST_ZERO,
            strictness.toleranceIn(whole.unit())),
        told);
  }

  /** What asks that two amounts of one unit are one value. */
  static WeightedSum equal(Strictness strictness, Amount one, Amount other) {
    return new WeightedSum(
        strictness.rule(),
        List.of(Term.plus(one), Term.minus(other)),
        WeightedSum.Relation.ZERO,
        strictness.toleranceIn(one.unit()));
  }

  /** The identity as evidence of what is wrong; empty where a person answers for its finding. */
  Optional<Evidence> evidence() {
    return finding.flatMap(Finding::waiver).isPresent()
        ? Optional.empty()
        : identity.map(asked -> new Evidence(asked, finding));
  }

  /** The same as mere information: no evidence that anything is wrong. */
  Check asInformation() {
    return new Check(Optional.empty(), finding);
  }

  /** Something to tell that no identity forbids. */
  static Check told(Finding finding) {
    return new Check(Optional.empty(), Optional.of(finding));
  }
}
