package kimngach.model.inspection;

import java.util.List;
import java.util.Optional;
import kimngach.model.SeriesKey;

/**
 * What a row of a form means.
 *
 * @param number the row from 1
 * @param label its label without enumeration and footnote marks
 * @param role what it is
 * @param series what the row says of the series of its values; empty when it has none
 * @param isOfWhich whether it lies inside another row beside rows that are not listed (trong đó)
 * @param depth how many rows it lies inside
 * @param cells its cells that may hold values, from the left
 */
public record InspectedRow(
    int number,
    String label,
    Role role,
    Optional<SeriesKey> series,
    boolean isOfWhich,
    int depth,
    List<InspectedCell> cells) {
  public InspectedRow {
    cells = List.copyOf(cells);
  }

  /** What a row is. */
  public enum Role {
    /** A label with values. */
    VALUES,
    /** A label above rows that belong together, or the first half of one wrapped over two rows. */
    HEADING,
    /** What the layout says not to read. */
    SKIPPED,
    /** The label that ends the table. */
    END,
    /** A label that the layout does not know. */
    UNKNOWN
  }
}
