package kimngach.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kimngach.model.ObsKey;
import kimngach.model.Observations;
import kimngach.model.Vintage;

/**
 * A delivery with the earlier ones it builds on: the form of November 2023, after those of November
 * 2022 and October 2023.
 *
 * @param earlier the cells of the earlier deliveries, the oldest first
 * @param newest the cells of the delivery itself
 */
record Delivery(List<Cell> earlier, List<Cell> newest) {
  static final Vintage AS_OF = new Vintage(YearMonth.of(2023, 11));

  private static final List<YearMonth> BEFORE =
      List.of(YearMonth.of(2022, 11), YearMonth.of(2023, 10));

  Delivery {
    earlier = List.copyOf(earlier);
    newest = List.copyOf(newest);
  }

  /** A delivery that agrees with itself but for rounding. */
  static Delivery clean(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Truth truth = Trade.drawn(random.split());
    Digits digits = Digits.drawn(random.split());
    SplittableRandom hedges = random.split();
    List<Cell> earlier = new ArrayList<>();
    BEFORE.forEach(month -> earlier.addAll(Form.filled(truth, digits, hedges, month)));
    return new Delivery(earlier, Form.filled(truth, digits, hedges, AS_OF.delivery()));
  }

  /** The same delivery with other numbers in some of its cells. */
  Delivery with(List<Cell> changed) {
    Map<ObsKey, Cell> byKey = new LinkedHashMap<>();
    newest.forEach(cell -> byKey.put(cell.key(), cell));
    changed.forEach(cell -> byKey.put(cell.key(), cell));
    return new Delivery(earlier, List.copyOf(byKey.values()));
  }

  /** The cell that counts of each value: of the newest delivery that has it. */
  Map<ObsKey, Cell> counting() {
    Map<ObsKey, Cell> counting = new LinkedHashMap<>();
    earlier.forEach(cell -> counting.put(cell.key(), cell));
    newest.forEach(cell -> counting.put(cell.key(), cell));
    return counting;
  }

  Observations observations() {
    List<Cell> all = new ArrayList<>(earlier);
    all.addAll(newest);
    return new Observations(all.stream().map(Cell::observation).toList(), List.of());
  }
}
