package kimngach.read.csv;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands between the cells of a text file: the character that gives most records the same
 * number of cells. A title such as "Biểu 1; tháng 11, năm 2023" is one record against many.
 */
final class Separator {
  /**
   * In the order of trust where two do equally well: a comma may be a decimal mark. Where no two
   * records are alike, the most cells of one decide.
   */
  private static final char[] KNOWN = {'\t', ';', ','};

  private Separator() {}

  /**
   * The separator of a text; a comma where no record has two cells.
   *
   * @param sample the beginning of the text
   * @param whole whether the sample is all of it; else its last record is left out
   */
  static char of(String sample, boolean whole) {
    char best = ',';
    int mostRecords = 0;
    int mostCells = 0;
    for (char separator : KNOWN) {
      if (sample.indexOf(separator) < 0) {
        continue;
      }
      for (Map.Entry<Integer, Integer> entry : records(sample, whole, separator).entrySet()) {
        int cells = entry.getKey();
        int records = entry.getValue();
        if (records > mostRecords || (records == 1 && mostRecords == 1 && cells > mostCells)) {
          best = separator;
          mostRecords = records;
          mostCells = cells;
        }
      }
    }
    return best;
  }

  /** How many records have a number of cells, from two cells on. */
  private static Map<Integer, Integer> records(String sample, boolean whole, char separator) {
    Map<Integer, Integer> recordsByCells = new HashMap<>();
    int cells = 1;
    boolean quoted = false;
    boolean begins = true;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c == '"' && (quoted || begins)) {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        cells++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        add(recordsByCells, cells);
        cells = 1;
      }
      begins = c == separator || c == '\n' || c == '\r' || (c == '"' && begins);
    }
    if (whole) {
      add(recordsByCells, cells);
    }
    return recordsByCells;
  }

  private static void add(Map<Integer, Integer> recordsByCells, int cells) {
    if (cells > 1) {
      recordsByCells.merge(cells, 1, Integer::sum);
    }
  }
}
