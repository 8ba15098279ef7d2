package kimngach.read.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.read.sheet.RawCell;

/** What looks like an amount, whether a workbook holds it as a number or as text. */
final class Amounts {
  private static final Pattern WRITTEN =
      Pattern.compile("[(+-]?\\d{1,20}(?:[.,\\u00A0\\u202F ]\\d{1,20})*[)-]?\\s*%?");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile(
          "\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d+,(\\d{1,2}|\\d{4,})|\\d{4,},\\d+"
              + "|0,\\d+");
  private static final Pattern DECIMAL_POINT =
      Pattern.compile(
          "\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d+\\.(\\d{1,2}|\\d{4,})|\\d{4,}\\.\\d+"
              + "|0\\.\\d+");

  private Amounts() {}

  /** Whether a cell holds an amount or a formula for one. */
  static boolean isAmount(RawCell cell) {
    return switch (cell.kind()) {
      case NUMBER, PERCENTAGE, BROKEN, UNCALCULATED -> true;
      case DATE -> false;
      case TEXT -> WRITTEN.matcher(cell.text()).matches();
    };
  }

  /** Whether a cell holds a year or the number of a column rather than an amount. */
  static boolean isSmallOrYear(RawCell cell) {
    return cell.text().matches("\\(?\\d{1,2}\\)?|(19|20)\\d\\d");
  }

  /** Whether a text is an amount only if the comma marks its decimals. */
  static boolean needsComma(String text) {
    return DECIMAL_COMMA.matcher(bare(text)).matches();
  }

  /** Whether a text is an amount only if the point marks its decimals. */
  static boolean needsPoint(String text) {
    return DECIMAL_POINT.matcher(bare(text)).matches();
  }

  /** Whether a text is an amount whichever mark it has its decimals after: {@code 1.234}. */
  static boolean fitsBoth(String text) {
    return bare(text).matches("\\d{1,3}[.,]\\d{3}");
  }

  private static String bare(String text) {
    return text.replaceAll("[()%+\\-\\s\\p{Z}]", "");
  }

  /** The amount of a cell; of a text by the mark that its decimals come after. */
  static Optional<BigDecimal> value(RawCell cell, String decimalMark) {
    boolean isStored = cell.kind() == RawCell.Kind.NUMBER || cell.kind() == RawCell.Kind.PERCENTAGE;
    if (!isStored && (cell.kind() != RawCell.Kind.TEXT || !isAmount(cell))) {
      return Optional.empty();
    }
    String digits = cell.text();
    if (!isStored) {
      boolean negative = digits.startsWith("-") || digits.startsWith("(") || digits.endsWith("-");
      String bare = bare(digits);
      digits =
          (negative ? "-" : "")
              + (decimalMark.equals(",")
                  ? bare.replace(".", "").replace(',', '.')
                  : bare.replace(",", ""));
    }
    try {
      return Optional.of(new BigDecimal(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
