package kimngach.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;

/**
 * Where the parts of a form lie, told from its cells. Rows and columns count from 1.
 *
 * @param sheet the sheet
 * @param firstHeader the first row of the header
 * @param lastHeader its last row; before the first when the form has no header
 * @param firstBody the first row with a label and amounts
 * @param lastBody the last such row
 * @param labels the columns of row labels, from left to right; at least one
 * @param values the columns of amounts, from left to right; at least one
 */
record Outline(
    Sheet sheet,
    int firstHeader,
    int lastHeader,
    int firstBody,
    int lastBody,
    List<Integer> labels,
    List<Integer> values) {
  private static final int MOST_ROWS = 3_000;
  private static final int MOST_COLUMNS = 120;
  private static final int LONGEST_GAP = 6;
  private static final int MOST_HEADER_ROWS = 12;

  /** The parts of a sheet; empty when it has no row of a label with amounts. */
  static Optional<Outline> of(Sheet sheet) {
    List<Integer> rows =
        IntStream.rangeClosed(1, Math.min(sheet.lastRow(), MOST_ROWS))
            .filter(row -> isBody(sheet, row))
            .boxed()
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int start = 0;
    while (start < rows.size() - 1 && rows.get(start + 1) - rows.get(start) > LONGEST_GAP) {
      start++;
    }
    int end = start;
    while (end < rows.size() - 1 && rows.get(end + 1) - rows.get(end) <= LONGEST_GAP) {
      end++;
    }
    List<Integer> body = rows.subList(start, end + 1);
    List<Integer> values = amountColumns(sheet, body);
    int firstText = firstText(sheet, body);
    values = values.stream().filter(column -> column > firstText).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    int firstValue = values.get(0);
    List<Integer> labels =
        IntStream.range(1, firstValue).filter(c -> hasText(sheet, body, c)).boxed().toList();
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(withHeader(sheet, body, labels, values));
  }

  private static Outline withHeader(
      Sheet sheet, List<Integer> body, List<Integer> labels, List<Integer> values) {
    int last = body.get(0) - 1;
    while (last >= 1 && isBlank(sheet, last)) {
      last--;
    }
    // Headings may stand between the header and the first amounts.
    while (last >= 1 && isHeading(sheet, last, labels, values)) {
      last--;
      while (last >= 1 && isBlank(sheet, last)) {
        last--;
      }
    }
    int first = last + 1;
    while (first > 1
        && last - first + 2 <= MOST_HEADER_ROWS
        && isHeader(sheet, first - 1, values)) {
      first--;
    }
    if (first > last) {
      first = body.get(0);
      last = first - 1;
    }
    int top = first;
    int bottom = last;
    List<Integer> headed =
        values.stream()
            .filter(column -> top > bottom || isHeaded(sheet, column, top, bottom))
            .toList();
    return new Outline(
        sheet, top, bottom, body.get(0), last(body), labels, headed.isEmpty() ? values : headed);
  }

  /** A column without words over it parts others; a number that strayed into it is no value. */
  private static boolean isHeaded(Sheet sheet, int column, int first, int last) {
    return IntStream.rangeClosed(first, last).anyMatch(row -> !sheet.seen(row, column).isBlank());
  }

  private static int last(List<Integer> rows) {
    return rows.get(rows.size() - 1);
  }

  /** A row of a label and, right of it, amounts that are no years and no column numbers. */
  private static boolean isBody(Sheet sheet, int row) {
    int text = 0;
    int amounts = 0;
    int small = 0;
    for (int column = 1; column <= width(sheet); column++) {
      RawCell cell = sheet.cell(row, column);
      if (Amounts.isAmount(cell) && text > 0) {
        amounts++;
        small += Amounts.isSmallOrYear(cell) ? 1 : 0;
      } else if (!cell.isBlank() && !Amounts.isAmount(cell) && text == 0) {
        text = column;
      }
    }
    boolean isNumbering = small == amounts && isNumbering(sheet, row);
    return amounts > 0 && !isNumbering;
  }

  /** Whether every amount of a row is a year, or they count 1, 2, 3. */
  private static boolean isNumbering(Sheet sheet, int row) {
    List<String> numbers =
        IntStream.rangeClosed(1, width(sheet))
            .mapToObj(column -> sheet.cell(row, column))
            .filter(Amounts::isAmount)
            .map(cell -> cell.text().replaceAll("[()]", ""))
            .toList();
    if (!numbers.stream().allMatch(number -> number.matches("\\d{1,4}"))) {
      return false;
    }
    boolean years = numbers.stream().allMatch(number -> number.matches("(19|20)\\d\\d"));
    boolean counting =
        numbers.size() > 1
            && IntStream.range(1, numbers.size())
                .allMatch(
                    i ->
                        Integer.parseInt(numbers.get(i))
                            == Integer.parseInt(numbers.get(i - 1)) + 1);
    return years || counting;
  }

  private static List<Integer> amountColumns(Sheet sheet, List<Integer> body) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 1; column <= width(sheet); column++) {
      int at = column;
      long amounts = body.stream().filter(row -> Amounts.isAmount(sheet.cell(row, at))).count();
      long texts =
          body.stream()
              .map(row -> sheet.cell(row, at))
              .filter(cell -> !cell.isBlank() && !Amounts.isAmount(cell) && !Signs.isSign(cell))
              .count();
      if (amounts > 0 && amounts >= texts) {
        columns.add(column);
      }
    }
    return columns;
  }

  private static int firstText(Sheet sheet, List<Integer> body) {
    return IntStream.rangeClosed(1, width(sheet))
        .filter(
            column ->
                body.stream()
                            .map(row -> sheet.cell(row, column))
                            .filter(
                                cell ->
                                    cell.text().codePoints().filter(Character::isLetter).count()
                                        > 2)
                            .count()
                        * 3
                    >= body.size())
        .findFirst()
        .orElse(1);
  }

  private static boolean hasText(Sheet sheet, List<Integer> body, int column) {
    return IntStream.rangeClosed(body.get(0), last(body))
        .mapToObj(row -> sheet.cell(row, column))
        .anyMatch(cell -> !cell.isBlank());
  }

  private static boolean isHeading(
      Sheet sheet, int row, List<Integer> labels, List<Integer> values) {
    List<Integer> filled = filled(sheet, row);
    return filled.size() == 1
        && labels.contains(filled.get(0))
        && sheet.seen(row, values.get(0)).isBlank()
        && hasHeaderAbove(sheet, row, values);
  }

  private static boolean hasHeaderAbove(Sheet sheet, int row, List<Integer> values) {
    return IntStream.rangeClosed(Math.max(1, row - MOST_HEADER_ROWS), row - 1)
        .anyMatch(above -> filled(sheet, above).size() > 1 && isHeader(sheet, above, values));
  }

  /** A row that says something over the columns of amounts, and is no title and no unit note. */
  private static boolean isHeader(Sheet sheet, int row, List<Integer> values) {
    List<Integer> filled = filled(sheet, row);
    boolean speaksOfValues = values.stream().anyMatch(c -> !sheet.seen(row, c).isBlank());
    if (filled.size() == 1) {
      int only = filled.get(0);
      boolean isNote = UnitWords.isNote(sheet.cell(row, only).text());
      return speaksOfValues && !isNote && only >= values.get(0);
    }
    return speaksOfValues;
  }

  static List<Integer> filled(Sheet sheet, int row) {
    return IntStream.rangeClosed(1, width(sheet))
        .filter(column -> !sheet.cell(row, column).isBlank())
        .boxed()
        .toList();
  }

  private static boolean isBlank(Sheet sheet, int row) {
    return filled(sheet, row).isEmpty();
  }

  private static int width(Sheet sheet) {
    return Math.min(sheet.lastColumn(), MOST_COLUMNS);
  }
}
