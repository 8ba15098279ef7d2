package kimngach.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Measure;
import kimngach.model.Observation;
import kimngach.model.Scope;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;

/**
 * What a delivery lists under "of which" (trong đó) is of the scope of the row it stands beneath.
 * Local goods are part of no other scope, for they may leave through other provinces' gates.
 * Turnover declared in the province does lie inside all regimes, so there it is only a remark.
 */
final class OfWhichKeepsScope implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    List<Observation> turnover =
        view.deliveredNow().stream()
            .filter(each -> each.key().series().measure().equals(Measure.TURNOVER))
            .toList();
    Map<Column, TreeMap<Integer, Observation>> wholes = new HashMap<>();
    turnover.stream()
        .filter(each -> !each.isOfWhich())
        .forEach(
            each ->
                wholes
                    .computeIfAbsent(Column.of(each.cell()), any -> new TreeMap<>())
                    .put(each.cell().row(), each));
    return turnover.stream()
        .filter(Observation::isOfWhich)
        .flatMap(
            part ->
                Optional.ofNullable(wholes.get(Column.of(part.cell())))
                    .map(rows -> rows.lowerEntry(part.cell().row()))
                    .map(Map.Entry::getValue)
                    .filter(whole -> scope(whole) != scope(part))
                    .map(whole -> Check.told(told(strictness, part, whole)))
                    .stream());
  }

  private Finding told(Strictness strictness, Observation part, Observation whole) {
    boolean isPart = scope(part) == Scope.DECLARED && scope(whole) == Scope.ALL_REGIMES;
    return (isPart ? strictness.atMost(Severity.INFO) : strictness)
        .finding(isPart ? strictness.rule() + ".part" : strictness.rule())
        .about(part.key())
        .with("value", part)
        .with("wholeSeries", new NamedValue.Series(whole.key().series()))
        .with("whole", whole)
        .told();
  }

  private static Scope scope(Observation observation) {
    return observation.key().series().scope();
  }

  /** A column of a sheet. */
  private record Column(String file, String sheet, int number) {
    static Column of(CellRef cell) {
      return new Column(cell.file(), cell.sheet(), cell.column());
    }
  }
}
