package kimngach.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Quantity;
import kimngach.model.Source;
import kimngach.serve.TrialData;
import kimngach.settings.Labels;

/**
 * What a template must stand: figures and names made from the real ones of a month, and no more
 * real than its worst day. Only the preview shows them.
 */
final class TrialFigures {
  private static final int MANY_DIGITS = 10;

  /** What label keys of names that deliveries bring begin with. */
  private static final Set<String> NAMES =
      Set.of("gate", "regime", "office", "sector", "commodity", "measure");

  private final TrialData data;
  private final YearMonth month;

  TrialFigures(TrialData data, YearMonth month) {
    this.data = data;
    this.month = month;
  }

  /** The observations changed as the trial wants them; their cells stay those of the real ones. */
  Observations in(Observations real, List<Source> preferred) {
    List<Observation> changed =
        real.byKey().values().stream().flatMap(Collection::stream).map(this::changed).toList();
    return new Observations(changed, preferred);
  }

  private Observation changed(Observation real) {
    return switch (data) {
      case REAL, LONGEST_NAMES -> real;
      case ZEROS -> isOfYear(real) ? with(real, TrialFigures::zero) : real;
      case NEGATIVES -> isOfYear(real) ? with(real, TrialFigures::negative) : real;
      case MISSING_PARTS -> isOfYear(real) && isPart(real) ? missing(real) : real;
      case MISSING_PAST -> isOfYear(real) ? real : missing(real);
      case TEN_DIGITS -> with(real, TrialFigures::manyDigits);
    };
  }

  private boolean isOfYear(Observation real) {
    return real.key().period().end().getYear() == month.getYear();
  }

  private static boolean isPart(Observation real) {
    return !real.key().series().isWhole();
  }

  private static Observation with(Observation real, UnaryOperator<Quantity> change) {
    return new Observation(
        real.key(),
        real.quantity().map(change),
        real.status(),
        real.source(),
        real.vintage(),
        real.provenance(),
        real.isOfWhich());
  }

  private static Observation missing(Observation real) {
    return new Observation(
        real.key(),
        Optional.empty(),
        real.status().isMissing() ? real.status() : ObsStatus.MISSING,
        real.source(),
        real.vintage(),
        real.provenance(),
        real.isOfWhich());
  }

  private static Quantity zero(Quantity real) {
    BigDecimal zero = BigDecimal.ZERO.setScale(real.decimals());
    return Quantity.of(zero, real.unit(), real.qualifier());
  }

  private static Quantity negative(Quantity real) {
    return new Quantity(real.high().negate(), real.low().negate(), real.unit(), real.qualifier());
  }

  /** Shifts the decimal mark and keeps the written decimals, so that prints have as many. */
  private static Quantity manyDigits(Quantity real) {
    BigDecimal size = real.high().abs();
    if (size.signum() == 0) {
      return real;
    }
    int digits = size.precision() - size.scale();
    int shift = MANY_DIGITS - digits;
    return new Quantity(
        shifted(real.low(), shift), shifted(real.high(), shift), real.unit(), real.qualifier());
  }

  private static BigDecimal shifted(BigDecimal value, int places) {
    return value.scaleByPowerOfTen(places).setScale(value.scale(), RoundingMode.HALF_UP);
  }

  /** The labels changed as the trial wants them. */
  Labels in(Labels real) {
    if (data != TrialData.LONGEST_NAMES) {
      return real;
    }
    Map<Language, Map<String, String>> changed = new EnumMap<>(Language.class);
    real.byLanguage().forEach((language, words) -> changed.put(language, longest(words)));
    return new Labels(changed);
  }

  private static Map<String, String> longest(Map<String, String> words) {
    Map<String, String> changed = new HashMap<>(words);
    for (String kind : NAMES) {
      longest(words.entrySet().stream().filter(word -> word.getKey().startsWith(kind + ".")))
          .ifPresent(
              name -> changed.replaceAll((key, word) -> key.startsWith(kind + ".") ? name : word));
    }
    return changed;
  }

  private static Optional<String> longest(Stream<Map.Entry<String, String>> words) {
    return words.map(Map.Entry::getValue).max(Comparator.comparingInt(String::length));
  }
}
