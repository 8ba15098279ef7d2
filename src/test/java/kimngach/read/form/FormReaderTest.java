package kimngach.read.form;

import static kimngach.read.form.Forms.exports;
import static kimngach.read.form.Forms.faults;
import static kimngach.read.form.Forms.read;
import static kimngach.read.form.Forms.sheet;
import static kimngach.read.form.Forms.told;
import static kimngach.read.form.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.finding.Finding;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;
import org.junit.jupiter.api.Test;

class FormReaderTest {

  @Test
  void refusesAVolumeInARowOfTurnoverAlone() {
    List<String> exchanged =
        with(
            exports().stream()
                .map(row -> row.replace("|Lượng|Trị giá||", "|Trị giá|Lượng||"))
                .toList(),
            1,
            "14. Hàng hóa xuất khẩu");

    assertThat(faults(read(sheet(exchanged))))
        .anyMatch(
            fault -> fault.contains("!D9: Expecting a blank, for this row has a value of goods"));
  }

  @Test
  void readsTheNationalExportTable() {
    FormReading reading = read(sheet(exports()));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .containsExactly(
            "D9 turnover.national.export@2024-10 = 1000 million-usd P",
            "G9 turnover.national.export@2024-01/2024-10 = 9000 million-usd P",
            "J9 stated-growth.national.export@2024-01/2024-10 = 10.1 percent P",
            "D10 turnover.national.export.domestic@2024-10 = 400 million-usd P",
            "G10 turnover.national.export.domestic@2024-01/2024-10 = 3500 million-usd P",
            "J10 stated-growth.national.export.domestic@2024-01/2024-10 = -4.5 percent P",
            "D11 turnover.national.export.foreign-invested@2024-10 = 600 million-usd P",
            "G11 turnover.national.export.foreign-invested@2024-01/2024-10 = 5500 million-usd P",
            "J11 stated-growth.national.export.foreign-invested@2024-01/2024-10 = 20.25 percent P",
            "D12 turnover.national.export.foreign-invested.crude-oil@2024-10 = 50 million-usd P of"
                + " which",
            "G12 turnover.national.export.foreign-invested.crude-oil@2024-01/2024-10 = 500"
                + " million-usd P of which",
            "J12 stated-growth.national.export.foreign-invested.crude-oil@2024-01/2024-10 = -12"
                + " percent P of which",
            "C14 volume.national.export.rice@2024-10 = 10 thousand-tonnes P of which",
            "D14 turnover.national.export.rice@2024-10 = 20 million-usd P of which",
            "F14 volume.national.export.rice@2024-01/2024-10 = 100 thousand-tonnes P of which",
            "G14 turnover.national.export.rice@2024-01/2024-10 = 200 million-usd P of which",
            "J14 stated-growth.national.export.rice@2024-01/2024-10 = 1 percent P of which",
            "C15 volume.national.export.crude-oil@2024-10 = 30 thousand-tonnes P of which",
            "D15 turnover.national.export.crude-oil@2024-10 = 50 million-usd P of which",
            "F15 volume.national.export.crude-oil@2024-01/2024-10 = 300 thousand-tonnes P of which",
            "G15 turnover.national.export.crude-oil@2024-01/2024-10 = 500 million-usd P of which",
            "J15 stated-growth.national.export.crude-oil@2024-01/2024-10 = -12 percent P of which");
  }

  @Test
  void countsEveryCellOfTheTableOnce() {
    FormReading reading = read(sheet(exports()));
    assertThat(reading.count().observations()).isEqualTo(22);
    assertThat(reading.count().blanks()).isEqualTo(13);
    assertThat(reading.count().read()).isEqualTo(35);
  }

  @Test
  void readsAHeadThatWasNotMergedAsOneOverItsColumns() {
    assertThat(told(read(sheet("14.XK", exports())))).isEqualTo(told(read(sheet(exports()))));
  }

  @Test
  void readsEnglishHeadersWithAYearThatIsANumber() {
    List<String> rows =
        List.of(
            "25. Exports of goods",
            "1000 tons; Million USD",
            "||Estimate|||Estimate||10 months of 2024",
            "||October|||10 months||on 2023 (%)",
            "||2024|||of 2024||",
            "||Volume|Value||Volume|Value|Value",
            "TOTAL|||1000|||9000|110.1");
    FormReading reading =
        read(sheet("25", rows, "C3:D3", "C4:D4", "C5:D5", "F3:G3", "F4:G4", "F5:G5"));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .containsExactly(
            "D7 turnover.national.export@2024-10 = 1000 million-usd E",
            "G7 turnover.national.export@2024-01/2024-10 = 9000 million-usd E",
            "H7 stated-growth.national.export@2024-01/2024-10 = 10.1 percent E");
  }

