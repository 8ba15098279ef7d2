package kimngach.read.form;

import java.util.Optional;
import kimngach.settings.layout.Layout;

/** Finds the rows of a sheet that are the header of a layout's table. */
final class HeaderSearch {
  private static final int FARTHEST = 20;
  private static final int TALLEST = 8;

  private final Grid grid;
  private final Layout layout;
  private final LayoutWords words;

  HeaderSearch(Grid grid, Layout layout, LayoutWords words) {
    this.grid = grid;
    this.layout = layout;
    this.words = words;
  }

  /**
   * The block below a row in which the layout knows the most columns; among equal ones that with
   * the fewest unknown columns and rows. Empty when it knows no column of values in any.
   */
  Optional<HeaderMatch> below(int titleRow) {
    Optional<HeaderMatch> best = Optional.empty();
    int last = Math.min(grid.lastRow(), titleRow + FARTHEST);
    for (int first = titleRow + 1; first <= last; first++) {
      if (isBlank(first)) {
        continue;
      }
      for (int end = first; end < first + TALLEST && end <= grid.lastRow(); end++) {
        if (isBlank(end)) {
          continue;
        }
        HeaderMatch match = HeaderMatch.of(HeaderBlock.of(grid, first, end), layout, words);
        if (match.isComplete() && match.missing().isEmpty()) {
          return Optional.of(match);
        }
        if (match.values() > 0 && (best.isEmpty() || isBetter(match, best.get()))) {
          best = Optional.of(match);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(HeaderMatch match, HeaderMatch best) {
    int order = Integer.compare(match.known(), best.known());
    order = order != 0 ? order : Integer.compare(unknown(best), unknown(match));
    return order > 0 || (order == 0 && rows(match) < rows(best));
  }

  private static int unknown(HeaderMatch match) {
    return match.of(ColumnRole.UNKNOWN).size();
  }

  private static int rows(HeaderMatch match) {
    return match.block().lastRow() - match.block().firstRow();
  }

  private boolean isBlank(int row) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      if (!grid.words(row, column).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
