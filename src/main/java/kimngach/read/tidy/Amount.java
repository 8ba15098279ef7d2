package kimngach.read.tidy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kimngach.model.Sentence;
import kimngach.read.amount.AmountStyle;
import kimngach.read.amount.DecimalMark;
import kimngach.read.amount.WrittenAmount;

/**
 * A number as tidy tables write it, or the two ends of a range: {@code 46716}, {@code 12.5}, {@code
 * -3.2}, {@code 1100-1350}. A decimal point, no separator of thousands, no exponent.
 *
 * @param low the number with its written decimals; the lower end of a range
 * @param high the upper end; equal to {@code low} for a single number
 */
record Amount(BigDecimal low, BigDecimal high) {
  private static final String DIGITS = "\\d{1,30}(?:\\.\\d{1,30})?";
  private static final Pattern NUMBER = Pattern.compile("-?" + DIGITS);
  private static final Pattern RANGE = Pattern.compile("(" + DIGITS + ")[-\u2013](" + DIGITS + ")");
  private static final Pattern EXPONENT =
      Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");

  /** The amount that a text says; empty when it says none, or a range from high to low. */
  static Optional<Amount> parse(String text) {
    if (isPlain(text) || NUMBER.matcher(text).matches()) {
      var value = new BigDecimal(text);
      return Optional.of(new Amount(value, value));
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      var amount = new Amount(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)));
      return Optional.of(amount).filter(ends -> ends.low.compareTo(ends.high) <= 0);
    }
    return Optional.empty();
  }

  /** Whether a text is digits with one point among them: nearly every amount is, seen quickly. */
  private static boolean isPlain(String text) {
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return point > 0 && point < text.length() - 1 && text.length() <= 30;
  }

  /** Whether this is a range of two different ends. */
  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** What the writer of an unreadable amount probably meant; blank when that is not clear. */
  static Sentence hint(String text) {
    if (text.startsWith("#")) {
      return new Sentence(
          ": công thức trong tệp bị hỏng, hãy sửa rồi lưu lại",
          ": the formula in the file is broken, mend it and save again");
    }
    if (text.matches("[-\u2013\u2014.…]+|(?i)n/?a|x")) {
      return new Sentence(
          ": nếu không có số thì để trống và ghi status O",
          ": where there is no figure leave it blank and give the status O");
    }
    if (RANGE.matcher(text).matches()) {
      return new Sentence(": hãy viết đầu nhỏ trước", ": write the lower end first");
    }
    List<String> meanings = meanings(text);
    return meanings.isEmpty()
        ? new Sentence("", "")
        : new Sentence(
            ": có phải ý là " + String.join(" hay ", meanings) + "?",
            ": did you mean " + String.join(" or ", meanings) + "?");
  }

  /** The numbers that a text is by a decimal point and by a decimal comma, or nearly is. */
  private static List<String> meanings(String text) {
    List<String> written =
        Stream.of(DecimalMark.POINT, DecimalMark.COMMA)
            .flatMap(mark -> written(text, mark).stream())
            .distinct()
            .toList();
    if (!written.isEmpty()) {
      return written;
    }
    if (EXPONENT.matcher(text).matches()) {
      return List.of(new BigDecimal(text).toPlainString());
    }
    String digits = text.replaceAll("^[^\\d.-]+|\\D+$", "").replaceFirst("^\\.", "0.");
    return Stream.of(digits).filter(number -> parse(number).isPresent()).toList();
  }

  private static Optional<String> written(String text, DecimalMark mark) {
    return AmountStyle.declared(mark).read(text) instanceof WrittenAmount amount && amount.isPlain()
        ? Optional.of(amount.low().toPlainString())
        : Optional.empty();
  }
}
