package kimngach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.Observations;
import kimngach.model.Qualifier;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.figure.Bridge;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Figures;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;
import kimngach.settings.CodeLists;

/**
 * Derives figures from one view of the observations. A figure asked for twice is the same figure.
 */
public final class DerivedFigures implements Figures {
  private final DeliveredFigures delivered;
  private final DeliveredParts parts;
  private final LineFigures lines;
  private final Map<ObsKey, Optional<Figure>> values = new HashMap<>();

  /**
   * Derives from what was delivered.
   *
   * @param observations the view
   * @param codes the code lists that say which offices and regimes belong together
   */
  public DerivedFigures(Observations observations, CodeLists codes) {
    this.delivered = new DeliveredFigures(observations);
    this.parts = new DeliveredParts(observations, codes);
    this.lines = new LineFigures(observations, codes, this::amount);
  }

  @Override
  public Optional<Figure> value(ObsKey key) {
    Optional<Figure> known = values.get(key);
    if (known == null) {
      known = findValue(key);
      values.put(key, known);
    }
    return known;
  }

  @Override
  public Optional<Figure> superseded(ObsKey key) {
    return delivered.superseded(key);
  }

  @Override
  public Optional<Figure> revision(ObsKey key) {
    return superseded(key)
        .filter(before -> before.upper().isEmpty())
        .flatMap(
            before ->
                amount(key)
                    .map(
                        now ->
                            total(
                                new FigureId("revision:" + key),
                                Operation.DIFFERENCE,
                                List.of(now, before),
                                ExactValue::minus)));
  }

  @Override
  public List<ObsKey> delivered() {
    return delivered.keys();
  }

  @Override
  public List<TimePeriod> periods(SeriesKey series, int year) {
    return delivered.periods(series).filter(period -> period.end().getYear() == year).toList();
  }

  private Optional<Figure> findValue(ObsKey key) {
    if (delivered.knows(key)) {
      return delivered.find(key);
    }
    if (key.series().regime().equals(Regime.UNCLASSIFIED)) {
      return Additivity.overParts(key.series())
          ? sum(key, parts.unclassified(key))
          : Optional.empty();
    }
    return sum(key, parts.offices(key))
        .or(() -> lines.find(key))
        .or(() -> sum(key, months(key)))
        .or(() -> sum(key, flows(key)));
  }

  private static List<ObsKey> months(ObsKey key) {
    TimePeriod period = key.period();
    if (!Additivity.overTime(key.series()) || !period.isWholeMonths() || period.isMonth()) {
      return List.of();
    }
    return Stream.iterate(period.firstMonth(), month -> month.plusMonths(1))
        .limit(period.monthCount())
        .map(month -> key.at(TimePeriod.month(month)))
        .toList();
  }

  /** Exports and imports, and the other flows of an office that delivers such a line. */
  private List<ObsKey> flows(ObsKey key) {
    SeriesKey series = key.series();
    if (!Additivity.overFlows(series)) {
      return List.of();
    }
    ObsKey other = key.with(series.with(Flow.OTHER));
    return Stream.of(Flow.EXPORT, Flow.IMPORT, Flow.OTHER)
        .map(flow -> key.with(series.with(flow)))
        .filter(flow -> !flow.equals(other) || delivered.knows(other) || value(other).isPresent())
        .filter(flow -> delivered.knows(flow) || lines.isOf(key, flow.series().flow()))
        .toList();
  }

  /** A value that can be calculated with: a range cannot. */
  private Optional<Figure> amount(ObsKey key) {
    return value(key).filter(figure -> figure.upper().isEmpty());
  }

  private Optional<Figure> sum(ObsKey key, List<ObsKey> parts) {
    List<Figure> inputs = new ArrayList<>();
    for (ObsKey part : parts) {
      Optional<Figure> input = amount(part);
      if (input.isEmpty()) {
        return Optional.empty();
      }
      inputs.add(input.get());
    }
    return inputs.isEmpty()
        ? Optional.empty()
        : Optional.of(total(new FigureId(key.toString()), Operation.SUM, inputs, ExactValue::plus));
  }

  @Override
  public Optional<Figure> growth(Comparison comparison) {
    String name =
        switch (comparison.kind()) {
          case SAME_PERIOD_LAST_YEAR -> "growth:";
          case PREVIOUS_PERIOD -> "growth-on-previous:";
          default ->
              throw new IllegalArgumentException(
                  "Expecting a comparison in time, found " + comparison.kind());
        };
    return pair(comparison)
        .filter(pair -> pair.base().value().signum() > 0)
        .map(
            pair ->
                quotient(
                    name + comparison.value(),
                    Operation.GROWTH,
                    pair,
                    pair.value().value().minus(pair.base().value())));
  }

