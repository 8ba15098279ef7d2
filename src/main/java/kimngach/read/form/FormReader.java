package kimngach.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kimngach.model.CellRef;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.sheet.Sheet;
import kimngach.read.sheet.Shown;
import kimngach.settings.CodeLists;
import kimngach.settings.layout.Layout;

/** Reads the sheets of a file by the layouts that know them. */
public final class FormReader {
  private final List<SheetForm> forms;

  /** A reader of these forms. */
  public FormReader(List<Layout> layouts, CodeLists codes) {
    var names = new CodeNames(codes);
    forms = layouts.stream().map(layout -> new SheetForm(layout, codes, names)).toList();
  }

  /** Whether there are any layouts. */
  public boolean knowsForms() {
    return !forms.isEmpty();
  }

  /**
   * What the sheets of a file say.
   *
   * @param file its path from the workspace
   * @param vintage the delivery it belongs to
   * @param sheets its sheets
   */
  public FormReading read(String file, Vintage vintage, List<Sheet> sheets) {
    List<SheetReading> read = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Sheet sheet : sheets) {
      var grid = new Grid(sheet);
      if (grid.lastRow() == 0) {
        continue;
      }
      List<SheetReading> candidates = candidates(file, vintage, grid);
      if (candidates.isEmpty()) {
        unread.add(sheet.name());
      } else {
        read.add(candidates.get(0));
        ambiguity(file, candidates).ifPresent(faults::add);
      }
    }
    if (read.isEmpty()) {
      faults.add(new Strangers(forms).fault(file, sheets));
    }
    return new FormReading(read, unread, faults, findings(file, read, unread));
  }

  /** The sheet read by each layout whose name and title it bears, the best fitting first. */
  private List<SheetReading> candidates(String file, Vintage vintage, Grid grid) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    List<SheetReading> readings = new ArrayList<>();
    for (SheetForm form : forms) {
      List<String> files = form.layout().files();
      boolean named = files.isEmpty() || files.stream().anyMatch(p -> TitleSearch.fits(p, name));
      Optional<Integer> titleRow = named ? form.titleRow(grid) : Optional.empty();
      titleRow.ifPresent(row -> readings.add(form.read(grid, row, file, vintage)));
    }
    readings.sort(Comparator.comparingInt(reading -> reading.faults().size()));
    return readings;
  }

  private static Optional<Fault> ambiguity(String file, List<SheetReading> candidates) {
    SheetReading best = candidates.get(0);
    List<String> equal =
        candidates.stream()
            .filter(other -> best.faults().isEmpty() && other.faults().isEmpty())
            .map(other -> other.layout().file())
            .toList();
    if (equal.size() < 2) {
      return Optional.empty();
    }
    String layouts = String.join(", ", equal);
    return Optional.of(
        Fault.at(
            new CellRef(file, best.sheet(), 1, 1).toString(),
            "Cần một bố cục cho trang tính này, thấy nhiều bố cục cùng khớp: "
                + layouts
                + "; hãy phân biệt bằng title, not-title hoặc files",
            "Expecting one layout for this sheet, found several that fit: "
                + layouts
                + "; tell them apart by title, not-title or files"));
  }

  private static List<Finding> findings(String file, List<SheetReading> read, List<String> unread) {
    if (read.isEmpty() || unread.isEmpty()) {
      return List.of();
    }
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("file", new NamedValue.Verbatim(file));
    values.put("count", new NamedValue.Count(unread.size()));
    values.put(
        "sheets",
        new NamedValue.Verbatim(
            unread.stream().map(Shown::of).limit(60).collect(Collectors.joining(", "))));
    ReadingRule rule = ReadingRule.SHEETS_NOT_READ;
    return List.of(new Finding(rule.code(), rule.usualSeverity(), rule.code(), values, List.of()));
  }
}
