package kimngach.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ToldFinding;
import kimngach.settings.Labels;
import kimngach.settings.rules.OwnRule;

/**
 * Tells a finding in words, with the workspace's names of things: in the languages the program
 * speaks, and in each language that a bulletin prints.
 */
public final class FindingTeller {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z-]+)\\}");

  private static final Set<String> DIFFERENCES = Set.of("difference", "miss", "residual");

  private final SeriesWords words;
  private final List<OwnRule> ownRules;
  private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

  /** Tells findings with these names of gates, regimes and measures. */
  public FindingTeller(Labels labels) {
    this(labels, List.of());
  }

  /** Tells findings with these names, those of an office's own rules in its own words. */
  public FindingTeller(Labels labels, List<OwnRule> ownRules) {
    this(new SeriesWords(labels, false), ownRules);
  }

  private FindingTeller(SeriesWords words, List<OwnRule> ownRules) {
    this.words = words;
    this.ownRules = List.copyOf(ownRules);
  }

  /** Tells findings in a bulletin, where no language borrows a name from another. */
  static FindingTeller inPrint(Labels labels, List<OwnRule> ownRules) {
    return new FindingTeller(new SeriesWords(labels, true), ownRules);
  }

  private Properties sentences(Language language) {
    return sentences.computeIfAbsent(
        language,
        asked -> {
          Properties known = load("findings." + asked.code() + ".properties");
          ownRules.forEach(
              rule ->
                  Optional.ofNullable(rule.says().get(asked))
                      .ifPresent(said -> known.setProperty(rule.name(), said)));
          return known;
        });
  }

  static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream stream = FindingTeller.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Expecting the resource " + name + ", found none");
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return properties;
  }

  /** The finding with its sentence. */
  public ToldFinding tell(Finding finding) {
    return new ToldFinding(
        finding, new Sentence(sentence(finding, Language.VI), sentence(finding, Language.EN)));
  }

  /** The sentence of a finding in a language. */
  String sentence(Finding finding, Language language) {
    Properties known = sentences(language);
    String pattern = known.getProperty(finding.sentence());
    if (pattern == null) {
      throw new IllegalStateException(
          "Expecting a sentence " + finding.sentence() + ", found none");
    }
    Matcher place = PLACE.matcher(pattern);
    StringBuilder told = new StringBuilder();
    while (place.find()) {
      NamedValue value = finding.values().get(place.group(1));
      if (value == null) {
        throw new IllegalStateException(
            "Expecting a value {" + place.group(1) + "} of " + finding.sentence() + ", found none");
      }
      place.appendReplacement(
          told, Matcher.quoteReplacement(tell(place.group(1), value, language)));
    }
    place.appendTail(told);
    boolean isPath = pattern.startsWith("{file}");
    return isPath ? told.toString() : Character.toUpperCase(told.charAt(0)) + told.substring(1);
  }

  /** A difference of percentages is told in percentage points (điểm phần trăm). */
  private String tell(String name, NamedValue value, Language language) {
    return DIFFERENCES.contains(name)
            && value instanceof NamedValue.Computed computed
            && computed.unit() == Unit.PERCENT
        ? number(computed.value(), language) + TableWords.beforeUnit(language) + points(language)
        : tell(value, language);
  }

  private String points(Language language) {
    return sentences(language).getProperty("unit.percentage-points", Unit.PERCENT.code());
  }

  String tell(NamedValue value, Language language) {
    if (value instanceof NamedValue.Delivered delivered) {
      return quantity(delivered.quantity(), language);
    }
    if (value instanceof NamedValue.Computed computed) {
      return number(computed.value(), language) + unit(computed.unit(), language);
    }
    if (value instanceof NamedValue.Possible possible) {
      return interval(possible.interval(), language) + unit(possible.unit(), language);
    }
    if (value instanceof NamedValue.Series series) {
      return words.of(series.key(), language);
    }
    if (value instanceof NamedValue.Period period) {
      return Names.of(period.period(), language);
    }
    if (value instanceof NamedValue.DeliveredBy by) {
      return words.label(language, "source.", by.source().code());
    }
    if (value instanceof NamedValue.DeliveredWith with) {
      return with.vintage().toString();
    }
    if (value instanceof NamedValue.Count count) {
      return number(BigDecimal.valueOf(count.count()), language);
    }
    return ((NamedValue.Verbatim) value).text();
  }

  private String quantity(Quantity quantity, Language language) {
    String low = number(quantity.low(), language);
    String number = quantity.isRange() ? low + "–" + number(quantity.high(), language) : low;
    String hedge =
        quantity.qualifier() == Qualifier.NONE
            ? ""
            : words.label(language, "qualifier.", quantity.qualifier().code())
                + (language == Language.ZH ? "" : " ");
    return hedge + number + unit(quantity.unit(), language);
  }

  private String interval(Interval interval, Language language) {
    return (interval.lowIncluded() ? "[" : "(")
        + number(shortened(interval.low()), language)
        + "; "
        + number(shortened(interval.high()), language)
        + (interval.highIncluded() ? "]" : ")");
  }

  private static BigDecimal shortened(BigDecimal end) {
    return end.scale() > 6 ? end.setScale(3, RoundingMode.HALF_UP) : end;
  }

  private static String number(BigDecimal value, Language language) {
    return NumberStyle.of(language).write(value);
  }

  private String unit(Unit unit, Language language) {
    String word = words.label(language, "unit.", unit.code());
    return word.startsWith("%") ? word : TableWords.beforeUnit(language) + word;
  }
}
