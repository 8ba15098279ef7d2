package kimngach.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Exact amounts counted in thousandths: 1700.25 is 1,700,250. */
final class Thousandths {

  private static final int DECIMALS = 3;

  private Thousandths() {}

  /** Reads {@code 1700.25}; more than three decimals are refused. */
  static long parse(String text) {
    return new BigDecimal(text).movePointRight(DECIMALS).longValueExact();
  }

  /** Writes three decimals always: {@code 1700.250}. */
  static String text(long thousandths) {
    return BigDecimal.valueOf(thousandths, DECIMALS).toPlainString();
  }

  /**
   * Splits a whole in proportion to weights, exactly: each part is rounded down, and what is left
   * goes, one by one, to the parts with the largest remainders.
   *
   * @param whole zero or more
   * @param weights zero or more each, not all zero; a part of weight zero is zero
   */
  static long[] split(long whole, long... weights) {
    BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
    long[] parts = new long[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    long left = whole;
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] share =
          BigInteger.valueOf(whole)
              .multiply(BigInteger.valueOf(weights[i]))
              .divideAndRemainder(sum);
      parts[i] = share[0].longValueExact();
      remainders[i] = share[1];
      left -= parts[i];
    }
    List<Integer> largestFirst =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
            .toList();
    for (int i = 0; i < left; i++) {
      parts[largestFirst.get(i)]++;
    }
    return parts;
  }
}
