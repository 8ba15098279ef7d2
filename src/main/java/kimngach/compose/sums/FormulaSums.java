package kimngach.compose.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;

/** The sums that figures are calculated by, where everything in them is printed. */
final class FormulaSums {
  private final Map<FigureId, PrintedCell> printed;

  FormulaSums(Map<FigureId, PrintedCell> printed) {
    this.printed = printed;
  }

  List<PrintedSum> all() {
    List<PrintedSum> sums = new ArrayList<>();
    for (PrintedCell cell : printed.values()) {
      if (cell.figure().formula() instanceof Formula.Calculated calculated) {
        sum(cell.value(), calculated).ifPresent(sums::add);
        if (calculated.operation() == Operation.RESIDUAL) {
          gap(cell.value(), calculated.inputs()).ifPresent(sums::add);
        }
      }
    }
    return sums;
  }

  private Optional<PrintedSum> sum(PrintedValue result, Formula.Calculated calculated) {
    List<Figure> inputs = calculated.inputs();
    return switch (calculated.operation()) {
      case SUM -> values(inputs).map(parts -> PrintedSum.of(result, parts));
      case DIFFERENCE -> values(inputs).map(terms -> difference(result, terms));
      case RESIDUAL -> values(inputs).map(terms -> bridge(result, terms));
      case GROWTH, PERCENTAGE, MULTIPLE -> Optional.empty();
    };
  }

  private static PrintedSum difference(PrintedValue result, List<PrintedValue> terms) {
    return new PrintedSum(
        result,
        List.of(new PrintedSum.Term(terms.get(0), 1), new PrintedSum.Term(terms.get(1), -1)),
        Set.of());
  }

  /** The wider side is the narrower one, the lines between them and the residual. */
  private static PrintedSum bridge(PrintedValue residual, List<PrintedValue> terms) {
    List<PrintedValue> parts = new ArrayList<>(terms.subList(1, terms.size()));
    parts.add(residual);
    return new PrintedSum(
        terms.get(0),
        parts.stream().map(part -> new PrintedSum.Term(part, 1)).toList(),
        Set.of(terms.get(0), terms.get(1)));
  }

  /** The gap between the two sides is the lines and the residual. */
  private Optional<PrintedSum> gap(PrintedValue residual, List<Figure> inputs) {
    List<Figure> sides = inputs.subList(0, 2);
    return printed.values().stream()
        .filter(
            cell ->
                cell.figure().formula() instanceof Formula.Calculated between
                    && between.operation() == Operation.DIFFERENCE
                    && ids(between.inputs()).equals(ids(sides)))
        .findFirst()
        .flatMap(
            gap ->
                values(inputs.subList(2, inputs.size()))
                    .map(
                        lines -> {
                          List<PrintedValue> parts = new ArrayList<>(lines);
                          parts.add(residual);
                          return PrintedSum.of(gap.value(), parts);
                        }));
  }

  private static List<FigureId> ids(List<Figure> figures) {
    return figures.stream().map(Figure::id).toList();
  }

  /** The figures as printed; empty when one of them is not. */
  private Optional<List<PrintedValue>> values(List<Figure> figures) {
    List<PrintedValue> values =
        figures.stream()
            .flatMap(figure -> Optional.ofNullable(printed.get(figure.id())).stream())
            .map(PrintedCell::value)
            .toList();
    return values.size() == figures.size() ? Optional.of(values) : Optional.empty();
  }
}
