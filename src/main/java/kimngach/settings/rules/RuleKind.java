package kimngach.settings.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Coded;

/**
 * What a rule asks for. An office makes rules of the kinds that have keys; the rules of the other
 * kinds come with the program, which alone can apply them.
 *
 * <p>A new kind that comes with the program is a constant here and the kind of a {@link
 * BuiltInRule}; a new kind for offices also is a {@link Condition} and a reader in {@code
 * ConditionEntries}.
 */
public enum RuleKind implements Coded {
  /** Parts that sum to a whole. */
  SUM("sum", "whole parts less", "expected", "found", "residual", "possible"),
  /** A part that does not exceed its whole. */
  AT_MOST("at-most", "part whole", "expected", "found", "residual"),
  /** Two series that are one value. */
  EQUAL("equal", "series to", "expected", "found", "residual"),
  /** Months that sum to the year to date. */
  YEAR_TO_DATE("year-to-date", "series", "expected", "found", "residual", "possible"),
  /** A value that lies between bounds. */
  BOUNDS("bounds", "series min max", "found", "limit", "residual"),
  /** A change, in percent of an earlier value, that lies between bounds. */
  CHANGE("change", "series on min max", "found", "base", "basePeriod", "change", "limit"),
  /** A series that must have a value. */
  EXPECTED("expected", "series"),
  /** A series that must not be delivered. */
  NOT_DELIVERED("not-delivered", "series", "found"),
  /** One delivery gives one value once. */
  ONE_VALUE("one-value"),
  /** A percentage stated is the one that the values give. */
  STATED("stated"),
  /** What a later delivery changes. */
  REVISION("revision"),
  /** A figure is one that its own history makes believable. */
  HISTORY("history"),
  /** What lies between the two scopes. */
  BRIDGE("bridge"),
  /** What reading a delivery may find. */
  READING("reading");

  private final String code;
  private final String keys;
  private final String places;

  RuleKind(String code) {
    this.code = code;
    this.keys = "";
    this.places = "";
  }

  RuleKind(String code, String keys, String... places) {
    this.code = code;
    this.keys = keys;
    this.places = String.join(" ", places);
  }

  /** The word that rules.yaml writes, such as {@code at-most}. */
  @Override
  public String code() {
    return code;
  }

  /** The kind of a word; empty when there is none. */
  static Optional<RuleKind> ofCode(String code) {
    return Coded.find(values(), code);
  }

  /** Whether an office can make rules of this kind. */
  public boolean isForOffices() {
    return !keys.isEmpty();
  }

  /** The words of the kinds that an office can make rules of. */
  static List<String> wordsForOffices() {
    return Arrays.stream(values()).filter(RuleKind::isForOffices).map(RuleKind::code).toList();
  }

  /** Whether a rule of this kind forgives a tolerance. */
  boolean hasTolerance() {
    return switch (this) {
      case SUM, AT_MOST, EQUAL, YEAR_TO_DATE, ONE_VALUE, STATED, REVISION, BRIDGE -> true;
      case BOUNDS, CHANGE, EXPECTED, NOT_DELIVERED, HISTORY, READING -> false;
    };
  }

  /** Whether a rule of this kind can be held to some kinds of period. */
  boolean hasPeriods() {
    return isForOffices() && this != YEAR_TO_DATE;
  }

  /** The keys of an office's own rule of this kind. */
  String[] ownKeys() {
    return Stream.of(
            Stream.of("kind", "severity", "says"),
            words(keys),
            hasTolerance() ? Stream.of("tolerance") : Stream.<String>of(),
            hasPeriods() ? Stream.of("periods") : Stream.<String>of())
        .flatMap(all -> all)
        .toArray(String[]::new);
  }

  /** The values that a sentence of an office's own rule can name, besides the common two. */
  public List<String> places() {
    return Stream.concat(Stream.of("series", "period"), words(places)).toList();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
