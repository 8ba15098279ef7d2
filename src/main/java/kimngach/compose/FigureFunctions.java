package kimngach.compose;

import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Regime;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;

/** The functions a template asks for figures and about them. */
final class FigureFunctions {
  private final BulletinOutputFormat format;
  private final Figures figures;
  private final SeriesNames names;
  private final List<Regime> bridgeLines;
  private final Composition composition;

  FigureFunctions(
      BulletinOutputFormat format,
      Figures figures,
      SeriesNames names,
      List<Regime> bridgeLines,
      Composition composition) {
    this.format = format;
    this.figures = figures;
    this.names = names;
    this.bridgeLines = bridgeLines;
    this.composition = composition;
  }

  /** Every function by the name that templates call it. */
  Map<String, TemplateMethodModelEx> all() {
    Map<String, TemplateMethodModelEx> all = new LinkedHashMap<>();
    all.put("value", given -> at("value", given, figures::value));
    all.put(
        "growth",
        given ->
            at("growth", given, key -> figures.growth(Comparison.withSamePeriodLastYear(key))));
    all.put(
        "growthOnPrevious",
        given ->
            at(
                "growthOnPrevious",
                given,
                key -> figures.growth(Comparison.withPreviousPeriod(key))));
    all.put(
        "attainment",
        given -> at("attainment", given, key -> figures.percentage(Comparison.withYearPlan(key))));
    all.put("share", given -> at("share", given, this::share));
    all.put(
        "balance",
        given ->
            at(
                "balance",
                given,
                key ->
                    figures.difference(
                        Comparison.exportsWithImports(key.with(key.series().with(Flow.EXPORT))))));
    all.put("gap", given -> bridge("gap", given, figures::gap));
    all.put("residual", given -> bridge("residual", given, figures::residual));
    all.put("periodsOf", this::periodsOf);
    all.put("unitOf", this::unitOf);
    all.put("label", this::label);
    all.put(
        "hasLabel", given -> composition.labels().find(Language.VI, word(given, 0)).isPresent());
    all.put("has", given -> !anyText(given).isUnavailable());
    all.put("isUp", given -> signum(given) > 0);
    all.put("isDown", given -> signum(given) < 0);
    all.put("isEstimated", given -> test(given, figure -> figure.status().code().equals("E")));
    all.put("isRevised", given -> test(given, Figure::isRevised));
    all.put("isCorrected", given -> test(given, Figure::isCorrected));
    all.put("isConstructed", given -> test(given, FigureFunctions::isConstructed));
    all.put("magnitude", given -> printed(given, FigurePrint::asMagnitude));
    all.put("billion", this::billion);
    all.put(
        "decimals",
        given -> {
          int digits = digits("decimals", given);
          return printed(given, print -> print.withDecimals(digits));
        });
    return all;
  }

  /** The reporting month, its year to date, its year, and every other period that is no month. */
  private SimpleSequence periodsOf(List<?> given) throws TemplateModelException {
    SeriesKey series = series("periodsOf", word(given, 0));
    TimePeriod month = period("periodsOf", given).period();
    List<PeriodModel> periods =
        figures.periods(series, month.end().getYear()).stream()
            .filter(
                period ->
                    !period.isWholeMonths()
                        || period.isYear()
                        || period.lastMonth().equals(month.lastMonth()))
            .map(period -> new PeriodModel(format, period))
            .toList();
    return new SimpleSequence(periods, TemplateModels.WRAPPER);
  }

  /** The name of the unit a figure is printed in. */
  private TemplateText unitOf(List<?> given) throws TemplateModelException {
    Optional<TemplateText.Printed> printed = text(given).figure();
    return printed.isEmpty()
        ? new TemplateText(format, List.of())
        : TemplateText.of(format, new TemplateText.UnitName(printed.get()));
  }

  private static boolean isConstructed(Figure figure) {
    return figure
        .formula()
        .leaves()
        .map(Observation::provenance)
        .anyMatch(provenance -> provenance.isConstructed());
  }

  private Optional<Figure> share(ObsKey part) {
    SeriesKey series = part.series();
    SeriesKey whole = SeriesKey.of(series.measure(), series.scope(), series.flow());
    return figures.percentage(
        Comparison.withWhole(part, series.isWhole() ? whole.with(Flow.TOTAL) : whole));
  }

  private TemplateText at(String function, List<?> given, Function<ObsKey, Optional<Figure>> find)
      throws TemplateModelException {
    ObsKey key = new ObsKey(series(function, word(given, 0)), period(function, given).period());
    try {
      return found(() -> function + "(" + key + ")", find.apply(key));
    } catch (IllegalArgumentException | IllegalStateException incomparable) {
      throw new TemplateFault(
          "Hàm " + function + " không tính được cho " + key + ": " + Applicable.vi(function),
          "Expecting " + Applicable.en(function) + ", found " + function + "(" + key + ")");
    }
  }