  @Override
  public Optional<Figure> percentage(Comparison comparison) {
    String name =
        switch (comparison.kind()) {
          case YEAR_PLAN -> "plan-attainment:" + comparison.value();
          case WHOLE -> "share:" + comparison.value() + ":of:" + comparison.base().series();
          default ->
              throw new IllegalArgumentException(
                  "Expecting a plan or a whole, found " + comparison.kind());
        };
    return pair(comparison)
        .filter(pair -> pair.base().value().signum() > 0)
        .map(pair -> quotient(name, Operation.PERCENTAGE, pair, pair.value().value()));
  }

  @Override
  public Optional<Figure> difference(Comparison comparison) {
    String name =
        switch (comparison.kind()) {
          case OPPOSITE_FLOW ->
              "balance:" + comparison.value().with(comparison.value().series().with(Flow.TOTAL));
          case EARLIER_YEAR_TO_DATE ->
              "step:" + comparison.value() + ":from:" + comparison.base().period();
          case SAME_PERIOD_LAST_YEAR -> "change:" + comparison.value();
          case PREVIOUS_PERIOD -> "change-on-previous:" + comparison.value();
          case YEAR_PLAN -> "above-plan:" + comparison.value();
          case WHOLE ->
              throw new IllegalArgumentException(
                  "Expecting two values side by side, found a part and its whole");
        };
    return pair(comparison)
        .map(
            pair ->
                total(
                    new FigureId(name),
                    Operation.DIFFERENCE,
                    List.of(pair.value(), pair.base()),
                    ExactValue::minus));
  }

  @Override
  public Optional<Figure> gap(Bridge bridge) {
    return residual("gap:", Operation.DIFFERENCE, bridge, List.of());
  }

  @Override
  public Optional<Figure> residual(Bridge bridge) {
    List<Figure> lines =
        bridge.lines().stream()
            .flatMap(line -> value(new ObsKey(bridge.line(line), bridge.period())).stream())
            .toList();
    return lines.isEmpty() || lines.stream().anyMatch(line -> line.upper().isPresent())
        ? Optional.empty()
        : residual("bridge-residual:", Operation.RESIDUAL, bridge, lines);
  }

  private Optional<Figure> residual(
      String name, Operation operation, Bridge bridge, List<Figure> lines) {
    Optional<Figure> allRegimes = amount(new ObsKey(bridge.allRegimes(), bridge.period()));
    Optional<Figure> declared = amount(new ObsKey(bridge.declared(), bridge.period()));
    if (allRegimes.isEmpty() || declared.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> inputs = new ArrayList<>(List.of(allRegimes.get(), declared.get()));
    inputs.addAll(lines);
    FigureId id = new FigureId(name + bridge.flow().code() + "@" + bridge.period());
    return Optional.of(total(id, operation, inputs, ExactValue::minus));
  }

  private record Pair(Figure value, Figure base) {}

  private Optional<Pair> pair(Comparison comparison) {
    Optional<Figure> value = amount(comparison.value());
    Optional<Figure> base = amount(comparison.base());
    return value.isPresent() && base.isPresent()
        ? Optional.of(new Pair(value.get(), base.get()))
        : Optional.empty();
  }

  static Figure total(
      FigureId id, Operation operation, List<Figure> inputs, BinaryOperator<ExactValue> step) {
    ExactValue value = inputs.stream().map(Figure::value).reduce(step).orElseThrow();
    int decimals = inputs.stream().mapToInt(Figure::decimals).min().orElseThrow();
    return calculated(id, value, inputs.get(0).unit(), decimals, operation, inputs);
  }

  private static Figure quotient(String name, Operation operation, Pair pair, ExactValue dividend) {
    return calculated(
        new FigureId(name),
        dividend.dividedBy(pair.base().value()).inPercent(),
        Unit.PERCENT,
        Figure.UNLIMITED,
        operation,
        List.of(pair.value(), pair.base()));
  }

  private static Figure calculated(
      FigureId id,
      ExactValue value,
      Unit unit,
      int decimals,
      Operation operation,
      List<Figure> inputs) {
    return new Figure(
        id,
        value,
        Optional.empty(),
        unit,
        decimals,
        Qualifier.NONE,
        new Formula.Calculated(operation, inputs));
  }
}
