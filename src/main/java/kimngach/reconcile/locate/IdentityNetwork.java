package kimngach.reconcile.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kimngach.reconcile.identity.Amount;

/** Which cell is in which identity, both numbered in an order that no order of reading changes. */
final class IdentityNetwork {
  private final List<Amount> cells;
  private final List<Evidence> evidence;
  private final List<BitSet> cellsOf = new ArrayList<>();
  private final List<BitSet> identitiesOf = new ArrayList<>();
  private final BitSet broken = new BitSet();

  IdentityNetwork(List<Evidence> all) {
    Map<Cell, Amount> byCell = new TreeMap<>();
    for (Evidence each : all) {
      each.identity().amounts().forEach(amount -> byCell.put(Cell.of(amount), amount));
    }
    cells = List.copyOf(byCell.values());
    Map<Cell, Integer> numbers = new HashMap<>();
    for (Cell cell : byCell.keySet()) {
      numbers.put(cell, numbers.size());
      identitiesOf.add(new BitSet());
    }
    List<Member> members = new ArrayList<>();
    for (Evidence each : all) {
      members.add(new Member(each, numbers(each, numbers)));
    }
    members.sort(Member.ORDER);
    evidence = members.stream().map(Member::evidence).toList();
    for (int identity = 0; identity < evidence.size(); identity++) {
      BitSet ofIdentity = new BitSet();
      for (int cell : members.get(identity).cells()) {
        ofIdentity.set(cell);
        identitiesOf.get(cell).set(identity);
      }
      cellsOf.add(ofIdentity);
      broken.set(identity, !evidence.get(identity).identity().holds());
    }
  }

  /**
   * An identity on its way to its number.
   *
   * @param evidence the identity
   * @param cells its cells by number, in order
   */
  private record Member(Evidence evidence, List<Integer> cells) {
    static final Comparator<Member> ORDER =
        Comparator.comparing((Member member) -> member.evidence().identity().rule())
            .thenComparing(Member::cells, Member::compare);

    private static int compare(List<Integer> some, List<Integer> others) {
      return Arrays.compare(some.toArray(new Integer[0]), others.toArray(new Integer[0]));
    }
  }

  private static List<Integer> numbers(Evidence evidence, Map<Cell, Integer> numbers) {
    return evidence.identity().amounts().stream()
        .map(amount -> Objects.requireNonNull(numbers.get(Cell.of(amount))))
        .sorted()
        .toList();
  }

  Amount amount(int cell) {
    return cells.get(cell);
  }

  Evidence evidence(int identity) {
    return evidence.get(identity);
  }

  /** The cells of an identity; not to be changed. */
  BitSet cellsOf(int identity) {
    return cellsOf.get(identity);
  }

  /** The identities of a cell; not to be changed. */
  BitSet identitiesOf(int cell) {
    return identitiesOf.get(cell);
  }

  /** The identities of any of some cells. */
  BitSet identitiesOf(BitSet some) {
    BitSet identities = new BitSet();
    some.stream().forEach(cell -> identities.or(identitiesOf.get(cell)));
    return identities;
  }

  /** The cells of any of some identities. */
  BitSet cellsOf(BitSet some) {
    BitSet members = new BitSet();
    some.stream().forEach(identity -> members.or(cellsOf.get(identity)));
    return members;
  }

  /** The identities that do not hold. */
  BitSet broken() {
    return (BitSet) broken.clone();
  }

  /** Some identities in groups: those of a group hang together by cells they share. */
  List<BitSet> groups(BitSet identities) {
    List<BitSet> groups = new ArrayList<>();
    BitSet left = (BitSet) identities.clone();
    while (!left.isEmpty()) {
      BitSet group = new BitSet();
      BitSet next = new BitSet();
      next.set(left.nextSetBit(0));
      while (!next.isEmpty()) {
        group.or(next);
        left.andNot(next);
        next = identitiesOf(cellsOf(next));
        next.and(left);
      }
      groups.add(group);
    }
    return groups;
  }
}
