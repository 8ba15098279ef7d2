package kimngach.model;

/**
 * What became of every cell of a table that may hold a value; nothing is lost: read = observations
 * + blanks + skipped + rejections.
 *
 * @param read cells read
 * @param observations cells that became an observation
 * @param blanks cells that were empty
 * @param skipped cells with content that a layout says not to read, and cells beside the table
 * @param rejections cells that could not be read
 */
public record CellCount(int read, int observations, int blanks, int skipped, int rejections) {
  /** Nothing was read. */
  public static final CellCount NONE = new CellCount(0, 0, 0, 0, 0);

  public CellCount {
    if (read != observations + blanks + skipped + rejections) {
      throw new IllegalArgumentException(
          "Expecting cells read = observations + blanks + skipped + rejections, found "
              + read
              + " = "
              + observations
              + " + "
              + blanks
              + " + "
              + skipped
              + " + "
              + rejections);
    }
  }

  /** The cells of two tables together. */
  public CellCount plus(CellCount other) {
    return new CellCount(
        read + other.read,
        observations + other.observations,
        blanks + other.blanks,
        skipped + other.skipped,
        rejections + other.rejections);
  }
}
