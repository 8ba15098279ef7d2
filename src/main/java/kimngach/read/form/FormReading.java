package kimngach.read.form;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.CellCount;
import kimngach.model.Observation;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;

/**
 * What reading a file of forms made of it.
 *
 * @param sheets the sheets that a layout knows, in the order of the file
 * @param unread the names of the sheets that no layout knows
 * @param faults faults of the file as a whole
 * @param findings what was found of the file as a whole
 */
public record FormReading(
    List<SheetReading> sheets, List<String> unread, List<Fault> faults, List<Finding> findings) {
  public FormReading {
    sheets = List.copyOf(sheets);
    unread = List.copyOf(unread);
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  /** Every fault: of the file, then sheet by sheet. */
  public List<Fault> allFaults() {
    List<Fault> all = new ArrayList<>(faults);
    sheets.forEach(sheet -> all.addAll(sheet.faults()));
    return all;
  }

  /** Every finding: sheet by sheet, then of the file. */
  public List<Finding> allFindings() {
    List<Finding> all = new ArrayList<>();
    sheets.forEach(sheet -> all.addAll(sheet.findings()));
    all.addAll(findings);
    return all;
  }

  /** Every observation, sheet by sheet. */
  public List<Observation> observations() {
    return sheets.stream().flatMap(sheet -> sheet.observations().stream()).toList();
  }

  /** What became of every cell. */
  public CellCount count() {
    return sheets.stream().map(SheetReading::count).reduce(CellCount.NONE, CellCount::plus);
  }
}
