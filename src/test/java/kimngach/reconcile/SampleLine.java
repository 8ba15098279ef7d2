package kimngach.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/** Reads one line of a {@link Sample}. */
final class SampleLine {
  private static final List<String> GATES =
      List.of("huu-nghi", "tan-thanh", "coc-nam", "chi-ma", "dong-dang");
  private static final List<String> SECTORS = List.of("domestic", "foreign-invested");
  private static final List<String> COMMODITIES =
      List.of("rice", "crude-oil", "other-than-crude-oil");
  private static final String OF_WHICH = "of-which ";
  private static final String NOTE = " # ";
  private static final List<String> BRIDGE_LINES = List.of("transit", "bonded-warehouse");

  private SampleLine() {}

  static Observation read(String written, Vintage vintage, CellRef cell) {
    int end = written.indexOf(NOTE);
    String line = end < 0 ? written : written.substring(0, end);
    String note = end < 0 ? "" : written.substring(end + NOTE.length());
    boolean isOfWhich = line.startsWith(OF_WHICH);
    String[] sides = line.substring(isOfWhich ? OF_WHICH.length() : 0).split(" = ", -1);
    String[] words = sides[0].split(" ", -1);
    SeriesKey series = series(Arrays.asList(words).subList(0, words.length - 1));
    ObsKey key = new ObsKey(series, period(words[words.length - 1]));
    Deque<String> value = new ArrayDeque<>(Arrays.asList(sides[1].split(" ", -1)));
    Source source = Source.UNSTATED;
    if (sides[1].contains(" from ")) {
      source = new Source(value.removeLast());
      value.removeLast();
    }
    ObsStatus status =
        ObsStatus.ofCode(value.getLast())
            .map(
                found -> {
                  value.removeLast();
                  return found;
                })
            .orElse(ObsStatus.NORMAL);
    Optional<Quantity> quantity =
        value.isEmpty() ? Optional.empty() : Optional.of(quantity(value, usualUnit(series)));
    return new Observation(
        key, quantity, status, source, vintage, new Provenance(cell, sides[1], note), isOfWhich);
  }

  private static SeriesKey series(List<String> words) {
    SeriesKey series = SeriesKey.turnover(Scope.NONE, Flow.TOTAL);
    for (String word : words) {
      if (Scope.ofCode(word).isPresent()) {
        series = series.with(Scope.ofCode(word).get());
      } else if (Flow.ofCode(word).isPresent()) {
        series = series.with(Flow.ofCode(word).get());
      } else if (new CustomsOffice(word).isCustomsCode()) {
        series = series.with(new CustomsOffice(word));
      } else if (GATES.contains(word)) {
        series = series.with(new BorderGate(word));
      } else if (SECTORS.contains(word)) {
        series = series.with(new Sector(word));
      } else if (COMMODITIES.contains(word)) {
        series = series.with(new Commodity(word));
      } else if (new Regime(word).isCustomsCode() || BRIDGE_LINES.contains(word)) {
        series = series.with(new Regime(word));
      } else {
        series = series.with(new Measure(word));
      }
    }
    return series;
  }

  private static TimePeriod period(String text) {
    String[] ends = text.split("/", -1);
    if (text.length() == 4) {
      return TimePeriod.year(Integer.parseInt(text));
    }
    String last = ends[ends.length - 1];
    return last.length() > 7
        ? new TimePeriod(LocalDate.parse(ends[0]), LocalDate.parse(last))
        : TimePeriod.months(YearMonth.parse(ends[0]), YearMonth.parse(last));
  }

  private static Quantity quantity(Deque<String> words, Unit usual) {
    Optional<Qualifier> hedge = Qualifier.ofCode(words.getFirst());
    if (hedge.isPresent()) {
      words.removeFirst();
    }
    String number = words.removeFirst();
    Unit unit = words.isEmpty() ? usual : Unit.ofCode(words.removeFirst()).orElseThrow();
    int dash = number.indexOf('-', 1);
    return dash < 0
        ? Quantity.of(new BigDecimal(number), unit, hedge.orElse(Qualifier.NONE))
        : Quantity.range(
            new BigDecimal(number.substring(0, dash)),
            new BigDecimal(number.substring(dash + 1)),
            unit);
  }

  private static Unit usualUnit(SeriesKey series) {
    return switch (series.measure().code()) {
      case "stated-growth",
          "stated-volume-growth",
          "stated-growth-on-previous",
          "stated-plan-attainment",
          "revenue-attainment" ->
          Unit.PERCENT;
      case "budget-revenue" -> Unit.BILLION_VND;
      case "volume" -> Unit.THOUSAND_TONNES;
      case "vehicles-per-day" -> Unit.VEHICLES_PER_DAY;
      default -> Unit.MILLION_USD;
    };
  }
}
