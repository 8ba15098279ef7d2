package kimngach.pipeline;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kimngach.model.Measure;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.PeriodKind;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.report.RevisionTriangle;
import kimngach.report.RevisionTriangleJson;
import kimngach.report.RevisionTriangleText;
import kimngach.settings.CodeLists;
import kimngach.settings.Labels;
import kimngach.settings.SeriesName;
import kimngach.settings.Suggestion;

/**
 * What each delivery said of one series, whether the deliveries reconcile or not; nothing is
 * written.
 */
public final class SeriesHistory {
  private static final String TURNOVER = Measure.TURNOVER.code() + ".";

  private final RevisionTriangle triangle;
  private final Labels labels;

  private SeriesHistory(RevisionTriangle triangle, Labels labels) {
    this.triangle = triangle;
    this.labels = labels;
  }

  /**
   * Which periods are asked for.
   *
   * @param kinds the kinds of period; empty for all
   * @param year the year they end in; empty for every year
   */
  public record Choice(List<PeriodKind> kinds, Optional<Integer> year) {
    public Choice {
      kinds = List.copyOf(kinds);
    }

    private boolean includes(TimePeriod period) {
      return (kinds.isEmpty() || kinds.contains(PeriodKind.of(period)))
          && year.filter(asked -> asked != period.lastMonth().getYear()).isEmpty();
    }

    /** The choice in words that are the same in every language. */
    private String words() {
      String asked =
          kinds.stream()
              .distinct()
              .sorted()
              .map(PeriodKind::code)
              .collect(Collectors.joining(", "));
      return (asked + year.map(one -> " " + one).orElse("")).strip();
    }
  }

  /**
   * Reads the deliveries up to a month and keeps one series.
   *
   * @param asked its name, as figures are listed by; turnover need not be said, and a period after
   *     an at sign asks for that period alone
   * @throws InputFaultException when no delivery speaks of it, or of the periods asked for
   */
  public static SeriesHistory of(Workspace workspace, YearMonth asOf, String asked, Choice choice) {
    Stages stages = new Stages(workspace);
    Observations observations = stages.observations(asOf);
    List<String> parts = Arrays.asList(asked.strip().split("@", 2));
    Optional<String> period = parts.stream().skip(1).findFirst();
    SeriesKey series = find(parts.get(0), observations, stages.settings().codes());
    Map<TimePeriod, List<Observation>> byPeriod = new LinkedHashMap<>();
    observations
        .byKey()
        .forEach(
            (key, all) -> {
              if (key.series().equals(series)
                  && choice.includes(key.period())
                  && period.filter(one -> !one.equals(key.period().toString())).isEmpty()) {
                byPeriod.put(key.period(), all);
              }
            });
    if (byPeriod.isEmpty()) {
      throw noPeriod(series, period.orElseGet(choice::words), asOf);
    }
    return new SeriesHistory(RevisionTriangle.of(series, byPeriod), stages.labels());
  }

  private static SeriesKey find(String name, Observations observations, CodeLists codes) {
    Map<String, SeriesKey> delivered = new LinkedHashMap<>();
    observations.current().forEach(each -> put(delivered, each.key().series()));
    return SeriesName.parse(name, codes)
        .or(() -> SeriesName.parse(TURNOVER + name, codes))
        .filter(delivered::containsValue)
        .or(() -> Optional.ofNullable(delivered.get(name)))
        .or(() -> Optional.ofNullable(delivered.get(TURNOVER + name)))
        .orElseThrow(() -> unknown(name, delivered.keySet()));
  }

  private static void put(Map<String, SeriesKey> delivered, SeriesKey series) {
    delivered.put(series.toString(), series);
  }

  private static InputFaultException unknown(String name, Set<String> delivered) {
    Set<String> known = new TreeSet<>(delivered);
    delivered.stream()
        .filter(each -> each.startsWith(TURNOVER))
        .map(each -> each.substring(TURNOVER.length()))
        .forEach(known::add);
    Sentence meant =
        Suggestion.closest(name, known).isPresent()
            ? Suggestion.didYouMean(name, known)
            : Suggestion.didYouMean(name, delivered);
    return new InputFaultException(
        Fault.at(
            "",
            "Cần tên một chuỗi số liệu đã được gửi, thấy \"" + name + "\"" + meant.vi(),
            "Expecting the name of a series that was delivered, found \""
                + name
                + "\""
                + meant.en()));
  }

  private static InputFaultException noPeriod(SeriesKey series, String asked, YearMonth asOf) {
    return new InputFaultException(
        Fault.at(
            "",
            "Đến " + asOf + " chưa lần gửi nào có số liệu của " + series + " cho kỳ " + asked + ".",
            "Expecting a delivery up to "
                + asOf
                + " that speaks of "
                + series
                + " for "
                + asked
                + ", found none."));
  }

  /** The triangles for people. */
  public String text(Screen screen) {
    return new RevisionTriangleText(screen.language(), screen.width()).of(triangle, labels);
  }

  /** Every delivered value for machines. */
  public String json() {
    return RevisionTriangleJson.of(triangle);
  }
}
