package kimngach.read.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows above a table's values, read column by column.
 *
 * @param firstRow its first row
 * @param lastRow its last row
 * @param texts the words of each column that has any, from the first row to the last, words that a
 *     row repeats left out
 * @param ownTexts the same without the words that a head not merged lends to its neighbours
 */
record HeaderBlock(
    int firstRow, int lastRow, Map<Integer, String> texts, Map<Integer, String> ownTexts) {
  HeaderBlock {
    ownTexts = Collections.unmodifiableMap(new TreeMap<>(ownTexts));
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** The block that rows of a sheet make. */
  static HeaderBlock of(Grid grid, int firstRow, int lastRow) {
    int columns = 0;
    for (int row = firstRow; row <= lastRow; row++) {
      columns = Math.max(columns, Math.min(grid.lastColumn(), grid.lastColumn(row)));
    }
    var words = new String[lastRow - firstRow + 1][columns + 1];
    for (int i = 0; i < words.length; i++) {
      for (int column = 1; column <= columns; column++) {
        words[i][column] = grid.words(firstRow + i, column);
      }
    }
    Map<Integer, String> ownTexts = down(words, columns);
    fill(words, columns);
    return new HeaderBlock(firstRow, lastRow, down(words, columns), ownTexts);
  }

  private static Map<Integer, String> down(String[][] words, int columns) {
    Map<Integer, String> texts = new TreeMap<>();
    for (int column = 1; column <= columns; column++) {
      String text = text(words, column);
      if (!text.isEmpty()) {
        texts.put(column, text);
      }
    }
    return texts;
  }

  /**
   * A blank cell above words takes what its left neighbour says where both stand under the same: a
   * head over several columns that were not merged. A column without words parts them.
   */
  private static void fill(String[][] words, int columns) {
    for (int i = 0; i < words.length - 1; i++) {
      for (int column = 2; column <= columns; column++) {
        if (words[i][column].isEmpty()
            && hasWordsBelow(words, i, column)
            && standUnderTheSame(words, i, column)) {
          words[i][column] = words[i][column - 1];
        }
      }
    }
  }

  private static boolean hasWordsBelow(String[][] words, int row, int column) {
    for (int i = row + 1; i < words.length; i++) {
      if (!words[i][column].isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean standUnderTheSame(String[][] words, int row, int column) {
    for (int i = 0; i < row; i++) {
      if (!words[i][column].equals(words[i][column - 1])) {
        return false;
      }
    }
    return true;
  }

  private static String text(String[][] words, int column) {
    List<String> parts = new ArrayList<>();
    for (String[] row : words) {
      String word = row[column];
      if (!word.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(word))) {
        parts.add(word);
      }
    }
    return String.join(" ", parts);
  }
}
