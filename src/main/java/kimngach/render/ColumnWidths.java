package kimngach.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.model.bulletin.Text;

/**
 * How the columns of a table share its width, the same in every format: as the template says, while
 * every number has room. A number that has none would break inside and be read as two; its column
 * then takes room from those that have some to spare, and where all have none the type of the whole
 * table gets smaller.
 *
 * @param widths the widths of the columns, which sum to the width of the table
 * @param type how large the type may be for numbers to fit, in points; as large as it was, mostly
 */
public record ColumnWidths(List<Integer> widths, float type) {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");
  private static final float LEAST_TYPE = 5;

  /** Chinese type has wider digits; as a translation it is smaller by as much. */
  private static final double CHINESE = 1.2;

  public ColumnWidths {
    widths = List.copyOf(widths);
  }

  /**
   * Shares a width.
   *
   * @param table the table
   * @param languages the languages printed
   * @param width the width of the table, in any unit
   * @param perPoint how many of these units a point has, such as 20 for twips
   * @param type the size of the numbers, in points
   * @param beside what a cell keeps free beside its text, at the left and the right together, in
   *     points
   */
  public static ColumnWidths of(
      Table table, List<Language> languages, int width, int perPoint, float type, float beside) {
    List<Integer> shares = table.columns().stream().map(Table.Column::width).toList();
    List<Integer> asked = shared(width, shares);
    double[] numbers = numbers(table, languages);
    double room = beside * perPoint;
    double unit = (double) type * perPoint;
    if (IntStream.range(0, numbers.length)
        .allMatch(i -> numbers[i] == 0 || numbers[i] * unit + room <= asked.get(i))) {
      return new ColumnWidths(asked, type);
    }
    double[] words = words(table, languages);
    double letters = 0;
    for (int i = 0; i < words.length; i++) {
      letters += Math.max(words[i], numbers[i]);
    }
    double fits = Math.min(1, (width - room * words.length) / (letters * unit));
    float smaller = Math.max(LEAST_TYPE, (float) Math.floor(2 * fits * type) / 2);
    double[] least = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      least[i] = Math.max(words[i], numbers[i]) * Math.min(smaller, type) * perPoint + room;
    }
    return new ColumnWidths(widened(asked, least, width), Math.min(smaller, type));
  }

  /** Every column gets its least; what the wide ones give is taken from what they have beyond. */
  private static List<Integer> widened(List<Integer> asked, double[] least, int width) {
    double wanting = 0;
    double spare = 0;
    for (int i = 0; i < least.length; i++) {
      double more = least[i] - asked.get(i);
      wanting += Math.max(0, more);
      spare += Math.max(0, -more);
    }
    double given = spare == 0 ? 0 : Math.min(1, wanting / spare);
    List<Integer> shares = new ArrayList<>();
    for (int i = 0; i < least.length; i++) {
      double own = asked.get(i);
      shares.add((int) Math.round(own <= least[i] ? least[i] : own - (own - least[i]) * given));
    }
    return shared(width, shares);
  }

  /** Whole widths in the proportions of the shares, that sum to the width. */
  public static List<Integer> shared(int width, List<Integer> shares) {
    long all = shares.stream().mapToLong(Integer::longValue).sum();
    List<Integer> widths = new ArrayList<>();
    long before = 0;
    int used = 0;
    for (int share : shares) {
      before += share;
      int edge = (int) (width * before / all);
      widths.add(edge - used);
      used = edge;
    }
    return Collections.unmodifiableList(widths);
  }

  /** The widest number of each column, as a multiple of the type's size; 0 without numbers. */
  private static double[] numbers(Table table, List<Language> languages) {
    double[] widest = new double[table.columns().size()];
    for (Row row : table.rows()) {
      for (int i = 0; i < widest.length && row.kind() != RowKind.GROUP; i++) {
        if (row.cells().get(i).hasFigure()) {
          widest[i] = Math.max(widest[i], widestPiece(row.cells().get(i).text(), languages));
        }
      }
    }
    return widest;
  }

  /** The widest word of each column, its header included. */
  private static double[] words(Table table, List<Language> languages) {
    double[] widest = new double[table.columns().size()];
    for (int i = 0; i < widest.length; i++) {
      int column = i;
      Stream<Text> cells =
          table.rows().stream()
              .filter(row -> row.kind() != RowKind.GROUP)
              .map(row -> row.cells().get(column).text());
      widest[i] =
          Stream.concat(Stream.of(table.columns().get(i).header()), cells)
              .mapToDouble(text -> widestPiece(text, languages))
              .max()
              .orElse(0);
    }
    return widest;
  }

  private static double widestPiece(Text text, List<Language> languages) {
    double widest = 0;
    for (Language language : languages) {
      boolean wide = language == Language.ZH && language == languages.get(0);
      for (String piece : SPACE.split(text.plain(language), -1)) {
        widest = Math.max(widest, LetterWidth.of(piece) * (wide ? CHINESE : 1));
      }
    }
    return widest;
  }
}
