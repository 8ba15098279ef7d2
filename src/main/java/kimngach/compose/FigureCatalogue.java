package kimngach.compose;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Qualifier;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Figures;
import kimngach.settings.RegimeClass;
import kimngach.settings.Settings;

/** Every figure that a template may print for a month, printed or not. */
public final class FigureCatalogue {
  /** The place of a figure that a template may print and this one does not. */
  static final String NOT_PRINTED = "not printed";

  private final Settings settings;
  private final Figures figures;
  private final Map<FigureId, Ledger.Entry> entries = new LinkedHashMap<>();

  private FigureCatalogue(Settings settings, Figures figures) {
    this.settings = settings;
    this.figures = figures;
  }

  /**
   * The figures of the month, its year to date, its year and the year before: as delivered, and
   * growth, plan attainment, share, balance, gap and residual.
   *
   * @param printed the figures that the bulletin prints; they keep their places
   */
  public static Ledger of(Settings settings, Reporting reporting, Ledger printed) {
    FigureCatalogue catalogue = new FigureCatalogue(settings, reporting.figures());
    printed.entries().forEach(entry -> catalogue.entries.put(entry.figure().id(), entry));
    TimePeriod year = TimePeriod.year(reporting.month().getYear());
    Set<TimePeriod> periods =
        new HashSet<>(
            List.of(
                TimePeriod.month(reporting.month()),
                TimePeriod.yearToDate(reporting.month()),
                year,
                year.samePeriodLastYear()));
    reporting.figures().delivered().stream()
        .filter(key -> periods.contains(key.period()))
        .forEach(catalogue::addWithGroups);
    return new Ledger(List.copyOf(catalogue.entries.values()));
  }

  /** A delivered value, and the groups that no delivery gives and it belongs to. */
  private void addWithGroups(ObsKey key) {
    add(key);
    SeriesKey series = key.series();
    if (settings.codes().classOf(series.regime()) == RegimeClass.UNCLASSIFIED) {
      add(key.with(series.with(Regime.UNCLASSIFIED)));
    }
    if (series.scope() == Scope.ALL_REGIMES) {
      settings.codes().bridge().lineOf(series.regime()).ifPresent(line -> addLine(key, line));
    }
    if (!series.office().equals(CustomsOffice.ALL) && !series.gate().equals(BorderGate.ALL)) {
      add(key.with(series.with(CustomsOffice.ALL)));
    }
  }

  /** A bridge line that a delivered code counts into, in the code's flow and in all. */
  private void addLine(ObsKey code, Regime line) {
    SeriesKey series = code.series().with(line);
    add(code.with(series));
    add(code.with(series.with(Flow.TOTAL)));
  }

  private void add(ObsKey key) {
    Stream.of(figures.value(key), growth(key), attainment(key), share(key), balance(key))
        .flatMap(Optional::stream)
        .forEach(this::add);
    if (key.series().equals(new Bridge(key.series().flow(), key.period(), List.of()).declared())) {
      Bridge bridge =
          new Bridge(key.series().flow(), key.period(), settings.codes().bridge().counted());
      figures.gap(bridge).ifPresent(this::add);
      figures.residual(bridge).ifPresent(this::add);
    }
  }

  private Optional<Figure> growth(ObsKey key) {
    return isTurnover(key)
        ? figures.growth(Comparison.withSamePeriodLastYear(key))
        : Optional.empty();
  }

  private Optional<Figure> attainment(ObsKey key) {
    return isTurnover(key) && key.period().isYearToDate()
        ? figures.percentage(Comparison.withYearPlan(key))
        : Optional.empty();
  }

  private Optional<Figure> share(ObsKey key) {
    SeriesKey series = key.series();
    return isTurnover(key) && !series.isWhole()
        ? figures.percentage(
            Comparison.withWhole(key, SeriesKey.turnover(series.scope(), series.flow())))
        : Optional.empty();
  }

  private Optional<Figure> balance(ObsKey key) {
    return isTurnover(key) && key.series().flow() == Flow.EXPORT
        ? figures.difference(Comparison.exportsWithImports(key))
        : Optional.empty();
  }

  private static boolean isTurnover(ObsKey key) {
    return key.series().measure().equals(Measure.TURNOVER);
  }

  private void add(Figure figure) {
    entries.computeIfAbsent(
        figure.id(),
        id ->
            new Ledger.Entry(
                figure, settings.languages().stream().map(one -> print(figure, one)).toList()));
  }

  private static Ledger.Print print(Figure figure, Language language) {
    FigurePrint usual = FigurePrint.usual(figure);
    Unit unit = usual.proseUnit(figure, language);
    return new Ledger.Print(
        NOT_PRINTED,
        language,
        usual.write(figure, language, unit),
        Optional.empty(),
        Optional.of(unit).filter(one -> one != figure.unit()),
        false,
        Qualifier.NONE);
  }
}
