package kimngach.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kimngach.model.CellCount;
import kimngach.model.CellRef;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;

/**
 * What one delivered file says: its observations, what became of every cell that may hold a value,
 * every fault, and what was found that does not stop the reading.
 */
public final class FileReading {
  private static final int MOST_FAULTS = 1_000;

  private final String path;
  private final Vintage vintage;
  private final Consumer<Observation> observer;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int faultsLeftOut;
  private int observations;
  private int blanks;
  private int skipped;
  private int rejections;

  /**
   * Starts reading a file.
   *
   * @param path its path from the workspace, with slashes
   * @param vintage the delivery it belongs to
   * @param observer takes each observation, in the order of the file
   */
  public FileReading(String path, Vintage vintage, Consumer<Observation> observer) {
    this.path = path;
    this.vintage = vintage;
    this.observer = observer;
  }

  /** The file's path from the workspace, with slashes. */
  public String path() {
    return path;
  }

  /** The delivery the file belongs to. */
  public Vintage vintage() {
    return vintage;
  }

  /** The place of a cell; row and column from 1. */
  public CellRef cell(String sheet, int row, int column) {
    return new CellRef(path, sheet, row, column);
  }

  /** A cell became an observation. */
  public void observe(Observation observation) {
    observations++;
    observer.accept(observation);
  }

  /** A cell is empty. */
  public void blank() {
    blanks++;
  }

  /** A cell with content is not to be read. */
  public void skip() {
    skipped++;
  }

  /** A cell cannot be read; the fault that says why is told apart. */
  public void reject() {
    rejections++;
  }

  /** Tells a fault of a place. */
  public void fault(String place, String vi, String en) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(Fault.at(place, vi, en));
    } else {
      faultsLeftOut++;
    }
  }

  /** Tells a fault of the file as a whole. */
  public void fault(String vi, String en) {
    fault(path, vi, en);
  }

  /**
   * Tells what was found that does not stop the reading.
   *
   * @param rule what was looked for
   * @param values what the rule's sentence speaks of, by name
   * @param cells the cells concerned
   */
  public void find(ReadingRule rule, Map<String, NamedValue> values, List<CellRef> cells) {
    findings.add(new Finding(rule.code(), rule.usualSeverity(), rule.code(), values, cells));
  }

  /** Takes what was found apart from this reading. */
  public void find(Finding finding) {
    findings.add(finding);
  }

  /**
   * Tells that text of the file was decoded from another encoding than is usual.
   *
   * @param encoding its name
   * @param cells the first cell concerned; none where it is the whole file
   */
  public void findDecoded(String encoding, List<CellRef> cells) {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("file", new NamedValue.Verbatim(path));
    values.put("encoding", new NamedValue.Verbatim(encoding));
    find(ReadingRule.DECODED_TEXT, values, cells);
  }

  /** The faults, in the order of the file; a last one counts those that are not listed. */
  public List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    if (faultsLeftOut > 0) {
      all.add(
          Fault.at(
              path,
              "Còn " + faultsLeftOut + " lỗi nữa trong tệp này",
              faultsLeftOut + " more faults in this file are not listed"));
    }
    return all;
  }

  /** What was found that does not stop the reading, in the order of the file. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How many cells that may hold a value were read so far. */
  public int cellsRead() {
    return observations + blanks + skipped + rejections;
  }

  /** What became of every cell so far. */
  public CellCount count() {
    return new CellCount(cellsRead(), observations, blanks, skipped, rejections);
  }
}
