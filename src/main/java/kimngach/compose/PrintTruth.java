package kimngach.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;

/**
 * The statement that a printed text, read back in its language and its unit, is a correct rounding
 * of the exact value at its own precision; a range at both ends, an adjusted number less than one
 * unit of its last digit away.
 *
 * @param figure the figure
 * @param printed its print
 * @param language the language of the print
 */
record PrintTruth(Figure figure, PrintedFigure printed, Language language) {

  /** What is wrong with the number; empty when it is true. */
  Optional<Sentence> wrongNumber() {
    List<String> found = List.of(printed.text().split("–", -1));
    List<ExactValue> exact =
        Stream.concat(Stream.of(figure.value()), figure.upper().stream()).map(this::shown).toList();
    boolean isTrue = found.size() == exact.size();
    for (int end = 0; isTrue && end < found.size(); end++) {
      isTrue = isTrue(NumberStyle.of(language).read(found.get(end)), exact.get(end));
    }
    return isTrue ? Optional.empty() : Optional.of(wrong(exact));
  }

  private Unit unit() {
    return printed.unit().orElse(figure.unit());
  }

  private ExactValue shown(ExactValue value) {
    ExactValue inUnit = value.scaledByPowerOfTen(figure.unit().exponent() - unit().exponent());
    return printed.magnitude() && inUnit.signum() < 0 ? inUnit.negated() : inUnit;
  }

  private boolean isTrue(BigDecimal number, ExactValue exact) {
    if (printed.plain().isEmpty()) {
      return number.compareTo(exact.rounded(number.scale())) == 0;
    }
    ExactValue away = ExactValue.of(number).minus(exact);
    ExactValue distance = away.signum() < 0 ? away.negated() : away;
    return distance.compareTo(ExactValue.of(BigDecimal.ONE.movePointLeft(number.scale()))) < 0;
  }

  private Sentence wrong(List<ExactValue> exact) {
    String value = String.join("–", exact.stream().map(ExactValue::toString).toList());
    String told =
        printed.id() + ", " + language.code() + ": " + printed.text() + " " + unit().code();
    return new Sentence(
        "Cần số làm tròn đúng của giá trị " + value + ", thấy " + told + ".",
        "Expecting a correct rounding of " + value + ", found " + told);
  }
}
