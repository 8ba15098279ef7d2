package kimngach.read.form;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.Flow;
import kimngach.model.Observation;
import kimngach.model.Regime;
import kimngach.model.Vintage;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;
import kimngach.settings.CodeLists;
import kimngach.settings.ListedCommodity;
import kimngach.settings.ListedName;
import kimngach.settings.ListedRegime;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.LayoutFiles;

/**
 * Sheets in the shape of real forms, with invented round numbers, and the layouts that read them.
 *
 * <p>A row of a sheet is written with a bar between cells; what looks like a number is one.
 */
final class Forms {
  static final String FILE = "input/2024-10/form.xlsx";
  static final Vintage OCTOBER = new Vintage(YearMonth.of(2024, 10));
  static final CodeLists CODES = codes();
  static final List<Layout> LAYOUTS =
      LayoutFiles.read(Path.of("src/test/resources/kimngach/read/form/workspace"), CODES);

  private Forms() {}

  private static CodeLists codes() {
    return new CodeLists(
        List.of(
            new CodeLists.Gate(new BorderGate("huu-nghi"), Optional.empty(), Optional.empty()),
            new CodeLists.Gate(new BorderGate("tan-thanh"), Optional.empty(), Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new ListedRegime(
                new Regime("A11"),
                Flow.IMPORT,
                new ListedName("Nhập kinh doanh tiêu dùng", "Import for consumption"),
                "")),
        List.of(),
        List.of(
            commodity("rice", "Gạo", "Rice"),
            commodity("coffee", "Cà phê", "Coffee"),
            commodity("crude-oil", "Dầu thô", "Crude oil"),
            commodity("machinery", "Máy móc, thiết bị, dụng cụ và phụ tùng", "Machinery"),
            commodity("cars", "Ô tô", "Cars"),
            commodity("whole-cars", "Ô tô nguyên chiếc", "Whole cars")));
  }

  private static ListedCommodity commodity(String code, String vi, String en) {
    return new ListedCommodity(new Commodity(code), new ListedName(vi, en), List.of());
  }

  /** The rows of an export table of October 2024, as the shape of recent editions has it. */
  static List<String> exports() {
    return new ArrayList<>(
        List.of(
            "14. Hàng hóa xuất khẩu",
            "",
            "||||||||||Nghìn tấn; Triệu USD",
            "||Sơ bộ|||Sơ bộ||||10 tháng",
            "||tháng 10|||10 tháng||||năm 2024 so với",
            "||năm 2024|||năm 2024||||năm 2023 (%)",
            "||Lượng|Trị giá||Lượng|Trị giá|||Trị giá",
            "",
            "TỔNG TRỊ GIÁ|||1000|||9000|||110.1",
            "|Khu vực kinh tế trong nước||400|||3500|||95.5",
            "|Khu vực có vốn đầu tư nước ngoài||600|||5500|||120.25",
            "|    Dầu thô||50|||500|||88",
            "MẶT HÀNG CHỦ YẾU",
            "|Gạo |10|20||100|200|||101",
            "|Dầu thô|30|50||300|500|||88"));
  }

  /** The sheet of rows; merged areas as in {@code C4:D4}. */
  static Sheet sheet(String name, List<String> rows, String... merged) {
    return new Sheet(
        name,
        rows.stream().map(Forms::cells).toList(),
        Arrays.stream(merged).map(Forms::area).toList());
  }

  static Sheet sheet(List<String> rows) {
    return sheet("14.XK", rows, "C4:D4", "C5:D5", "C6:D6", "F4:G4", "F5:G5", "F6:G6");
  }

  private static List<RawCell> cells(String row) {
    return row.isEmpty()
        ? List.of()
        : Arrays.stream(row.split("\\|", -1)).map(Forms::cell).toList();
  }

  private static RawCell cell(String text) {
    return text.matches("-?\\d+(\\.\\d+)?")
        ? new RawCell(text, text, RawCell.Kind.NUMBER)
        : RawCell.text(text.startsWith("'") ? text.substring(1) : text);
  }

  private static MergedArea area(String range) {
    return new MergedArea(
        range.charAt(1) - '0',
        range.charAt(0) - 'A' + 1,
        range.charAt(4) - '0',
        range.charAt(3) - 'A' + 1);
  }

  static FormReading read(Sheet... sheets) {
    return new FormReader(LAYOUTS, CODES).read(FILE, OCTOBER, List.of(sheets));
  }

  /** The rows of a sheet with one replaced; rows count from 1. */
  static List<String> with(List<String> rows, int row, String text) {
    List<String> changed = new ArrayList<>(rows);
    changed.set(row - 1, text);
    return changed;
  }

  /** The rows of a sheet with a text replaced wherever it stands. */
  static List<String> with(List<String> rows, String text, String other) {
    return rows.stream().map(row -> row.replace(text, other)).toList();
  }

  static List<String> faults(FormReading reading) {
    return reading.allFaults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }

  static List<String> told(FormReading reading) {
    return reading.observations().stream().map(Forms::told).toList();
  }

  static String told(Observation observation) {
    return observation.cell().address()
        + " "
        + observation.key()
        + observation
            .quantity()
            .map(value -> " = " + value.low().toPlainString() + " " + value.unit().code())
            .orElse("")
        + " "
        + observation.status().code()
        + (observation.isOfWhich() ? " of which" : "");
  }
}
