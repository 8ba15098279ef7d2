package kimngach.model;

/**
 * What became of every value cell of a file; nothing is lost: read = observations + blanks +
 * rejections.
 *
 * @param read value cells read
 * @param observations cells that became an observation
 * @param blanks cells that were empty
 * @param rejections cells that could not be read
 */
public record CellCount(int read, int observations, int blanks, int rejections) {
  public CellCount {
    if (read != observations + blanks + rejections) {
      throw new IllegalArgumentException(
          "Expecting cells read = observations + blanks + rejections, found "
              + read
              + " = "
              + observations
              + " + "
              + blanks
              + " + "
              + rejections);
    }
  }
}
