package kimngach.reconcile.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Searches broken identities group by group, so that any number of independent faults is found
 * though no set has more than three cells.
 *
 * <p>A group whose likeliest set also mends another group is one with it: two exchanged cells break
 * identities that share no cell. A group that no set mends is taken apart at the identity that most
 * others of it hang on: several faults have broken that one together.
 */
final class GroupSearch {
  private final IdentityNetwork network;
  private final SetAppraisal appraisal;
  private final Work work;

  GroupSearch(IdentityNetwork network, SetAppraisal appraisal, Work work) {
    this.network = network;
    this.appraisal = appraisal;
    this.work = work;
  }

  /** What is found for all broken identities. */
  List<Located> locate() {
    List<Located> found = new ArrayList<>();
    for (BitSet group : network.groups(network.broken())) {
      found.add(search(group, new BitSet()));
    }
    List<Located> all = new ArrayList<>();
    for (Located each : merged(found)) {
      if (each.isFound() || !each.isComplete()) {
        all.add(each);
      } else {
        all.addAll(takenApart(each.group(), new BitSet()));
      }
    }
    return Gathering.of(all);
  }

  private Located search(BitSet group, BitSet aside) {
    Work share = work.share();
    SuspectSearch search = new SuspectSearch(network, aside, share);
    List<CandidateSet> sets =
        search.setsThatMend(group).stream()
            .map(cells -> appraisal.of(cells, search.asked(cells)))
            .sorted()
            .toList();
    work.add(share);
    return new Located(group, sets, !share.isExhausted());
  }

  private List<Located> merged(List<Located> found) {
    List<Located> left = new ArrayList<>(found);
    for (int i = 0; i < left.size(); i++) {
      Optional<Located> together = together(left, i);
      if (together.isPresent()) {
        BitSet group = together.get().group();
        left.removeIf(each -> each.group().intersects(group));
        left.add(together.get());
        i = -1;
      }
    }
    return left;
  }

  /** A group with others that one set mends too, if that is likelier than one set for each. */
  private Optional<Located> together(List<Located> all, int one) {
    Located first = all.get(one);
    if (!first.isFound()) {
      return Optional.empty();
    }
    BitSet touched = network.identitiesOf(first.best().cells());
    List<Located> others = new ArrayList<>();
    for (int other = 0; other < all.size(); other++) {
      boolean isTouched = all.get(other).group().intersects(touched);
      if (other != one && (isTouched || (other > one && areExchanged(first, all.get(other))))) {
        others.add(all.get(other));
      }
    }
    return others.isEmpty() ? Optional.empty() : together(first, others);
  }

  private Optional<Located> together(Located first, List<Located> others) {
    BitSet group = (BitSet) first.group().clone();
    others.forEach(other -> group.or(other.group()));
    int apart =
        others.stream()
            .filter(Located::isFound)
            .mapToInt(other -> other.best().rarity())
            .reduce(first.best().rarity(), Integer::sum);
    return Optional.of(search(group, new BitSet()))
        .filter(located -> located.isFound() && located.best().rarity() < apart);
  }

  /** Whether some cell that mends one group holds what one that mends the other should hold. */
  private static boolean areExchanged(Located one, Located other) {
    return one.single()
        .anyMatch(left -> other.single().anyMatch(right -> Gathering.mayBeExchanged(left, right)));
  }

  private List<Located> takenApart(BitSet group, BitSet aside) {
    if (group.cardinality() == 1 || work.isExhausted()) {
      return List.of(new Located(group, List.of(), !work.isExhausted()));
    }
    int hub = hub(group);
    BitSet rest = (BitSet) group.clone();
    rest.clear(hub);
    BitSet without = (BitSet) aside.clone();
    without.set(hub);
    List<Located> parts = new ArrayList<>();
    for (BitSet part : network.groups(rest)) {
      Located located = search(part, without);
      if (located.isFound()) {
        parts.add(located);
      } else {
        parts.addAll(takenApart(part, without));
      }
    }
    return withHub(parts, hub);
  }

  /** The identity of a group that most others of it share a cell with. */
  private int hub(BitSet group) {
    int hub = -1;
    int most = -1;
    for (int each = group.nextSetBit(0); each >= 0; each = group.nextSetBit(each + 1)) {
      BitSet neighbours = network.identitiesOf(network.cellsOf(each));
      neighbours.and(group);
      if (neighbours.cardinality() > most) {
        most = neighbours.cardinality();
        hub = each;
      }
    }
    return hub;
  }

  /** The parts, the identity they hang on told with each that has a cell in it. */
  private List<Located> withHub(List<Located> parts, int hub) {
    List<Located> all = new ArrayList<>();
    boolean isTold = false;
    for (Located part : parts) {
      if (part.isFound() && part.best().cells().intersects(network.cellsOf(hub))) {
        BitSet group = (BitSet) part.group().clone();
        group.set(hub);
        all.add(new Located(group, part.sets(), part.isComplete()));
        isTold = true;
      } else {
        all.add(part);
      }
    }
    if (!isTold) {
      BitSet alone = new BitSet();
      alone.set(hub);
      all.add(new Located(alone, List.of(), true));
    }
    return all;
  }
}
