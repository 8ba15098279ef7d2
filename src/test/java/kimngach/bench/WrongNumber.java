package kimngach.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The numbers that slips of the fingers make of a right one. */
final class WrongNumber {
  private WrongNumber() {}

  /** Every number with two neighbouring digits exchanged. */
  static List<BigDecimal> transposed(BigDecimal right) {
    char[] digits = right.unscaledValue().abs().toString().toCharArray();
    List<BigDecimal> wrong = new ArrayList<>();
    for (int place = 0; place + 1 < digits.length; place++) {
      boolean leadsWithZero = place == 0 && digits[1] == '0';
      if (digits[place] != digits[place + 1] && !leadsWithZero) {
        char[] exchanged = digits.clone();
        exchanged[place] = digits[place + 1];
        exchanged[place + 1] = digits[place];
        wrong.add(number(exchanged, right));
      }
    }
    return wrong;
  }

  /** Numbers with one digit wrong, one for each place. */
  static List<BigDecimal> withAWrongDigit(BigDecimal right, SplittableRandom random) {
    char[] digits = right.unscaledValue().abs().toString().toCharArray();
    List<BigDecimal> wrong = new ArrayList<>();
    for (int place = 0; place < digits.length; place++) {
      char[] changed = digits.clone();
      changed[place] = (char) ('0' + (digits[place] - '0' + random.nextInt(1, 10)) % 10);
      if (changed[0] != '0' || digits.length == 1) {
        wrong.add(number(changed, right));
      }
    }
    return wrong;
  }

  /** The number with its decimal mark some places further to the right, or to the left. */
  static BigDecimal shifted(BigDecimal right, int places) {
    BigDecimal wrong = right.scaleByPowerOfTen(places);
    return wrong.scale() < 0 ? wrong.setScale(0) : wrong;
  }

  private static BigDecimal number(char[] digits, BigDecimal right) {
    BigDecimal size = new BigDecimal(new BigInteger(new String(digits)), right.scale());
    return right.signum() < 0 ? size.negate() : size;
  }
}
