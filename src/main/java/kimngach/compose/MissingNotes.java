package kimngach.compose;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Language;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;

/**
 * What a template says of values that this delivery should have had: {@code missing}, one for each
 * series, however many periods it lacks and at however many gates. Each has {@code name} and {@code
 * periods}. The findings that say so one by one tell it of themselves as {@code isMissing}.
 */
final class MissingNotes {
  /** Everything that may stand behind the point of one. */
  static final Set<String> WORDS = Set.of("name", "periods");

  private static final Set<String> SENTENCES =
      Set.of("expected-series", "expected-series.missing", "expected-series.gate");

  private final BulletinOutputFormat format;
  private final SeriesWords words;

  MissingNotes(BulletinOutputFormat format, SeriesWords words) {
    this.format = format;
    this.words = words;
  }

  /** Whether a finding says no more than that a value is missing; nobody answers for it. */
  static boolean isMissing(Finding finding) {
    return SENTENCES.contains(finding.sentence())
        && finding.waiver().isEmpty()
        && finding.values().get("series") instanceof NamedValue.Series
        && finding.values().get("period") instanceof NamedValue.Period;
  }

  /** One for each series, in the order in which the findings name them first. */
  List<TemplateModel> of(Stream<Finding> findings) {
    Map<SeriesKey, List<TimePeriod>> periods = new LinkedHashMap<>();
    findings
        .filter(MissingNotes::isMissing)
        .map(Finding::values)
        .forEach(
            values -> {
              if (values.get("series") instanceof NamedValue.Series series
                  && values.get("period") instanceof NamedValue.Period period) {
                periods
                    .computeIfAbsent(series.key(), key -> new ArrayList<>())
                    .add(period.period());
              }
            });
    Map<Lack, List<BorderGate>> gates = new LinkedHashMap<>();
    periods.forEach(
        (series, lacking) ->
            gates
                .computeIfAbsent(
                    new Lack(
                        series.with(BorderGate.ALL), series.gate().equals(BorderGate.ALL), lacking),
                    lack -> new ArrayList<>())
                .add(series.gate()));
    List<TemplateModel> notes = new ArrayList<>();
    gates.forEach((lack, at) -> notes.add(note(lack.series(), at, lack.periods())));
    return notes;
  }

  private SimpleHash note(SeriesKey series, List<BorderGate> gates, List<TimePeriod> lacking) {
    SimpleHash hash = new SimpleHash(TemplateModels.WRAPPER);
    hash.put("name", text(language -> begun(name(series, gates, language))));
    hash.put(
        "periods",
        text(
            language ->
                begun(
                    lacking.stream()
                        .map(period -> Names.of(period, language))
                        .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")))));
    return hash;
  }

  /** "Kim ngạch, tất cả các loại hình: Hữu Nghị; Chi Ma"; all gates together have no name. */
  private String name(SeriesKey series, List<BorderGate> gates, Language language) {
    String whole = words.of(series, language);
    String at =
        gates.stream()
            .map(gate -> words.label(language, "gate.", gate.code()))
            .filter(gate -> !gate.isEmpty())
            .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    return at.isEmpty() ? whole : whole + (language == Language.ZH ? "：" : ": ") + at;
  }

  private static String begun(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private TemplateText text(Function<Language, String> told) {
    return TemplateText.of(format, new TemplateText.Translated(told));
  }

  /** What is missing of a series, of all gates together or at any of them. */
  private record Lack(SeriesKey series, boolean isWhole, List<TimePeriod> periods) {}
}
