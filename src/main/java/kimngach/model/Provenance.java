package kimngach.model;

import java.util.Optional;

/**
 * Where a value was found.
 *
 * @param cell the cell that held it
 * @param rawText what stood in the cell, unchanged
 * @param note the remark delivered beside it, such as the publication it is from; may be blank
 * @param correction what stands behind the value where a person corrected the one in the cell;
 *     empty for a value as it was read
 */
public record Provenance(
    CellRef cell, String rawText, String note, Optional<Correction> correction) {
  private static final String CONSTRUCTED = "constructed";

  /** Where a value was read. */
  public Provenance(CellRef cell, String rawText, String note) {
    this(cell, rawText, note, Optional.empty());
  }

  /** The same cell, whose value a person corrected. */
  public Provenance corrected(Correction by) {
    return new Provenance(cell, rawText, note, Optional.of(by));
  }

  /** Whether the delivery says of itself that nobody published this value. */
  public boolean isConstructed() {
    return note.startsWith(CONSTRUCTED);
  }
}
