package kimngach.reconcile.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.reconcile.identity.Amount;

/**
 * Finds every smallest set of up to three cells whose change makes all identities hold.
 *
 * <p>By Reiter's hitting-set tree: a broken identity is a conflict, one of its cells must be wrong.
 * Each cell of a conflict is freed in turn; where the identities that freed cells take part in
 * still cannot hold together, they are the next conflict.
 */
final class SuspectSearch {
  static final int MOST_CELLS = 3;

  private final IdentityNetwork network;
  private final BitSet aside;
  private final Work work;
  private final List<BitSet> found = new ArrayList<>();

  /**
   * A search.
   *
   * @param network the identities
   * @param aside the identities that nothing is asked of
   * @param work where the search counts its work
   */
  SuspectSearch(IdentityNetwork network, BitSet aside, Work work) {
    this.network = network;
    this.aside = aside;
    this.work = work;
  }

  /** The smallest sets that mend some broken identities, the smaller ones first. */
  List<BitSet> setsThatMend(BitSet broken) {
    List<BitSet> level = List.of(new BitSet());
    Set<BitSet> seen = new HashSet<>();
    for (int size = 0; size <= MOST_CELLS; size++) {
      List<BitSet> next = new ArrayList<>();
      for (BitSet set : level) {
        if (work.isExhausted()) {
          return found;
        }
        for (BitSet larger : enlarged(set, broken)) {
          if (seen.add(larger)) {
            next.add(larger);
          }
        }
      }
      level = next;
    }
    return found;
  }

  /** The sets of one cell more that may mend all; none when this one does, or none can. */
  private List<BitSet> enlarged(BitSet set, BitSet broken) {
    if (found.stream().anyMatch(smaller -> contains(set, smaller))) {
      return List.of();
    }
    int left = MOST_CELLS - set.cardinality();
    BitSet untouched = (BitSet) broken.clone();
    untouched.andNot(network.identitiesOf(set));
    if (left == 0 && !untouched.isEmpty()) {
      return List.of();
    }
    Optional<BitSet> conflict = untouched.isEmpty() ? conflict(set) : Optional.empty();
    if (untouched.isEmpty() && conflict.isEmpty()) {
      found.add(set);
      return List.of();
    }
    return left == 0 ? List.of() : with(set, conflict, untouched, left == 1);
  }

  private List<BitSet> with(
      BitSet set, Optional<BitSet> conflict, BitSet untouched, boolean isLast) {
    BitSet candidates = conflict.orElseGet(() -> smallest(untouched));
    candidates.andNot(set);
    if (isLast) {
      untouched.stream().forEach(identity -> candidates.and(network.cellsOf(identity)));
    }
    return candidates.stream()
        .mapToObj(
            cell -> {
              BitSet larger = (BitSet) set.clone();
              larger.set(cell);
              return larger;
            })
        .toList();
  }

  private BitSet smallest(BitSet identities) {
    BitSet smallest = new BitSet();
    for (int identity = identities.nextSetBit(0);
        identity >= 0;
        identity = identities.nextSetBit(identity + 1)) {
      BitSet cells = network.cellsOf(identity);
      if (smallest.isEmpty() || cells.cardinality() < smallest.cardinality()) {
        smallest = cells;
      }
    }
    return (BitSet) smallest.clone();
  }

  /** The cells of identities that cannot hold together with only these cells freed. */
  private Optional<BitSet> conflict(BitSet set) {
    Inequalities asked = asked(set);
    return asked.conflict().or(() -> withoutValue(set, asked)).map(network::cellsOf);
  }

  /** The identities that leave one freed cell some value, but none of its precision. */
  private Optional<BitSet> withoutValue(BitSet set, Inequalities asked) {
    if (set.cardinality() != 1) {
      return Optional.empty();
    }
    Room room = asked.room(0);
    return room.isEmpty(network.amount(set.nextSetBit(0)).written().scale())
        ? Optional.of(room.origin())
        : Optional.empty();
  }

  /** What all identities of some cells ask of them. */
  Inequalities asked(BitSet set) {
    List<Amount> freed = set.stream().mapToObj(network::amount).toList();
    Freeing freeing = new Freeing(freed);
    Inequalities asked = new Inequalities(freed.size(), work);
    freeing.limitsOfNature().forEach(asked::add);
    BitSet identities = network.identitiesOf(set);
    identities.andNot(aside);
    identities.stream()
        .forEach(
            identity ->
                freeing.asked(network.evidence(identity).identity(), identity).forEach(asked::add));
    return asked;
  }

  private static boolean contains(BitSet set, BitSet smaller) {
    BitSet rest = (BitSet) smaller.clone();
    rest.andNot(set);
    return rest.isEmpty();
  }
}
