package kimngach.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kimngach.model.CellRef;
import kimngach.model.Sentence;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.report.ValidationReport;

/** Gathers what a report says of each cell of each delivered file. */
public final class CellMarks {
  /** More than anybody reads in one comment; the page has them all. */
  private static final int MOST_REMARKS = 8;

  /** Of a diagnosis none of whose sets stands out. */
  private static final int MOST_SETS = 3;

  /** More boxes make a workbook slow to open; the cells beyond them have their fill. */
  private static final int MOST_COMMENTS = 2_000;

  private final Remarks remarks;
  private final Map<CellRef, List<Remark>> byCell = new LinkedHashMap<>();

  private CellMarks(ValidationReport report) {
    this.remarks = new Remarks(report.labels());
    report.diagnoses().forEach(this::add);
    report.findings().forEach(this::add);
  }

  /** The marks of each file by its path from the workspace; a file nothing is said of has none. */
  public static Map<String, List<CellMark>> of(ValidationReport report) {
    return new CellMarks(report).byFile();
  }

  private void add(ToldDiagnosis told) {
    Severity weight = told.diagnosis().broken().get(0).severity();
    int shown = told.diagnosis().standsOut() ? 1 : MOST_SETS;
    for (int i = 0; i < Math.min(shown, told.sets().size()); i++) {
      SuspectSet set = told.diagnosis().likely().get(i);
      for (Suspect suspect : set.suspects()) {
        add(suspect.delivered().cell(), remarks.of(told, i, suspect, weight));
      }
    }
  }

  private void add(ToldFinding told) {
    told.finding().cells().stream().distinct().forEach(cell -> add(cell, remarks.of(told)));
  }

  private void add(CellRef cell, Remark remark) {
    byCell.computeIfAbsent(cell, ignored -> new ArrayList<>()).add(remark);
  }

  private Map<String, List<CellMark>> byFile() {
    Map<String, List<CellMark>> marks = new TreeMap<>();
    byCell.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<CellRef, List<Remark>> one) -> worst(one)))
        .forEach(
            one -> {
              CellRef cell = one.getKey();
              List<CellMark> ofFile =
                  marks.computeIfAbsent(cell.file(), ignored -> new ArrayList<>());
              boolean isCommented = ofFile.size() < MOST_COMMENTS;
              Sentence comment = isCommented ? comment(one.getValue()) : new Sentence("", "");
              ofFile.add(
                  new CellMark(cell.sheet(), cell.row(), cell.column(), worst(one), comment));
            });
    return marks;
  }

  private static Severity worst(Map.Entry<CellRef, List<Remark>> cell) {
    return cell.getValue().stream()
        .map(Remark::weight)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Sentence comment(List<Remark> said) {
    List<Sentence> told =
        new ArrayList<>(said.stream().limit(MOST_REMARKS).map(Remark::text).toList());
    int more = said.size() - MOST_REMARKS;
    if (more > 0) {
      told.add(
          new Sentence(
              "… và " + more + " phát hiện khác: xem findings.html.",
              "… and " + more + " more: see findings.html."));
    }
    return new Sentence(
        String.join("\n\n", told.stream().map(Sentence::vi).toList()),
        String.join("\n\n", told.stream().map(Sentence::en).toList()));
  }
}
