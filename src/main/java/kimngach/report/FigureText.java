package kimngach.report;

import java.util.Optional;
import kimngach.model.Correction;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;

/** Figures and delivered values in plain digits, with a point for decimals in every language. */
record FigureText(InterfaceLanguage language) {
  private static final int SHOWN_DECIMALS = 6;

  /** The exact value; a fraction with its decimal number to six digits beside it. */
  String value(Figure figure) {
    return Word.before(figure.qualifier(), language)
        + exact(figure.value())
        + figure.upper().map(upper -> "–" + exact(upper)).orElse("");
  }

  private static String exact(ExactValue value) {
    String exact = value.toString();
    return exact.contains("/")
        ? exact + " ≈ " + value.rounded(SHOWN_DECIMALS).toPlainString()
        : exact;
  }

  /** The status in words. */
  String status(Figure figure) {
    return Word.of(figure.status()).in(language);
  }

  /** A delivered value with its unit; its status code when it is missing. */
  String value(Observation observation) {
    Optional<Quantity> found = observation.quantity();
    if (found.isEmpty()) {
      return observation.status().code();
    }
    Quantity quantity = found.get();
    return Word.before(quantity.qualifier(), language)
        + quantity.low().toPlainString()
        + (quantity.isRange() ? "–" + quantity.high().toPlainString() : "")
        + " "
        + quantity.unit().code();
  }

  /** A correction: what was delivered, why it was replaced, who answers for it. */
  String correction(Correction correction) {
    return Word.CORRECTED_FROM.in(language)
        + " "
        + correction.delivered().low().toPlainString()
        + " "
        + correction.delivered().unit().code()
        + ": "
        + correction.reason().in(language)
        + " ("
        + correction.who()
        + ", "
        + correction.acceptedOn()
        + ")";
  }

  /** A cell and what stood in it: {@code [input/2023-11/turnover.csv]G17 "4780"}. */
  String cell(Observation observation) {
    return TerminalText.visible(
        observation.cell() + " \"" + observation.provenance().rawText() + "\"");
  }
}
