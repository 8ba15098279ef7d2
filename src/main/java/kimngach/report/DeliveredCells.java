package kimngach.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.DeliveredFile;
import kimngach.model.Observation;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;

/**
 * What was read from the cells that findings and diagnoses name.
 *
 * @param byCell the value of each cell that holds one
 */
public record DeliveredCells(Map<CellRef, Observation> byCell) {
  public DeliveredCells {
    byCell = Map.copyOf(byCell);
  }

  /** The values in the cells concerned, from all that was delivered. */
  public static DeliveredCells of(
      Collection<DeliveredFile> files, List<ToldFinding> findings, List<ToldDiagnosis> diagnoses) {
    Set<CellRef> concerned = new HashSet<>();
    findings.forEach(told -> concerned.addAll(told.finding().cells()));
    suspects(diagnoses).map(suspect -> suspect.delivered().cell()).forEach(concerned::add);
    Map<CellRef, Observation> byCell = new HashMap<>();
    files.stream()
        .flatMap(file -> file.observations().stream())
        .filter(observation -> concerned.contains(observation.cell()))
        .forEach(observation -> byCell.putIfAbsent(observation.cell(), observation));
    suspects(diagnoses)
        .map(Suspect::delivered)
        .forEach(observation -> byCell.putIfAbsent(observation.cell(), observation));
    return new DeliveredCells(byCell);
  }

  private static Stream<Suspect> suspects(List<ToldDiagnosis> diagnoses) {
    return diagnoses.stream()
        .flatMap(told -> told.diagnosis().likely().stream())
        .flatMap(set -> set.suspects().stream());
  }

  /** What was read from a cell; empty for one that holds no value, such as a label. */
  public Optional<Observation> find(CellRef cell) {
    return Optional.ofNullable(byCell.get(cell));
  }
}
