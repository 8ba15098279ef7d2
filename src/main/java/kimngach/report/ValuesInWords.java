package kimngach.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Observation;
import kimngach.model.Unit;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.Suspect;
import kimngach.settings.Labels;

/**
 * Values of cells as people read them: 1.243,5 triệu USD.
 *
 * @param labels the workspace's names of gates, regimes, measures and units
 * @param language the language told
 */
public record ValuesInWords(Labels labels, InterfaceLanguage language) {

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

  private String within(ImpliedRange implied) {
    Optional<String> low = implied.least().map(this::number);
    Optional<String> high = implied.most().map(this::number);
    if (low.isPresent() && low.equals(high)) {
      return low.get();
    }
    return switch (language) {
      case VI -> ends("từ ", low, "đến ", high);
      case EN -> ends("from ", low, "to ", high);
    };
  }

  private static String ends(String from, Optional<String> low, String to, Optional<String> high) {
    return Stream.concat(low.map(from::concat).stream(), high.map(to::concat).stream())
        .collect(Collectors.joining(" "));
  }

  private String number(BigDecimal number) {
    return new ShownAmount(language).of(number);
  }

  private String withUnit(String amount, Unit unit) {
    String word = new SeriesInWords(labels, language).of(unit);
    return word.startsWith("%") ? amount + word : amount + " " + word;
  }
}
