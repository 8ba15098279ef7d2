package kimngach.reconcile.locate;

import java.util.Comparator;
import kimngach.model.CellRef;
import kimngach.model.ObsKey;
import kimngach.reconcile.identity.Amount;

/**
 * What tells one amount from another.
 *
 * @param place the cell it was read from
 * @param key the value it gives
 */
record Cell(CellRef place, ObsKey key) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::place).thenComparing(Cell::key);

  static Cell of(Amount amount) {
    return new Cell(amount.observation().cell(), amount.key());
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
