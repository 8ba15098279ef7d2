package kimngach.model.inspection;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.CellCount;
import kimngach.model.ControlTotal;
import kimngach.model.fault.Fault;
import kimngach.model.finding.ToldFinding;

/**
 * Everything that was seen in one file.
 *
 * @param file its path from the workspace with slashes, or as it was named where it lies elsewhere
 * @param bytes its size in bytes
 * @param month the month it was read for
 * @param sheets its sheets with content, in the order of their tabs; a text file has one
 * @param count what became of every cell that may hold a value
 * @param totals the sums by series and unit that an office compares with its own books
 * @param findings what is odd and was read all the same
 * @param faults what must be mended before the file can be used
 */
public record Inspection(
    String file,
    long bytes,
    YearMonth month,
    List<InspectedSheet> sheets,
    CellCount count,
    List<ControlTotal> totals,
    List<ToldFinding> findings,
    List<Fault> faults) {
  public Inspection {
    sheets = List.copyOf(sheets);
    totals = List.copyOf(totals);
    findings = List.copyOf(findings);
    faults = List.copyOf(faults);
  }

  /** The month that the first form of the file reports; empty when it holds no form. */
  public Optional<YearMonth> monthOfForm() {
    return sheets.stream()
        .flatMap(sheet -> sheet.form().stream())
        .map(InspectedSheet.Form::month)
        .findFirst();
  }

  /** The same file with some of its sheets. */
  public Inspection with(List<InspectedSheet> some) {
    return new Inspection(file, bytes, month, some, count, totals, findings, faults);
  }

  /** Whether no sheet was read as a table, so that the file needs a layout. */
  public boolean needsLayout() {
    return !sheets.isEmpty()
        && sheets.stream().allMatch(sheet -> sheet.kind() == InspectedSheet.Kind.UNKNOWN);
  }
}
