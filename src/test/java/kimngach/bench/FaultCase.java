package kimngach.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import kimngach.model.ObsKey;
import kimngach.model.finding.Slip;

/**
 * A delivery with slips of one kind planted in it.
 *
 * @param seed what it was drawn from
 * @param slip the kind of slip
 * @param count how many slips, 1 to 3
 * @param clean the delivery before
 * @param planted the cells that were changed, as they are now
 */
record FaultCase(long seed, Slip slip, int count, Delivery clean, List<Cell> planted) {
  private static final int MOST = 3;
  private static final long SALT = 0x5eed;

  /** The case of a seed: the kinds and the numbers of slips take turns. */
  static FaultCase of(long seed) {
    Slip[] slips = Slip.values();
    Slip slip = slips[(int) (seed % slips.length)];
    int count = 1 + (int) (seed / slips.length % MOST);
    Delivery clean = Delivery.clean(seed);
    List<Cell> planted =
        new Planting(clean, new SplittableRandom(seed ^ SALT)).planted(slip, count);
    return new FaultCase(seed, slip, count, clean, planted);
  }

  Delivery faulty() {
    return clean.with(planted);
  }

  /** The cell of a value as it was before. */
  Cell rightOf(ObsKey key) {
    return Optional.ofNullable(clean.counting().get(key)).orElseThrow();
  }

  /** The laws that the planted slips break together. */
  List<Law> broken() {
    return broken(planted);
  }

  /** The cells of the slips that break a law, each slip by itself: what can be noticed at all. */
  Set<ObsKey> noticeable() {
    Set<ObsKey> noticeable = new HashSet<>();
    int cellsOfASlip = planted.size() / count;
    for (int first = 0; first < planted.size(); first += cellsOfASlip) {
      List<Cell> slip = planted.subList(first, first + cellsOfASlip);
      if (!broken(slip).isEmpty()) {
        slip.forEach(cell -> noticeable.add(cell.key()));
      }
    }
    return noticeable;
  }

  private List<Law> broken(List<Cell> changed) {
    Map<ObsKey, Span> spans = new HashMap<>(Laws.spans(clean));
    changed.forEach(cell -> spans.put(cell.key(), Span.of(cell.printed())));
    return Laws.of(clean).stream().filter(law -> law.isBroken(spans)).toList();
  }
}
