package kimngach.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.Unit;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;

/**
 * The proof of one print: read back, it lies at most half a unit of its last digit from the exact
 * value (at exactly half, on the side away from zero), less than a whole one where printed parts
 * were adjusted to add up, and shows no digit that is not known.
 *
 * @param figure the figure
 * @param print its print
 */
record PrintProof(Figure figure, Ledger.Print print) {
  private static final BigDecimal TWO = new BigDecimal(2);

  /** What is untrue of the print; empty when it is proved. */
  Optional<UntruePrint> refutation() {
    Optional<List<BigDecimal>> read = PrintedNumber.read(print.text(), print.language());
    if (read.isEmpty()) {
      return untrue("no number of this language");
    }
    List<ExactValue> exact = exact();
    if (read.get().size() != exact.size()) {
      return untrue("one number where a range is meant, or a range for one number");
    }
    for (int end = 0; end < exact.size(); end++) {
      BigDecimal number = read.get().get(end);
      if (number.scale() > known()) {
        return untrue("more digits than are known");
      }
      if (!isNear(number, exact.get(end))) {
        return untrue("no correct rounding");
      }
    }
    return Optional.empty();
  }

  private Unit unit() {
    return print.unit().orElse(figure.unit());
  }

  /** The exact value counted in the unit printed, its size alone where words tell the sign. */
  private List<ExactValue> exact() {
    int power = figure.unit().exponent() - unit().exponent();
    return Stream.concat(Stream.of(figure.value()), figure.upper().stream())
        .map(
            value ->
                new ExactValue(
                    print.magnitude() ? value.numerator().abs() : value.numerator(),
                    value.denominator()))
        .map(
            value ->
                new ExactValue(value.numerator().scaleByPowerOfTen(power), value.denominator()))
        .toList();
  }

  /** Digits after the decimal mark that may be printed in the unit. */
  private int known() {
    int power = figure.unit().exponent() - unit().exponent();
    return figure.decimals() == Figure.UNLIMITED
        ? Figure.UNLIMITED
        : Math.max(0, figure.decimals() - power);
  }

  private boolean isNear(BigDecimal number, ExactValue exact) {
    BigDecimal scaled = number.multiply(exact.denominator());
    BigDecimal distance = scaled.subtract(exact.numerator()).abs();
    BigDecimal step = exact.denominator().movePointLeft(number.scale());
    if (print.plain().isPresent()) {
      return distance.compareTo(step) < 0;
    }
    int toHalf = distance.multiply(TWO).compareTo(step);
    return toHalf < 0 || (toHalf == 0 && scaled.abs().compareTo(exact.numerator().abs()) > 0);
  }

  private Optional<UntruePrint> untrue(String fault) {
    String value = exact().stream().map(ExactValue::toString).collect(Collectors.joining("–"));
    Language language = print.language();
    return Optional.of(
        new UntruePrint(figure.id(), language, print.text() + " " + unit().code(), value, fault));
  }
}
