package kimngach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Operation;
import kimngach.settings.BridgeLine;
import kimngach.settings.CodeLists;

/**
 * Bridge lines that no delivery gives, from the customs regimes and the lines that the settings say
 * they are made of.
 *
 * <p>Of a regime counts what crossed under it less what was declared in the province under it. A
 * regime of a line that a delivery does not list beside others of the line had no goods; where none
 * is listed, nothing is known. The same holds of what is declared: unless some regime of the
 * declared flow was delivered, nothing is known of it, and no line is computed.
 */
final class LineFigures {
  private final Observations observations;
  private final CodeLists codes;
  private final Function<ObsKey, Optional<Figure>> amounts;
  private final Set<ObsKey> declaredByCode = new HashSet<>();

  /**
   * Lines of a view.
   *
   * @param amounts finds the other figures of the view, those that can be calculated with
   */
  LineFigures(
      Observations observations, CodeLists codes, Function<ObsKey, Optional<Figure>> amounts) {
    this.observations = observations;
    this.codes = codes;
    this.amounts = amounts;
    observations
        .current()
        .map(Observation::key)
        .filter(LineFigures::isDeclaredCode)
        .forEach(this::add);
  }

  private static boolean isDeclaredCode(ObsKey key) {
    return key.series().scope() == Scope.DECLARED && key.series().regime().isCustomsCode();
  }

  private void add(ObsKey key) {
    declaredByCode.add(key.with(key.series().with(Regime.ALL)));
  }

  /** The line, if it is one and what it is made of is known. */
  Optional<Figure> find(ObsKey key) {
    return line(key).flatMap(line -> find(key, line));
  }

  private Optional<BridgeLine> line(ObsKey key) {
    SeriesKey series = key.series();
    return series.scope() == Scope.ALL_REGIMES && series.measure().equals(Measure.TURNOVER)
        ? codes.bridge().find(series.regime())
        : Optional.empty();
  }

  private Optional<Figure> find(ObsKey key, BridgeLine line) {
    List<Regime> made = codes.codesOf(line, key.series().flow());
    List<Figure> inputs = new ArrayList<>();
    for (Regime code : made) {
      ObsKey all = key.with(key.series().with(code));
      if (observations.find(all).isPresent()) {
        Optional<Figure> beyond = beyondDeclared(all, line);
        if (beyond.isEmpty()) {
          return Optional.empty();
        }
        inputs.add(beyond.get());
      }
    }
    if (inputs.isEmpty() && !made.isEmpty()) {
      return Optional.empty();
    }
    for (Regime part : line.parts()) {
      Optional<Figure> value = amounts.apply(key.with(key.series().with(part)));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      inputs.add(value.get());
    }
    return inputs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DerivedFigures.total(
                new FigureId(key.toString()), Operation.SUM, inputs, ExactValue::plus));
  }

  /** What crossed under a regime and was not declared in the province. */
  private Optional<Figure> beyondDeclared(ObsKey all, BridgeLine line) {
    Optional<Figure> crossed = amounts.apply(all);
    if (line.outsideDeclared()) {
      return crossed;
    }
    ObsKey declared = all.with(all.series().with(Scope.DECLARED));
    if (observations.find(declared).isEmpty()) {
      return crossed.filter(
          any -> declaredByCode.contains(declared.with(declared.series().with(Regime.ALL))));
    }
    Optional<Figure> here = amounts.apply(declared);
    return crossed.isEmpty() || here.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DerivedFigures.total(
                new FigureId("beyond-declared:" + all),
                Operation.DIFFERENCE,
                List.of(crossed.get(), here.get()),
                ExactValue::minus));
  }

  /** Whether a line has goods of a flow at all; true of a series that is no line. */
  boolean isOf(ObsKey key, Flow flow) {
    return line(key).map(line -> codes.isOf(line, flow)).orElse(true);
  }
}
