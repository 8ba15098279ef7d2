package kimngach.serve;

import java.util.List;
import kimngach.model.Sentence;

/**
 * Where a figure comes from.
 *
 * @param tree its formula and what that rests on, as {@code kimngach why} draws it
 * @param cells the cells it rests on, each named once
 */
public record FigureOrigin(Sentence tree, List<Cell> cells) {
  public FigureOrigin {
    cells = List.copyOf(cells);
  }

  /**
   * A cell that a figure rests on.
   *
   * @param address the file and the cell, such as {@code [input/2023-11/turnover.csv]G17}
   * @param text what stands in it, unchanged
   */
  public record Cell(String address, String text) {}
}
