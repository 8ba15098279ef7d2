package kimngach.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kimngach.model.CellRef;
import kimngach.model.Language;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.Unit;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;

/**
 * What is told of cells that may be wrong together.
 *
 * @param values tells values
 * @param sentences the sentences of diagnoses
 */
record SuspectWords(FindingTeller values, SentenceFile sentences) {

  /**
   * One sentence about all of them.
   *
   * @param isCertain whether no other cells may be the wrong ones
   */
  String of(List<Suspect> suspects, boolean isCertain, Language language) {
    String told =
        IntStream.range(0, suspects.size())
            .mapToObj(number -> of(suspects, number, isCertain, language))
            .collect(Collectors.joining("; "));
    return SentenceFile.capitalised(told) + ".";
  }

  private String of(List<Suspect> suspects, int number, boolean isCertain, Language language) {
    Suspect suspect = suspects.get(number);
    String told = cellAndValue(suspect, isCertain, language);
    boolean isToldLater =
        suspects.subList(number + 1, suspects.size()).stream()
            .anyMatch(later -> areExchanged(suspect, later));
    return suspect
        .slip()
        .filter(slip -> !isToldLater)
        .map(slip -> told + ": " + slip(slip, suspect, language))
        .orElse(told);
  }

  private String slip(Slip slip, Suspect suspect, Language language) {
    String name = "slip." + name(slip, suspect);
    return suspect
        .copied()
        .map(
            copied ->
                sentences.filled(
                    language,
                    name + ".of",
                    Map.of(
                        "cell", cell(copied.cell(), suspect.delivered().cell(), language),
                        "series", series(copied, language),
                        "period", period(copied, language))))
        .orElseGet(() -> sentences.filled(language, name));
  }

  /** That two cells changed places is told once, with the second of them. */
  private static boolean areExchanged(Suspect one, Suspect other) {
    return isSwapped(one)
        && isSwapped(other)
        && one.copied().filter(copied -> !copied.equals(other.delivered())).isEmpty();
  }

  private static boolean isSwapped(Suspect suspect) {
    return suspect.slip().filter(Slip.SWAPPED_CELLS::equals).isPresent();
  }

  private String cellAndValue(Suspect suspect, boolean isCertain, Language language) {
    Observation delivered = suspect.delivered();
    return sentences.filled(
        language,
        "suspect." + certainty(suspect),
        Map.of(
            "if-wrong", isCertain ? "" : sentences.filled(language, "if-wrong") + " ",
            "cell", cell(delivered.cell(), language),
            "series", series(delivered, language),
            "period", period(delivered, language),
            "delivered", delivered(delivered, language),
            "meant", amount(suspect, suspect.meant(), language),
            "least", amount(suspect, suspect.implied().least(), language),
            "most", amount(suspect, suspect.implied().most(), language)));
  }

  private String series(Observation value, Language language) {
    return values.tell(new NamedValue.Series(value.key().series()), language);
  }

  private String period(Observation value, Language language) {
    return values.tell(new NamedValue.Period(value.key().period()), language);
  }

  private static String certainty(Suspect suspect) {
    ImpliedRange implied = suspect.implied();
    if (suspect.meant().isPresent()) {
      return implied.only().isPresent() ? "must-be" : "may-be";
    }
    boolean isAtLeast = implied.least().filter(least -> least.signum() != 0).isPresent();
    if (implied.most().isPresent()) {
      return isAtLeast ? "between" : "at-most";
    }
    return isAtLeast ? "at-least" : "any";
  }

  /** The name of a slip; whether a value is too large or too small is told apart. */
  private static String name(Slip slip, Suspect suspect) {
    return switch (slip) {
      case FACTOR_TEN, FACTOR_HUNDRED, FACTOR_THOUSAND ->
          slip.code() + (isTooLarge(suspect) ? ".large" : ".small");
      case TRANSPOSED_DIGITS,
          WRONG_DIGIT,
          DECIMAL_MARK,
          WRONG_SIGN,
          SWAPPED_CELLS,
          PREVIOUS_PERIOD,
          OTHER_SCOPE ->
          slip.code();
    };
  }

  private static boolean isTooLarge(Suspect suspect) {
    BigDecimal written =
        suspect
            .delivered()
            .quantity()
            .map(quantity -> quantity.in(suspect.unit()).low().abs())
            .orElse(BigDecimal.ZERO);
    return suspect
        .meant()
        .or(() -> suspect.implied().most())
        .filter(right -> right.abs().compareTo(written) < 0)
        .isPresent();
  }

  private String delivered(Observation delivered, Language language) {
    return delivered
        .quantity()
        .map(quantity -> values.tell(new NamedValue.Delivered(quantity), language))
        .orElse("");
  }

  /** An amount in the unit of the cell; blank where there is none. */
  private String amount(Suspect suspect, Optional<BigDecimal> amount, Language language) {
    Unit unit = suspect.delivered().quantity().map(Quantity::unit).orElse(suspect.unit());
    return amount
        .map(value -> new NamedValue.Computed(suspect.unit().convert(value, unit), unit))
        .map(value -> values.tell(value, language))
        .orElse("");
  }

  private String cell(CellRef cell, Language language) {
    return cell(cell, name(cell.file()), language);
  }

  /** A cell beside another: a file of the same name in another folder is told with its folder. */
  private String cell(CellRef cell, CellRef beside, Language language) {
    boolean isNamesake =
        name(cell.file()).equals(name(beside.file())) && !cell.file().equals(beside.file());
    return cell(cell, isNamesake ? cell.file() : name(cell.file()), language);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private String cell(CellRef cell, String file, Language language) {
    return sentences.filled(
        language,
        cell.sheet().isEmpty() ? "cell.of-text" : "cell.of-sheet",
        Map.of("address", cell.address(), "sheet", cell.sheet(), "file", file));
  }
}
