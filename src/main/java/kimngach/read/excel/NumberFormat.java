package kimngach.read.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import kimngach.read.sheet.RawCell;

/**
 * How a cell shows its number.
 *
 * @param kind a number, a percentage or a date
 * @param decimals digits after the decimal mark that are always shown; zero or more
 * @param shown what a person sees in place of a number
 */
record NumberFormat(RawCell.Kind kind, int decimals, ShownNumber shown) {
  /** Shows the digits stored. */
  static final NumberFormat GENERAL = new NumberFormat(RawCell.Kind.NUMBER, 0, ShownNumber.ITSELF);

  /** What a workbook's numbers are exact to: more digits are traces of binary arithmetic. */
  private static final MathContext EXACT_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");
  private static final Pattern DATE = Pattern.compile("[dmyhs]");
  private static final int MOST_DECIMALS = 30;
  private static final int MOST_EXPONENT = 40;

  /** The format of a code such as {@code #,##0.000}; its first part counts. */
  static NumberFormat of(String code) {
    String plain = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    String first = plain.contains(";") ? plain.substring(0, plain.indexOf(';')) : plain;
    var shown = new ShownNumber(code);
    if (first.contains("general") || first.contains("@")) {
      return new NumberFormat(RawCell.Kind.NUMBER, 0, shown);
    }
    if (DATE.matcher(first).find()) {
      return new NumberFormat(RawCell.Kind.DATE, 0, shown);
    }
    int decimals = 0;
    for (int i = first.indexOf('.') + 1; i > 0 && i < first.length(); i++) {
      if (first.charAt(i) != '0') {
        break;
      }
      decimals++;
    }
    RawCell.Kind kind = first.contains("%") ? RawCell.Kind.PERCENTAGE : RawCell.Kind.NUMBER;
    boolean scientific = first.contains("e+") || first.contains("e-");
    return new NumberFormat(kind, scientific ? 0 : Math.min(decimals, MOST_DECIMALS), shown);
  }

  /** The format of one of the numbers that Excel gives to its own formats. */
  static NumberFormat builtIn(int id) {
    return switch (id) {
      case 2, 4, 39, 40, 43, 44 -> of("0.00");
      case 9 -> of("0%");
      case 10 -> of("0.00%");
      default ->
          (id >= 14 && id <= 22)
                  || (id >= 27 && id <= 36)
                  || (id >= 45 && id <= 47)
                  || (id >= 50 && id <= 58)
              ? of("dd/mm/yyyy")
              : GENERAL;
    };
  }

  /**
   * The cell that a stored number makes: every digit stored, and at least the decimals shown: 12.5
   * shown as {@code 0.000} is 12.500, shown as {@code 0} it stays 12.5. Binary numbers know no
   * trailing zeros, so those stored do not count.
   */
  RawCell cell(String stored) {
    BigDecimal number;
    try {
      number = new BigDecimal(stored.strip());
    } catch (NumberFormatException e) {
      return RawCell.text(stored);
    }
    if (Math.abs((long) number.precision() - number.scale()) > MOST_EXPONENT
        || number.scale() > 400) {
      return RawCell.text(stored);
    }
    BigDecimal exact = number.round(EXACT_DIGITS).stripTrailingZeros();
    boolean percentage = kind == RawCell.Kind.PERCENTAGE;
    BigDecimal said = percentage ? exact.scaleByPowerOfTen(2) : exact;
    return new RawCell(
        stored,
        said.setScale(Math.max(Math.max(said.scale(), decimals), 0)).toPlainString(),
        kind,
        kind == RawCell.Kind.DATE ? "" : shown.inPlaceOf(exact, percentage));
  }

  /** The cell that a text makes, which a format may hide. */
  RawCell cell(RawCell text) {
    String hidden = shown.inPlaceOfText();
    return hidden.isEmpty() ? text : new RawCell(text.raw(), text.text(), text.kind(), hidden);
  }
}