  @Test
  void comparesLabelsWithoutCaseSpacesEnumerationAndPlaceOfToneMarks() {
    List<String> rows = with(exports(), 1, "14.  HÀNG HOÁ  xuất khẩu ");
    rows = with(rows, 10, "|1. khu vực  Kinh tế trong nước||400|||3500|||95.5");
    rows = with(rows, 15, "|Trong đó: Dầu thô|30|50||300|500|||88");
    assertThat(told(read(sheet(rows)))).isEqualTo(told(read(sheet(exports()))));
  }

  @Test
  void joinsALabelThatIsWrappedOverTwoRows() {
    List<String> rows = exports();
    rows.add("|Máy móc, thiết bị,");
    rows.add("|dụng cụ  và phụ tùng||70|||700|||99");
    FormReading reading = read(sheet(rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .contains("D17 turnover.national.export.machinery@2024-10 = 70 million-usd P of which");
    assertThat(reading.sheets().get(0).rows())
        .anySatisfy(
            row -> {
              assertThat(row.row()).isEqualTo(16);
              assertThat(row.role()).isEqualTo(RowRole.WRAPPED);
            });
  }

  @Test
  void takesTheUnitOfAFootnoteMarkFromTheFootnoteAndForTheRowsInside() {
    List<String> rows = exports();
    rows.add("|Ô tô(*)||80|||800|||99");
    rows.add("|  Trong đó: Nguyên chiếc|2|40||20|400|||99");
    rows.add("(*) Nghìn chiếc, triệu USD");
    assertThat(told(read(sheet(rows))))
        .contains("C17 volume.national.export.whole-cars@2024-10 = 2 thousand-count P of which");
    rows.set(17, "(*) Chiếc, triệu USD");
    assertThat(told(read(sheet(rows))))
        .contains("C17 volume.national.export.whole-cars@2024-10 = 2 count P of which");
  }

  @Test
  void readsSignsAsTheLayoutExplainsThem() {
    List<String> rows = with(exports(), 14, "|Gạo|x|-||…|200|||-");
    FormReading reading = read(sheet(rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .contains(
            "C14 volume.national.export.rice@2024-10 Q of which",
            "D14 turnover.national.export.rice@2024-10 = 0 million-usd P of which",
            "F14 volume.national.export.rice@2024-01/2024-10 O of which",
            "J14 stated-growth.national.export.rice@2024-01/2024-10 M of which");
  }

  @Test
  void tellsANumberHeldAsText() {
    FormReading reading = read(sheet(with(exports(), 14, "|Gạo|10|'1.020,5||100|200|||101")));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .contains("D14 turnover.national.export.rice@2024-10 = 1020.5 million-usd P of which");
    assertThat(rules(reading)).containsExactly("number-as-text");
  }

  @Test
  void takesNumbersOfATextFileAsTheyAre() {
    List<String> rows = with(exports(), 14, "|Gạo|10|'1.020,5||100|200|||101");
    FormReading reading = read(sheet("", rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .contains("D14 turnover.national.export.rice@2024-10 = 1020.5 million-usd P of which");
    assertThat(rules(reading)).isEmpty();
  }

  @Test
  void refusesTextThatTwoDecimalMarksReadDifferently() {
    assertThat(faults(read(sheet(with(exports(), 14, "|Gạo|10|'1.020||100|200|||101")))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(
            "[input/2024-10/form.xlsx]14.XK!D14: Expecting a known decimal mark, found"
                + " \"1.020\"");
  }

  @Test
  void tellsTheMonthThatTheFormSpeaksOfWhereItIsNotThatOfTheFolder() {
    List<String> rows = with(with(exports(), "tháng 10", "tháng 9"), "10 tháng", "9 tháng");
    FormReading reading = read(sheet(rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(reading.sheets().get(0).month()).isEqualTo(YearMonth.of(2024, 9));
    assertThat(rules(reading)).containsExactly("other-month");
  }

  @Test
  void tellsCellsUnderNoHeaderAndNumbersBelowTheTable() {
    List<String> rows = with(exports(), 14, "|Gạo|10|20|7|100|200|||101");
    rows = new ArrayList<>(rows);
    rows.add("Nguồn: tự đặt");
    rows.add("|||12");
    FormReading reading = read(sheet(rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(rules(reading)).containsExactly("cells-beside-table");
    assertThat(reading.count().skipped()).isEqualTo(2);
    assertThat(reading.count().observations()).isEqualTo(22);
  }

  @Test
  void tellsTheSheetsThatNoLayoutKnows() {
    FormReading reading =
        read(sheet(exports()), sheet("Lúa", List.of("Diện tích lúa", "|5")), sheet("", List.of()));
    assertThat(reading.unread()).containsExactly("Lúa");
    assertThat(rules(reading)).containsExactly("sheets-not-read");
  }

  @Test
  void readsAProvincialFormWithUnitsRemarksAndTheMonthAboveTheHeader() {
    List<String> rows =
        List.of(
            "Kim ngạch xuất nhập khẩu qua địa bàn",
            "Tháng 10 năm 2024",
            "STT|Chỉ tiêu|ĐVT|Kế hoạch năm|Thực hiện tháng trước|Ước tháng báo cáo|Cộng dồn từ đầu"
                + " năm|So với tháng trước (%)|So với kế hoạch (%)|Ghi chú",
            "I|Tổng kim ngạch|Triệu USD|5000|300|400|4000|33.3|80|",
            "1|- Xuất khẩu|Triệu USD|2000|100|150|1500|50|75|tự đặt",
            "2|- Nhập khẩu|Nghìn USD|3000000|200000|250000|2500000|25|83.3|",
            "II|Theo cửa khẩu",
            "1|Cửa khẩu quốc tế Hữu Nghị|Triệu USD||||3000|||");
    FormReading reading = read(sheet("KN 10", rows));
    assertThat(faults(reading)).isEmpty();
    assertThat(told(reading))
        .contains(
            "D4 plan.declared.total@2024 = 5000 million-usd A",
            "E4 turnover.declared.total@2024-09 = 300 million-usd A",
            "F4 turnover.declared.total@2024-10 = 400 million-usd E",
            "H4 stated-growth-on-previous.declared.total@2024-10 = 33.3 percent E",
            "I4 stated-plan-attainment.declared.total@2024-01/2024-10 = 80 percent E",
            "G6 turnover.declared.import@2024-01/2024-10 = 2500000 thousand-usd E",
            "G8 turnover.declared.total.huu-nghi@2024-01/2024-10 = 3000 million-usd E");
    assertThat(reading.observations())
        .filteredOn(one -> one.cell().row() == 5)
        .allSatisfy(one -> assertThat(one.provenance().note()).isEqualTo("tự đặt"));
  }

  @Test
  void rejectsBrokenUncalculatedAndDateCells() {
    for (RawCell.Kind kind :
        List.of(RawCell.Kind.BROKEN, RawCell.Kind.UNCALCULATED, RawCell.Kind.DATE)) {
      FormReading reading = read(withCell(sheet(exports()), new RawCell("#REF!", "#REF!", kind)));
      assertThat(reading.count().rejections()).isEqualTo(1);
      assertThat(faults(reading)).hasSize(1);
      assertThat(faults(reading).get(0)).startsWith("[input/2024-10/form.xlsx]14.XK!D9: Expecting");
    }
  }

  @Test
  void tellsACellThatShowsSomethingElseThanItHolds() {
    FormReading reading =
        read(
            withCell(
                sheet(exports()), new RawCell("1000000", "1000000", RawCell.Kind.NUMBER, "1")));
    assertThat(rules(reading)).containsExactly("shown-differs");
    assertThat(told(reading))
        .contains("D9 turnover.national.export@2024-10 = 1000000 million-usd P");
  }

  private static Sheet withCell(Sheet sheet, RawCell cell) {
    List<List<RawCell>> rows = new ArrayList<>(sheet.rows());
    List<RawCell> ninth = new ArrayList<>(rows.get(8));
    ninth.set(3, cell);
    rows.set(8, ninth);
    return new Sheet(sheet.name(), rows, sheet.merged());
  }

  private static List<String> rules(FormReading reading) {
    return reading.allFindings().stream().map(Finding::rule).toList();
  }
}
