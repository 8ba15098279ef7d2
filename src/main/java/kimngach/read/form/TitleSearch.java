package kimngach.read.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kimngach.settings.layout.Layout;

/** Looks whether a sheet bears the name and the title of a layout's form. */
final class TitleSearch {
  private static final int FARTHEST = 40;
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\d{1,3}|[ivxlc]{1,6}|\\p{L})[.)] ?");

  private final Grid grid;
  private final Layout layout;
  private final LayoutWords words;

  TitleSearch(Grid grid, Layout layout, LayoutWords words) {
    this.grid = grid;
    this.layout = layout;
    this.words = words;
  }

  /** The row of the title; zero when the layout asks for none; empty when the sheet is another. */
  Optional<Integer> titleRow() {
    if (!layout.sheet().names().isEmpty()
        && layout.sheet().names().stream().noneMatch(name -> fits(name, grid.name()))) {
      return Optional.empty();
    }
    Optional<Integer> row =
        layout.sheet().titles().isEmpty() ? Optional.of(0) : rowOf(layout.sheet().titles());
    int last = row.map(title -> title + 4).orElse(0);
    return row.filter(
        title -> rowOf(layout.sheet().notTitles()).filter(other -> other <= last).isEmpty());
  }

  /** Whether a file or a tab bears a name such as {@code *XK*}. */
  static boolean fits(String pattern, String name) {
    String[] pieces = pattern.split("\\*", -1);
    String regex =
        Arrays.stream(pieces)
            .map(piece -> Pattern.quote(FoldedText.of(piece)))
            .collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.DOTALL).matcher(FoldedText.of(name)).matches();
  }

  private Optional<Integer> rowOf(List<String> titles) {
    int lastRow = titles.isEmpty() ? 0 : Math.min(grid.lastRow(), FARTHEST);
    for (int row = 1; row <= lastRow; row++) {
      int lastColumn = Math.min(grid.lastColumn(), grid.lastColumn(row));
      for (int column = 1; column <= lastColumn; column++) {
        String text = grid.folded(row, column);
        if (!text.isEmpty()
            && (words.wholeFolded(titles, text).isPresent()
                || words
                    .wholeFolded(titles, NUMBERING.matcher(text).replaceFirst(""))
                    .isPresent())) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }
}
