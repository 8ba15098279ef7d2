package kimngach.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.SheetAssembly;
import kimngach.read.sheet.UnreadableFileException;
import org.jsoup.nodes.Element;

/** Puts the cells of a table where a person sees them: headers first, spanning cells merged. */
final class HtmlTable {
  private static final int MOST_COLUMNS = 16_384;
  private static final int WIDEST = 1_000;
  private static final int HIGHEST = 65_534;

  private final SheetAssembly sheet;
  private final PageText text;
  private int row;

  /** For each column the last row that a cell from above reaches down to. */
  private int[] taken = new int[0];

  /**
   * Starts a table.
   *
   * @param sheet takes its cells
   * @param text reads their words
   * @param above how many rows of the sheet stand above the table
   */
  HtmlTable(SheetAssembly sheet, PageText text, int above) {
    this.sheet = sheet;
    this.text = text;
    this.row = above;
  }

  /** Reads the rows of the table: those of the header first, those of the footer last. */
  void read(Element table) {
    List<Element> groups = new ArrayList<>(table.children());
    groups.sort(Comparator.comparingInt(HtmlTable::order));
    for (Element group : groups) {
      if (group.nameIs("tr")) {
        rows(List.of(group));
      } else if (group.nameIs("thead") || group.nameIs("tbody") || group.nameIs("tfoot")) {
        rows(group.children());
      }
    }
  }

  private static int order(Element group) {
    return group.nameIs("thead") ? 0 : group.nameIs("tfoot") ? 2 : 1;
  }

  private void rows(List<Element> group) {
    List<Element> rows =
        group.stream().filter(row -> row.nameIs("tr") && !PageText.isUnseen(row)).toList();
    int last = row + rows.size();
    for (Element each : rows) {
      row++;
      int column = 0;
      for (Element cell : each.children()) {
        if ((cell.nameIs("td") || cell.nameIs("th")) && !PageText.isUnseen(cell)) {
          column = cell(cell, free(column), last);
        }
      }
    }
  }

  private int free(int after) {
    int column = after + 1;
    while (column <= taken.length && taken[column - 1] >= row) {
      column++;
    }
    return column;
  }

  /** Puts a cell from a column on; returns its last column. */
  private int cell(Element cell, int first, int lastOfGroup) {
    int last = first + Math.max(1, span(cell, "colspan", WIDEST)) - 1;
    if (last > MOST_COLUMNS) {
      throw new UnreadableFileException(
          "Cần bảng có nhiều nhất " + MOST_COLUMNS + " cột, thấy nhiều hơn trong " + sheet.name(),
          "Expecting a table of at most "
              + MOST_COLUMNS
              + " columns, found more in "
              + sheet.name());
    }
    int height = span(cell, "rowspan", HIGHEST);
    int lastRow = height == 0 ? lastOfGroup : Math.min(lastOfGroup, row + height - 1);
    sheet.put(row, first, HtmlCell.of(cell, text.of(cell)));
    if (lastRow > row) {
      taken = last > taken.length ? Arrays.copyOf(taken, last) : taken;
      Arrays.fill(taken, first - 1, last, lastRow);
    }
    if (last > first || lastRow > row) {
      sheet.merge(new MergedArea(row, first, lastRow, last));
    }
    return last;
  }

  private static int span(Element cell, String attribute, int most) {
    String digits = cell.attr(attribute).strip();
    return digits.matches("\\d{1,6}") ? Math.min(most, Integer.parseInt(digits)) : 1;
  }
}
