package kimngach.report;

import java.math.BigDecimal;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.Observation;
import kimngach.model.Unit;
import kimngach.model.finding.Suspect;
import kimngach.settings.Labels;

/**
 * Values of cells as people read them: 1.243,5 triệu USD.
 *
 * @param labels the workspace's names of gates, regimes, measures and units
 * @param language the language told
 */
public record ValuesInWords(Labels labels, Language language) {

  /** What a value is of: measure, part of trade and period. */
  public String subject(Observation observation) {
    return new SeriesInWords(labels, language).whole(observation.key().series())
        + ", "
        + PeriodWords.of(observation.key().period(), language);
  }

  /** A value as it was delivered, with its unit; the code of its status where it is missing. */
  public String delivered(Observation observation) {
    String amount = new ShownAmount(language).of(observation);
    return observation.quantity().map(quantity -> withUnit(amount, quantity.unit())).orElse(amount);
  }

  /** What a value most likely should be: one number, or what the identities leave for it. */
  public String meant(Suspect suspect) {
    String amount = suspect.meant().map(this::number).orElseGet(() -> within(suspect.implied()));
    return withUnit(amount, suspect.unit());
  }

  private String within(Interval implied) {
    if (implied.low().compareTo(implied.high()) == 0) {
      return number(implied.low());
    }
    String low = number(implied.low());
    String high = number(implied.high());
    return switch (language) {
      case VI -> "từ " + low + " đến " + high;
      case EN -> "from " + low + " to " + high;
    };
  }

  private String number(BigDecimal number) {
    return new ShownAmount(language).of(number);
  }

  private String withUnit(String amount, Unit unit) {
    String word = new SeriesInWords(labels, language).of(unit);
    return word.startsWith("%") ? amount + word : amount + " " + word;
  }
}
