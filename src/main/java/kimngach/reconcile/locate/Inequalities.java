package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What several inequalities leave for up to three unknowns, by Fourier and Motzkin's elimination:
 * exact, and small because of all inequalities of one direction only the tightest counts.
 */
final class Inequalities {
  private final int unknowns;
  private final Work work;
  private final Map<Direction, Inequality> tightest = new LinkedHashMap<>();
  private Optional<BitSet> conflict = Optional.empty();

  /**
   * What inequalities have in common of which only one counts.
   *
   * @param weights the weights without common factor
   * @param isOfNature whether no identity asks for it: such limits bind values, not roundings
   */
  private record Direction(List<BigInteger> weights, boolean isOfNature) {
    static Direction of(Inequality inequality) {
      return new Direction(inequality.direction(), inequality.isOfNature());
    }
  }

  Inequalities(int unknowns, Work work) {
    this.unknowns = unknowns;
    this.work = work;
  }

  void add(Inequality inequality) {
    work.step();
    if (inequality.isConstant()) {
      if (inequality.isContradiction()) {
        contradicted(inequality.origin());
      }
      return;
    }
    tightest.merge(
        Direction.of(inequality), inequality, (old, now) -> now.isTighterThan(old) ? now : old);
  }

  private void contradicted(BitSet origin) {
    if (conflict.isEmpty() || origin.cardinality() < conflict.get().cardinality()) {
      conflict = Optional.of(origin);
    }
  }

  /** The identities that cannot hold together whatever the unknowns are; empty when all can. */
  Optional<BitSet> conflict() {
    Inequalities rest = this;
    for (int unknown = 0; unknown < unknowns && rest.conflict.isEmpty(); unknown++) {
      rest = rest.without(unknown);
    }
    return rest.conflict;
  }

  /** What is left for one unknown whatever the others are. */
  Room room(int unknown) {
    Inequalities rest = this;
    for (int other = 0; other < unknowns; other++) {
      rest = other == unknown ? rest : rest.without(other);
    }
    return new Room(unknown, List.copyOf(rest.tightest.values()));
  }

  /** The same where the value of an unknown is known. */
  Inequalities knowing(int unknown, BigDecimal value) {
    Inequalities rest = new Inequalities(unknowns, work);
    conflict.ifPresent(rest::contradicted);
    tightest.values().forEach(each -> rest.add(each.knowing(unknown, value)));
    return rest;
  }

  private Inequalities without(int unknown) {
    Inequalities rest = new Inequalities(unknowns, work);
    conflict.ifPresent(rest::contradicted);
    List<Inequality> all = List.copyOf(tightest.values());
    for (Inequality one : all) {
      if (one.weight(unknown).signum() == 0) {
        rest.add(one);
      } else if (one.weight(unknown).signum() > 0) {
        for (Inequality other : all) {
          if (other.weight(unknown).signum() < 0) {
            rest.add(one.eliminating(unknown, other));
          }
        }
      }
    }
    return rest;
  }
}
