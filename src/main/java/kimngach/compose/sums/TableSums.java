package kimngach.compose.sums;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.FigureId;
import kimngach.settings.CodeLists;

/**
 * Finds the sums that a table shows: by the series of its figures, by their formulas, and by the
 * indents of its rows. A sum counts when its exact values add up, or miss by no more than the
 * deliveries were rounded; anything else is not the business of rounding.
 */
public final class TableSums {
  private final CodeLists codes;
  private final List<Integer> indents;

  /**
   * Finds sums in a table.
   *
   * @param codes the code lists that figures are named by
   * @param indents how deep the label of each row stands, from 0
   */
  public TableSums(CodeLists codes, List<Integer> indents) {
    this.codes = codes;
    this.indents = List.copyOf(indents);
  }

  /** The sums among cells, each once, in the order they are found. */
  public List<PrintedSum> of(List<PrintedCell> cells) {
    Map<Map<PrintedValue, Integer>, PrintedSum> sums = new LinkedHashMap<>();
    printedAlike(cells)
        .forEach(alike -> found(alike).forEach(sum -> sums.putIfAbsent(sum.factors(), sum)));
    return List.copyOf(sums.values());
  }

  /** Cells that a reader adds: plain numbers in one unit, with as many digits asked for. */
  private static Collection<List<PrintedCell>> printedAlike(List<PrintedCell> cells) {
    return cells.stream()
        .filter(cell -> cell.figure().upper().isEmpty())
        .filter(cell -> cell.figure().qualifier() == Qualifier.NONE)
        .collect(
            Collectors.groupingBy(
                cell -> new Alike(cell.value().unit(), cell.digitsAsked()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private record Alike(Unit unit, int digitsAsked) {}

  private Stream<PrintedSum> found(List<PrintedCell> cells) {
    Map<FigureId, PrintedCell> byFigure = new LinkedHashMap<>();
    cells.forEach(cell -> byFigure.putIfAbsent(cell.figure().id(), cell));
    Map<PrintedValue, ExactValue> roundings = new HashMap<>();
    byFigure.values().forEach(cell -> roundings.put(cell.value(), cell.deliveredRounding()));
    return Stream.concat(
        Stream.concat(
                SeriesSums.of(byFigure.values(), codes).stream(),
                new FormulaSums(byFigure).all().stream())
            .filter(sum -> isWithin(roundings, sum)),
        IndentSums.of(cells, indents).stream().filter(PrintedSum::isExact));
  }

  private static boolean isWithin(Map<PrintedValue, ExactValue> roundings, PrintedSum sum) {
    ExactValue miss = sum.exactMiss();
    ExactValue missed = miss.signum() < 0 ? miss.negated() : miss;
    ExactValue forgiven =
        sum.values()
            .map(value -> Objects.requireNonNull(roundings.get(value)))
            .reduce(ExactValue::plus)
            .orElseThrow();
    return missed.signum() == 0 || missed.compareTo(forgiven) <= 0;
  }
}
