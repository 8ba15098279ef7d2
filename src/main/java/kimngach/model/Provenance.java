package kimngach.model;

/**
 * Where a value was found.
 *
 * @param cell the cell that held it
 * @param rawText what stood in the cell, unchanged
 * @param note the remark delivered beside it, such as the publication it is from; may be blank
 */
public record Provenance(CellRef cell, String rawText, String note) {
  private static final String CONSTRUCTED = "constructed";

  /** Whether the delivery says of itself that nobody published this value. */
  public boolean isConstructed() {
    return note.startsWith(CONSTRUCTED);
  }
}
