package kimngach.read.form;

import static kimngach.read.form.Forms.exports;
import static kimngach.read.form.Forms.faults;
import static kimngach.read.form.Forms.read;
import static kimngach.read.form.Forms.sheet;
import static kimngach.read.form.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.LayoutFiles;
import org.junit.jupiter.api.Test;

/** A form that is not what its layout says: each difference is told, all of them in one run. */
class DriftTest {
  private static final String PLACE = "[input/2024-10/form.xlsx]14.XK!";

  private static void assertFaults(List<String> rows, String... expected) {
    assertThat(faults(read(sheet(rows)))).containsExactly(expected);
  }

  @Test
  void namesARenamedColumnAndWhatWasMeant() {
    assertFaults(
        with(exports(), 7, "||Lượng|Giá trị||Lượng|Trị giá|||Trị giá"),
        PLACE
            + "D7: Expecting a column header that the layout knows, found \"Sơ bộ tháng 10 năm 2024"
            + " Giá trị\": did you mean \"{status} tháng {month} năm {year} Trị giá\"? If so, add it"
            + " to the columns of input/layouts/exports.yaml");
  }

  @Test
  void namesAMissingColumn() {
    List<String> rows = new ArrayList<>();
    for (String row : exports()) {
      String[] cells = row.split("\\|", -1);
      rows.add(cells.length > 10 ? String.join("|", List.of(cells).subList(0, 9)) : row);
    }
    rows = with(rows, 3, "||||||||Nghìn tấn; Triệu USD");
    rows = with(rows, "||||10 tháng", "");
    rows = with(rows, "||||năm 2024 so với", "");
    rows = with(rows, "||||năm 2023 (%)", "");
    rows = with(rows, 7, "||Lượng|Trị giá||Lượng|Trị giá");
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      cut.add(i < 8 ? rows.get(i) : rows.get(i).replaceFirst("\\|\\|\\|[-0-9.]+$", ""));
    }
    assertFaults(
        cut,
        PLACE
            + "A4: Expecting a column \"{month} tháng năm {year} so với năm {last-year} (%) Trị"
            + " giá\", found none");
  }

  @Test
  void namesANewColumnThatHasValues() {
    List<String> rows = with(exports(), 7, exports().get(6) + "|Tỷ trọng");
    assertThat(faults(read(sheet(rows)))).isEmpty();
    assertFaults(
        with(rows, 9, exports().get(8) + "|100"),
        PLACE
            + "K7: Expecting a column header that the layout knows, found \"10 tháng năm 2024"
            + " so với năm 2023 (%) Tỷ trọng\": add it to the columns of"
            + " input/layouts/exports.yaml, with skip: true if it is not needed");
  }

  @Test
  void namesARewordedColumnByTheWordsThatBothHave() {
    assertFaults(
        with(exports(), 7, "||Lượng|Trị giá||Lượng|Trị giá|||Kim ngạch đạt được"),
        PLACE
            + "J7: Expecting a column header that the layout knows, found \"10 tháng năm 2024 so"
            + " với năm 2023 (%) Kim ngạch đạt được\": did you mean \"{month} tháng năm {year} so"
            + " với năm {last-year} (%) Trị giá\"? If so, add it to the columns of"
            + " input/layouts/exports.yaml");
  }

  @Test
  void namesARowLabelThatIsNotKnownAndWhatWasMeant() {
    assertFaults(
        with(exports(), 10, "|Khu vực kinh tế trongnước||400|||3500|||95.5"),
        PLACE
            + "A10: Expecting a row label that the layout knows, found \"Khu vực kinh tế"
            + " trongnước\": did you mean \"Khu vực kinh tế trong nước\"?");
  }

  @Test
  void namesANewRow() {
    List<String> rows = exports();
    rows.add("|Hàng thủ công mỹ nghệ||20|||200|||101");
    assertFaults(
        rows,
        PLACE
            + "A16: Expecting a row label that the layout knows, found \"Hàng thủ công mỹ nghệ\":"
            + " add it to input/layouts/exports.yaml, input/codes");
  }

  @Test
  void namesAUnitNoteThatIsAnother() {
    assertFaults(
        with(exports(), 3, "||||||||||Nghìn tấn; Tỷ USD"),
        PLACE
            + "K3: Expecting a unit note \"1000 tons; Million USD\", \"Nghìn tấn; Triệu USD\" above"
            + " the table, found \"Nghìn tấn; Tỷ USD\"");
  }

  @Test
  void namesAUnitNoteThatIsMissing() {
    assertThat(faults(read(sheet(with(exports(), 3, "")))))
        .containsExactly(
            PLACE
                + "A4: Expecting a unit note \"1000 tons; Million USD\", \"Nghìn tấn; Triệu USD\""
                + " above the table, found none");
  }

  @Test
  void findsATableThatMovedDownAndToTheRight() {
    List<String> rows = new ArrayList<>();
    rows.add("");
    rows.add("||");
    exports().forEach(row -> rows.add("||" + row));
    FormReading reading = read(sheet("14.XK", rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(reading.observations()).hasSize(22);
  }

  @Test
  void namesTheExpectedHeaderWhereThereIsNone() {
    assertFaults(
        List.of("14. Hàng hóa xuất khẩu", "|Nghìn tấn; Triệu USD", "|Số liệu|Số khác", "Gạo|1|2"),
        PLACE
            + "A2: Expecting column headers such as \"{status} tháng {month} năm {year} Lượng\","
            + " found \"Nghìn tấn; Triệu USD\"");
  }

  @Test
  void refusesATableWithoutAnyRow() {
    assertFaults(
        exports().subList(0, 8),
        PLACE
            + "C7: Expecting at least one row that the layout knows below the header, found none");
  }

  @Test
  void refusesAHeaderOfAnotherMonthThanTheOthers() {
    assertFaults(
        with(exports(), 5, "||tháng 10|||8 tháng||||năm 2024 so với"),
        PLACE
            + "F7: Expecting a header that fits the reporting month 2024-10 as the other columns"
            + " do, found \"Sơ bộ 8 tháng năm 2024 Lượng\"",
        PLACE
            + "G7: Expecting a header that fits the reporting month 2024-10 as the other columns"
            + " do, found \"Sơ bộ 8 tháng năm 2024 Trị giá\"");
  }

  @Test
  void refusesAYearComparedWithItself() {
    assertFaults(
        with(exports(), 6, "||năm 2024|||năm 2024||||năm 2024 (%)"),
        PLACE
            + "J7: Expecting a header that fits the year before to be 2023 as the other columns do,"
            + " found \"10 tháng năm 2024 so với năm 2024 (%) Trị giá\"");
  }

  @Test
  void refusesAColumnThatComesTwice() {
    List<String> rows =
        List.of(
            "14. Hàng hóa xuất khẩu",
            "||Nghìn tấn; Triệu USD",
            "|Sơ bộ tháng 10 năm 2024 Lượng|Sơ bộ tháng 10 năm 2024 Trị giá|Sơ bộ 10 tháng năm 2024"
                + " Lượng|Sơ bộ 10 tháng năm 2024 Trị giá|Ước tính tháng 10 năm 2024 Trị giá|10"
                + " tháng năm 2024 so với năm 2023 (%) Trị giá",
            "TỔNG TRỊ GIÁ||1000||9000|1000|110");
    assertFaults(
        rows,
        PLACE
            + "F4: Expecting each series once in the table, found turnover.national.export@2024-10"
            + " here and at C4");
  }

  @Test
  void refusesARowThatComesTwice() {
    assertThat(faults(read(sheet(with(exports(), 15, exports().get(13))))))
        .hasSize(5)
        .contains(
            PLACE
                + "D15: Expecting each series once in the table, found"
                + " turnover.national.export.rice@2024-10 here and at D14");
  }

  @Test
  void refusesValuesOfAPeriodThatIsNotOver() {
    List<String> rows = with(with(exports(), "tháng 10", "tháng 11"), "10 tháng", "11 tháng");
    assertThat(faults(read(sheet(rows))))
        .contains(
            PLACE
                + "D7: Expecting a period no later than 2024-10, or the status E of an estimate,"
                + " found 2024-11");
  }

  @Test
  void refusesValuesBesideAHeading() {
    assertFaults(
        with(exports(), 13, "MẶT HÀNG CHỦ YẾU|||20|||200|||"),
        PLACE + "A13: Expecting a heading without values, found values beside this label");
  }

  @Test
  void refusesValuesWithoutALabel() {
    assertFaults(
        with(exports(), 14, "||10|20||100|200|||101"),
        PLACE + "A14: Expecting a label beside the values of this row, found none");
  }

  @Test
  void refusesANegativeTurnover() {
    assertFaults(
        with(exports(), 14, "|Gạo|10|-20||100|200|||101"),
        PLACE + "D14: Expecting zero or more, found -20");
  }

  @Test
  void refusesAMarkWhoseFootnoteIsMissing() {
    List<String> rows = exports();
    rows.add("|Ô tô(*)|5|80||50|800|||99");
    assertThat(faults(read(sheet(rows))))
        .singleElement()
        .asString()
        .startsWith(PLACE + "C16: Expecting one footnote below the table that says what (*) means");
  }

  @Test
  void tellsAllDifferencesInOneRun() {
    List<String> rows = with(exports(), 7, "||Lượng|Giá trị||Lượng|Trị giá|||Trị giá");
    rows = with(rows, 14, "|Gạo thơm|10|20||100|200|||101");
    rows = with(rows, 3, "");
    assertThat(faults(read(sheet(rows)))).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void namesTheClosestTitleWhereNoSheetIsKnown() {
    assertThat(faults(read(sheet(with(exports(), 1, "14. Hàng hoá xuât khẩu")))))
        .containsExactly(
            PLACE
                + "A1: Expecting the title \"Hàng hóa xuất khẩu\" of the closest layout"
                + " input/layouts/exports.yaml, found \"14. Hàng hoá xuât khẩu\"");
  }

  @Test
  void namesEveryLayoutWhereNoTitleIsNear() {
    assertThat(faults(read(sheet("Lúa", List.of("Diện tích lúa mùa", "|5")))))
        .containsExactly(
            "input/2024-10/form.xlsx: Expecting a form that a layout knows"
                + " (input/layouts: exports, province), or a table whose first row names its"
                + " columns, found \"Diện tích lúa mùa\"");
  }

  @Test
  void namesBothLayoutsThatFitOneSheet() {
    List<Layout> twice = new ArrayList<>(Forms.LAYOUTS);
    twice.addAll(
        LayoutFiles.read(Path.of("src/test/resources/kimngach/read/form/workspace"), Forms.CODES));
    FormReading reading =
        new FormReader(twice, Forms.CODES)
            .read(Forms.FILE, Forms.OCTOBER, List.of(sheet(exports())));
    assertThat(faults(reading))
        .containsExactly(
            PLACE
                + "A1: Expecting one layout for this sheet, found several that fit:"
                + " input/layouts/exports.yaml, input/layouts/exports.yaml; tell them apart by"
                + " title, not-title or files");
  }
}
