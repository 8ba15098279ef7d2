package kimngach.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.model.CellRef;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.form.SheetReading.CellReading;

/** What reading a sheet yields while it goes on. */
final class SheetDraft {
  private final String file;
  private final Vintage vintage;
  private final String sheet;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Integer, Set<Sentence>> toldOfRow = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<CellReading> cells = new ArrayList<>();

  SheetDraft(String file, Vintage vintage, String sheet) {
    this.file = file;
    this.vintage = vintage;
    this.sheet = sheet;
  }

  String file() {
    return file;
  }

  Vintage vintage() {
    return vintage;
  }

  CellRef at(int row, int column) {
    return new CellRef(file, sheet, row, column);
  }

  /** Tells a fault of a cell. */
  void fault(int row, int column, String vi, String en) {
    faults.add(Fault.at(at(row, column).toString(), vi, en));
  }

  /** Tells a fault that the cells of a row share, at the first of them. */
  void faultOfRow(int row, int column, Sentence why) {
    if (toldOfRow.computeIfAbsent(row, any -> new HashSet<>()).add(why)) {
      fault(row, column, why.vi(), why.en());
    }
  }

  /** Tells what was found of cells. */
  void find(ReadingRule rule, Map<String, NamedValue> values, List<CellRef> places) {
    findings.add(new Finding(rule.code(), rule.usualSeverity(), rule.code(), values, places));
  }

  /** Notes what became of a cell that is no observation. */
  void cell(int row, int column, String text, Fate fate) {
    cells.add(new CellReading(at(row, column), text, fate, Optional.empty()));
  }

  /** Notes a cell that cannot be read, and tells why. */
  void reject(int row, int column, String text, String vi, String en) {
    cell(row, column, text, Fate.REJECTED);
    fault(row, column, vi, en);
  }

  /** Notes an observation. */
  void observe(String text, Observation observation) {
    cells.add(new CellReading(observation.cell(), text, Fate.OBSERVED, Optional.of(observation)));
  }

  List<Fault> faults() {
    return faults;
  }

  List<Finding> findings() {
    return findings;
  }

  List<CellReading> cells() {
    return cells.stream().sorted((one, other) -> one.cell().compareTo(other.cell())).toList();
  }
}
