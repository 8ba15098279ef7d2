package kimngach.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Coded;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.fault.Fault;

/**
 * Reads the code lists of a workspace, {@code input/codes/*.csv}: customs regimes, customs offices
 * with the gates they serve, groups of goods. A list that is not there is empty.
 */
public final class CodeListFiles {
  /** The folder of the code lists, from the workspace. */
  public static final String FOLDER = "input/codes";

  /** The list of customs regimes, from the workspace. */
  public static final String REGIMES = FOLDER + "/regimes.csv";

  /** The list of customs offices, from the workspace. */
  public static final String OFFICES = FOLDER + "/customs-offices.csv";

  /** The list of groups of goods, from the workspace. */
  public static final String COMMODITIES = FOLDER + "/commodities.csv";

  private static final List<String> FLOWS = List.of(Flow.EXPORT.code(), Flow.IMPORT.code());

  private final Path workspace;
  private final List<Fault> faults = new ArrayList<>();

  private CodeListFiles(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * What was read.
   *
   * @param codes the codes of the settings and of the lists, as far as they can be read
   * @param faults what is wrong, each with file and line
   */
  record Read(CodeLists codes, List<Fault> faults) {}

  /**
   * Reads the lists of a workspace.
   *
   * @param workspace its folder
   * @param settings the codes of its settings
   */
  static Read read(Path workspace, CodeLists settings) {
    var files = new CodeListFiles(workspace);
    CodeLists codes =
        new CodeLists(
            settings.gates(),
            settings.regimes(),
            settings.bridge(),
            settings.indicators(),
            files.regimes(),
            new CustomsOfficeList(settings).read(files.rows(OFFICES, CustomsOfficeList.COLUMNS)),
            new CommodityList(settings).read(files.rows(COMMODITIES, CommodityList.COLUMNS)));
    return new Read(codes, files.faults);
  }

  private List<CodeListFile.Row> rows(String place, List<String> columns) {
    return new CodeListFile(workspace, place, columns, faults).rows();
  }

  private List<ListedRegime> regimes() {
    Map<String, ListedRegime> regimes = new LinkedHashMap<>();
    for (CodeListFile.Row row : rows(REGIMES, List.of("code", "flow", "vi", "en", "group"))) {
      Optional<Flow> flow = flow(row);
      if (row.isCode(code -> new Regime(code).isCustomsCode(), "A11") && row.isNamed()) {
        var regime = new Regime(row.text("code"));
        add(
            regimes,
            regime,
            row,
            new ListedRegime(regime, flow.orElse(Flow.TOTAL), row.name(), row.text("group")));
      }
    }
    return List.copyOf(regimes.values());
  }

  private static Optional<Flow> flow(CodeListFile.Row row) {
    Optional<Flow> flow =
        Flow.ofCode(row.text("flow")).filter(found -> FLOWS.contains(found.code()));
    if (flow.isEmpty()) {
      row.unknown(
          "luồng hàng export hoặc import", "the flow export or import", row.text("flow"), FLOWS);
    }
    return flow;
  }

  /** Adds an entry under its code, or tells that the code has one. */
  static <T> void add(Map<String, T> list, Coded code, CodeListFile.Row row, T entry) {
    if (list.putIfAbsent(code.code(), entry) != null) {
      row.fault(
          "Cần mỗi mã một lần, thấy \"" + code.code() + "\" hai lần",
          "Expecting each code once, found \"" + code.code() + "\" twice");
    }
  }
}
