package kimngach.compose;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.ObsKey;
import kimngach.model.PeriodParser;
import kimngach.model.Sentence;
import kimngach.model.TimePeriod;
import kimngach.model.figure.FigureId;
import kimngach.settings.CodeLists;
import kimngach.settings.Labels;
import kimngach.settings.SeriesName;

/** What a figure is called in a template, and what it means, both from its id. */
final class FigureMeaning {
  private static final Pattern ID = Pattern.compile("(?:([a-z-]+):)?([^@:]+)@([^:]+)(?::of:.*)?");
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "", "value",
          "growth", "growth",
          "growth-on-previous", "growthOnPrevious",
          "plan-attainment", "attainment",
          "share", "share",
          "balance", "balance",
          "gap", "gap",
          "bridge-residual", "residual");
  private static final SentenceFile WORDS = new SentenceFile("reference");

  private final CodeLists codes;
  private final Labels labels;
  private final Map<TimePeriod, String> periods = new LinkedHashMap<>();

  FigureMeaning(CodeLists codes, Labels labels, YearMonth month) {
    this.codes = codes;
    this.labels = labels;
    name("month", TimePeriod.month(month));
    name("ytd", TimePeriod.yearToDate(month));
    name("year", TimePeriod.year(month.getYear()));
    periods.putIfAbsent(TimePeriod.month(month).previous(), "month.previous");
    for (int number = 1; number <= 12; number++) {
      periods.putIfAbsent(
          TimePeriod.month(month.withMonth(number)), "months[" + (number - 1) + "]");
    }
  }

  private void name(String name, TimePeriod period) {
    periods.putIfAbsent(period, name);
    periods.putIfAbsent(period.samePeriodLastYear(), name + ".lastYear");
  }

  /** {@code growth("declared.total", year)}; blank where a template has no function for it. */
  String call(FigureId id) {
    Matcher parts = ID.matcher(id.value());
    String function = parts.matches() ? FUNCTIONS.getOrDefault(prefix(parts), "") : "";
    if (function.isEmpty()) {
      return "";
    }
    String series = parts.group(2).replaceFirst("^turnover\\.", "");
    String period =
        PeriodParser.parse(parts.group(3))
            .map(one -> periods.getOrDefault(one, "periodsOf(\"" + series + "\", month)[…]"))
            .orElse("…");
    return function + "(\"" + series + "\", " + period + ")";
  }

  /** The series and its period in words, and what is calculated of them. */
  Sentence meaning(FigureId id) {
    return new Sentence(meaning(id, Language.VI), meaning(id, Language.EN));
  }

  private String meaning(FigureId id, Language language) {
    Matcher parts = ID.matcher(id.value());
    if (!parts.matches()) {
      return id.value();
    }
    String series = series(parts.group(2), parts.group(3), language);
    String prefix = prefix(parts);
    return prefix.isEmpty()
        ? SentenceFile.capitalised(series)
        : WORDS
            .find(language, "figure." + prefix)
            .map(words -> words.replace("{series}", series))
            .orElse(prefix + ": " + series);
  }

  private static String prefix(Matcher parts) {
    return Optional.ofNullable(parts.group(1)).orElse("");
  }

  private String series(String name, String period, Language language) {
    Optional<TimePeriod> when = PeriodParser.parse(period);
    String told =
        SeriesName.parse(name, codes)
            .flatMap(
                key ->
                    when.map(
                        one ->
                            new SeriesWords(labels, false)
                                .of(new ObsKey(key, one).series(), language)))
            .orElseGet(() -> new SeriesWords(labels, false).label(language, "flow.", name));
    return told + ", " + when.map(one -> Names.of(one, language)).orElse(period);
  }

  /** The sentence on a word of the template language; blank where none was written. */
  static Sentence ofWord(String key) {
    return new Sentence(ofWord(key, InterfaceLanguage.VI), ofWord(key, InterfaceLanguage.EN));
  }

  private static String ofWord(String key, InterfaceLanguage language) {
    return WORDS.find(language.language(), key).orElse("");
  }
}
