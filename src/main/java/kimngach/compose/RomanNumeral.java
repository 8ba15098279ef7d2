package kimngach.compose;

/** Roman numerals, as appendices are counted. */
final class RomanNumeral {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  /** The numeral of a number, 1 or more: {@code XIV} for 14. */
  static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
