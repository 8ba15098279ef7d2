package kimngach.reconcile.locate;

import java.util.BitSet;
import java.util.Comparator;
import kimngach.model.finding.SuspectSet;

/**
 * A set of cells whose change mends all, with what is known of it.
 *
 * @param cells the cells by number
 * @param suspects the same cells with the values they should have
 * @param rarity how seldom all of them are wrong in this way, in tenths of a power of ten
 */
record CandidateSet(BitSet cells, SuspectSet suspects, int rarity)
    implements Comparable<CandidateSet> {
  private static final Comparator<CandidateSet> ORDER =
      Comparator.comparingInt(CandidateSet::rarity)
          .thenComparingInt(set -> set.cells().cardinality())
          .thenComparing(set -> set.cells().toString());

  @Override
  public int compareTo(CandidateSet other) {
    return ORDER.compare(this, other);
  }
}
