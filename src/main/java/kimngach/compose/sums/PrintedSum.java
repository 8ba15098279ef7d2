package kimngach.compose.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.figure.ExactValue;

/**
 * A statement that a table makes by what it prints side by side: these parts add up to this total.
 *
 * @param total what the terms add up to
 * @param terms the parts, and in a difference what is taken off, each once; at least one
 * @param wholes those of its values that are wholes and keep their plain rounding where they are no
 *     part of anything: the total, and in a bridge the narrower side too; none in a difference
 */
public record PrintedSum(PrintedValue total, List<Term> terms, Set<PrintedValue> wholes) {
  public PrintedSum {
    terms = List.copyOf(terms);
    wholes = Set.copyOf(wholes);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("Expecting a sum to have terms, found none");
    }
  }

  /**
   * One term.
   *
   * @param value the figure as printed
   * @param sign 1 when it is added, -1 when it is taken off
   */
  public record Term(PrintedValue value, int sign) {}

  /** Parts that are added. */
  public static PrintedSum of(PrintedValue total, List<PrintedValue> parts) {
    return new PrintedSum(
        total, parts.stream().map(part -> new Term(part, 1)).toList(), Set.of(total));
  }

  /** Every value in it, the total first. */
  public Stream<PrintedValue> values() {
    return Stream.concat(Stream.of(total), terms.stream().map(Term::value));
  }

  /** The values that are parts of the total and no wholes. */
  Stream<PrintedValue> parts() {
    return wholes.isEmpty()
        ? Stream.empty()
        : terms.stream().map(Term::value).filter(value -> !wholes.contains(value));
  }

  /** By how much the exact total exceeds the exact sum. */
  ExactValue exactMiss() {
    ExactValue miss = total.exact();
    for (Term term : terms) {
      ExactValue value = term.value().exact();
      miss = term.sign() > 0 ? miss.minus(value) : miss.plus(value);
    }
    return miss;
  }

  /** Whether the exact values add up. */
  public boolean isExact() {
    return exactMiss().signum() == 0;
  }

  /** By how much the printed total exceeds the sum of the printed terms. */
  BigDecimal printedMiss(Adjustments adjustments) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      sum = sum.add(adjustments.rounded(term.value()).multiply(BigDecimal.valueOf(term.sign())));
    }
    return adjustments.rounded(total).subtract(sum);
  }

  /** Whether the printed terms add up to the printed total, to the digits of the total. */
  public boolean holds(Adjustments adjustments) {
    BigDecimal printed = adjustments.rounded(total);
    BigDecimal sum = printed.subtract(printedMiss(adjustments));
    return sum.setScale(total.decimals(), RoundingMode.HALF_UP).compareTo(printed) == 0;
  }

  /** The factor of each value in "total less terms is zero": the same for the same statement. */
  Map<PrintedValue, Integer> factors() {
    Map<PrintedValue, Integer> factors = new LinkedHashMap<>();
    factors.merge(total, 1, Integer::sum);
    terms.forEach(term -> factors.merge(term.value(), -term.sign(), Integer::sum));
    return factors;
  }

  /** The statement in figures' names: {@code a = b + c - d}. */
  @Override
  public String toString() {
    return total.figure()
        + " ="
        + terms.stream()
            .map(term -> (term.sign() > 0 ? " + " : " - ") + term.value().figure())
            .collect(Collectors.joining());
  }
}
