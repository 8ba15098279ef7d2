package kimngach.render.xlsx;

import kimngach.model.bulletin.Table.CellNumber;

/** How much room words take, counted in digits: a Chinese character takes two. */
final class Letters {
  private static final int FIRST_WIDE = 0x2E80;

  private Letters() {}

  static int width(String words) {
    return words.codePoints().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
  }

  static int width(SheetCell cell) {
    return cell.number().map(Letters::width).orElseGet(() -> width(cell.words()));
  }

  /** Digits, a mark for every three of them, and the decimals with theirs. */
  private static int width(CellNumber number) {
    int digits = Math.max(1, number.value().precision() - number.value().scale());
    return 1 + digits + digits / 3 + (number.decimals() == 0 ? 0 : number.decimals() + 1);
  }

  /** How many lines words take in a column of that width. */
  static int lines(String words, int width) {
    int lines = 1;
    int used = 0;
    for (String word : words.split(" ")) {
      int needed = width(word);
      if (used > 0 && used + 1 + needed > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + needed;
      lines += Math.max(0, used - 1) / Math.max(1, width);
      used = used > width ? used % Math.max(1, width) : used;
    }
    return lines;
  }
}
