package kimngach.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.ObsKey;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;

/** The functions that tell which of several values is the largest, for charts and their words. */
final class RankFunctions {
  private final Figures figures;
  private final SeriesNames names;

  RankFunctions(Figures figures, SeriesNames names) {
    this.figures = figures;
    this.names = names;
  }

  /** Every function by the name that templates call it. */
  Map<String, TemplateMethodModelEx> all() {
    return Map.of(
        "largestFirst",
        this::largestFirst,
        "highest",
        given -> endmost("highest", given, Comparator.naturalOrder()),
        "lowest",
        given -> endmost("lowest", given, Comparator.reverseOrder()));
  }

  /**
   * One thing ranked.
   *
   * @param model what the template called it
   * @param value its value
   */
  private record Ranked(TemplateModel model, ExactValue value) {}

  /**
   * {@code largestFirst("declared.total", gates, ytd)}: the codes whose series has a value, by
   * falling value; equal ones keep their order.
   */
  private SimpleSequence largestFirst(List<?> given) throws TemplateModelException {
    String name = word("largestFirst", given);
    TimePeriod period = period("largestFirst", given);
    List<Ranked> ranked = new ArrayList<>();
    for (TemplateModel code : sequence("largestFirst", given)) {
      if (!(code instanceof TemplateScalarModel part)) {
        throw wrong("largestFirst");
      }
      SimpleScalar told = new SimpleScalar(part.getAsString());
      value(name + "." + told.getAsString(), period)
          .ifPresent(value -> ranked.add(new Ranked(told, value)));
    }
    ranked.sort(Comparator.comparing(Ranked::value).reversed());
    return new SimpleSequence(ranked.stream().map(Ranked::model).toList(), TemplateModels.WRAPPER);
  }

  /** {@code highest("declared.total", months)}: the period of the greatest value. */
  private TemplateModel endmost(String function, List<?> given, Comparator<ExactValue> order)
      throws TemplateModelException {
    String name = word(function, given);
    Optional<Ranked> most = Optional.empty();
    for (TemplateModel one : sequence(function, given)) {
      if (!(one instanceof PeriodModel period)) {
        throw wrong(function);
      }
      Optional<ExactValue> value = value(name, period.period());
      if (value.isPresent()
          && (most.isEmpty() || order.compare(value.get(), most.get().value()) > 0)) {
        most = Optional.of(new Ranked(period, value.get()));
      }
    }
    return most.map(Ranked::model)
        .orElseThrow(
            () ->
                new TemplateFault(
                    "Hàm "
                        + function
                        + " không tìm thấy kỳ nào của "
                        + name
                        + " có số liệu; hãy kiểm tra bằng <#if has(...)> trước.",
                    "Expecting a period for which "
                        + name
                        + " has a value, found none: test it with <#if has(...)>"));
  }

  private Optional<ExactValue> value(String name, TimePeriod period) throws TemplateFault {
    Optional<SeriesKey> series = names.parse(name);
    if (series.isEmpty()) {
      Sentence wrong = names.wrong(name);
      throw new TemplateFault(wrong.vi(), wrong.en());
    }
    return figures.value(new ObsKey(series.get(), period)).map(Figure::value);
  }

  private static String word(String function, List<?> given) throws TemplateModelException {
    if (!given.isEmpty() && given.get(0) instanceof TemplateScalarModel name) {
      return name.getAsString();
    }
    throw wrong(function);
  }

  private static TimePeriod period(String function, List<?> given) throws TemplateFault {
    if (given.size() > 2 && given.get(2) instanceof PeriodModel period) {
      return period.period();
    }
    throw wrong(function);
  }

  private static List<TemplateModel> sequence(String function, List<?> given)
      throws TemplateModelException {
    if (given.size() < 2 || !(given.get(1) instanceof TemplateSequenceModel sequence)) {
      throw wrong(function);
    }
    List<TemplateModel> models = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      models.add(sequence.get(i));
    }
    return models;
  }

  private static TemplateFault wrong(String function) {
    String example =
        function.equals("largestFirst")
            ? "largestFirst(\"declared.total\", gates, ytd)"
            : function + "(\"declared.total\", months)";
    return new TemplateFault(
        "Hàm " + function + " cần được viết như " + example + ".",
        "Expecting " + function + " to be called as in " + example);
  }
}