  /** Whether a figure is above (1), at (0) or below (-1) zero as printed. */
  private static int signum(List<?> given) throws TemplateFault {
    return text(given)
        .figure()
        .map(printed -> printed.print().signed().rounded(printed.figure()).signum())
        .orElse(0);
  }

  private TemplateText billion(List<?> given) throws TemplateFault {
    Optional<Unit> unit = text(given).figure().map(printed -> printed.figure().unit());
    if (unit.isPresent() && unit.get().kind() != UnitKind.USD) {
      throw new TemplateFault(
          "Hàm billion chỉ dùng cho chỉ tiêu tính bằng USD, nhưng thấy chỉ tiêu tính bằng "
              + unit.get().code()
              + ".",
          "Expecting a figure in US dollars for billion, found one in " + unit.get().code());
    }
    return printed(given, print -> print.in(Unit.BILLION_USD));
  }

  /** The decimals that a function was given second. */
  static int digits(String function, List<?> given) throws TemplateModelException {
    if (given.size() > 1 && given.get(1) instanceof TemplateNumberModel number) {
      Optional<Integer> digits =
          Arguments.wholeNumber(number.getAsNumber()).filter(one -> one >= 0 && one <= 9);
      if (digits.isPresent()) {
        return digits.get();
      }
    }
    throw new TemplateFault(
        "Hàm " + function + " cần số chữ số thập phân từ 0 đến 9, ví dụ " + function + "(x, 2).",
        "Expecting a number of decimals from 0 to 9, such as " + function + "(x, 2)");
  }

  private SeriesKey series(String function, String name) throws TemplateFault {
    Optional<SeriesKey> series = names.parse(name);
    if (series.isEmpty()) {
      throw new TemplateFault(WordCheck.wrongSeries(function, names.wrong(name)));
    }
    return series.get();
  }

  private TemplateText bridge(
      String function, List<?> given, Function<Bridge, Optional<Figure>> find)
      throws TemplateModelException {
    String code = word(given, 0);
    Flow flow = Flow.ofCode(code).orElseThrow(() -> new TemplateFault(WordCheck.noFlow(code)));
    Bridge bridge = new Bridge(flow, period(function, given).period(), bridgeLines);
    return found(() -> function + "(" + code + "@" + bridge.period() + ")", find.apply(bridge));
  }

  private TemplateText found(Supplier<String> name, Optional<Figure> figure) {
    return TemplateText.of(
        format, name, figure, one -> FigurePrint.usual(one).with(composition.adjustments()));
  }

  private TemplateText label(List<?> given) throws TemplateModelException {
    return label(word(given, 0));
  }

  private TemplateText label(String key) throws TemplateFault {
    Optional<Sentence> missing =
        new WordCheck(names, composition.labels(), composition.languages()).noLabel(key);
    if (missing.isPresent()) {
      throw new TemplateFault(missing.get());
    }
    return TemplateText.of(
        format,
        new TemplateText.Translated(
            language -> composition.labels().find(language, key).orElse(key)));
  }

  private static PeriodModel period(String function, List<?> given) throws TemplateFault {
    if (given.size() > 1 && given.get(1) instanceof PeriodModel period) {
      return period;
    }
    throw new TemplateFault(WordCheck.noPeriod(function));
  }

  private static String word(List<?> given, int place) throws TemplateModelException {
    if (given.size() > place && given.get(place) instanceof TemplateScalarModel word) {
      return word.getAsString();
    }
    throw new TemplateFault(
        "Cần một tên trong dấu ngoặc kép, ví dụ \"declared.total\".",
        "Expecting a name in quotes, such as \"declared.total\"");
  }

  /** A figure, or words that functions made. */
  private static TemplateText anyText(List<?> given) throws TemplateFault {
    return !given.isEmpty() && given.get(0) instanceof TemplateText any ? any : text(given);
  }

  /** The figure that a function was given first, available or not. */
  static TemplateText text(List<?> given) throws TemplateFault {
    if (!given.isEmpty()
        && given.get(0) instanceof TemplateText text
        && (text.isUnavailable() || text.figure().isPresent())) {
      return text;
    }
    throw new TemplateFault(
        "Hàm này cần một chỉ tiêu, ví dụ value(\"declared.total\", month).",
        "Expecting a figure, such as value(\"declared.total\", month)");
  }

  private static boolean test(List<?> given, Predicate<Figure> test) throws TemplateFault {
    return text(given).figure().map(TemplateText.Printed::figure).filter(test).isPresent();
  }

  private TemplateText printed(List<?> given, UnaryOperator<FigurePrint> change)
      throws TemplateFault {
    TemplateText text = text(given);
    return text.figure()
        .map(
            printed ->
                TemplateText.of(
                    format,
                    new TemplateText.Printed(printed.figure(), change.apply(printed.print()))))
        .orElse(text);
  }
}
