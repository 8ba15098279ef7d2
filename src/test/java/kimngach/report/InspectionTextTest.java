package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.CellCount;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.inspection.InspectedCell;
import kimngach.model.inspection.InspectedCell.Fate;
import kimngach.model.inspection.InspectedColumn;
import kimngach.model.inspection.InspectedColumn.Percent;
import kimngach.model.inspection.InspectedColumn.Role;
import kimngach.model.inspection.InspectedRow;
import kimngach.model.inspection.InspectedSheet;
import kimngach.model.inspection.InspectedSheet.Form;
import kimngach.model.inspection.InspectedSheet.Kind;
import kimngach.model.inspection.Inspection;
import kimngach.settings.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was seen in a file, on terminals of any width. */
class InspectionTextTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);
  private static final int COLUMNS = 7;

  @ParameterizedTest
  @CsvSource({"80, VI", "100, VI", "140, VI", "80, EN", "100, EN", "140, EN"})
  void keepsEveryLineWithinTheTerminal(int width, InterfaceLanguage language) {
    assertThat(text(width, language).lines())
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @CsvSource({"80", "100", "140"})
  void alignsValuesUnderTheirColumnWhateverTheMarksAndScriptOfTheLabel(int width) {
    List<Integer> ends =
        text(width, InterfaceLanguage.VI)
            .lines()
            .filter(line -> line.matches("1[123] .*1\\.234,5.*"))
            .map(line -> TerminalText.width(line.substring(0, line.indexOf("1.234,5") + 7)))
            .toList();

    assertThat(ends).hasSizeGreaterThanOrEqualTo(3);
    assertThat(ends.subList(0, 3)).containsOnly(ends.get(0));
  }

  @Test
  void writesNumbersAsTheLanguageDoesAndCutsWhatNoTableHasRoomFor() {
    var vietnamese = new ShownAmount(InterfaceLanguage.VI);

    assertThat(vietnamese.of(new BigDecimal("35587.417147"))).isEqualTo("35.587,4171…");
    assertThat(vietnamese.of(new BigDecimal("-1234567.50"))).isEqualTo("-1.234.567,50");
    assertThat(new ShownAmount(InterfaceLanguage.EN).of(new BigDecimal("46716.5")))
        .isEqualTo("46,716.5");
  }

  @Test
  void marksWhatWasSkippedAndWhatCannotBeReadAndSaysWhatTheMarksMean() {
    assertThat(text(100, InterfaceLanguage.VI))
        .contains("✗ 12,3x", "✗ không đọc được")
        .contains("[ghi chú]", "[…] bỏ qua")
        .contains("· trống", "O chưa có số liệu")
        .contains("? bố cục chưa có dòng này")
        .contains("\\u001b");
  }

  private static String text(int width, InterfaceLanguage language) {
    return new InspectionText(language, width, false, new Labels(Map.of())).text(inspection());
  }

  private static Inspection inspection() {
    List<InspectedColumn> columns = new ArrayList<>();
    columns.add(column(1, "Chỉ tiêu", Role.LABEL));
    for (int number = 2; number < 2 + COLUMNS; number++) {
      columns.add(column(number, "Ước tính tháng 11 năm 2023 Trị giá, cột " + number, Role.VALUES));
    }
    String decomposed = Normalizer.normalize("Cửa khẩu quốc tế Hữu Nghị", Normalizer.Form.NFD);
    List<InspectedRow> rows =
        List.of(
            row(11, "Tổng kim ngạch xuất nhập khẩu hàng hóa qua địa bàn toàn tỉnh", 0, false),
            row(12, decomposed, 1, true),
            row(13, "友谊口岸 ở tỉnh Lạng Sơn", 2, true),
            new InspectedRow(
                14,
                "Dòng lạ\u001b[31m",
                InspectedRow.Role.UNKNOWN,
                Optional.empty(),
                false,
                0,
                List.of(
                    cell(2, "12,3x", Fate.REJECTED),
                    cell(3, "ghi chú", Fate.SKIPPED),
                    cell(4, "", Fate.BLANK),
                    observed(14, 5, Optional.empty()))));
    CellCount count = new CellCount(25, 22, 1, 1, 1);
    var form =
        new Form(
            "input/layouts/mau.yaml",
            new Sentence("Biểu mẫu", "A form"),
            9,
            10,
            MONTH,
            "Triệu USD");
    return new Inspection(
        "input/2023-11/mau.xlsx",
        5_000,
        MONTH,
        List.of(
            new InspectedSheet("Biểu", Kind.FORM, Optional.of(form), columns, rows, count),
            InspectedSheet.unknown("Trang khác có tên rất dài để phải xuống dòng ở cột bên trái")),
        count,
        List.of(),
        List.of(),
        List.of());
  }

  private static InspectedColumn column(int number, String header, Role role) {
    boolean isRead = role == Role.VALUES;
    return new InspectedColumn(
        number,
        header,
        role,
        Optional.of(Measure.TURNOVER).filter(any -> isRead),
        Optional.of(TimePeriod.month(MONTH)).filter(any -> isRead),
        Optional.of(Unit.MILLION_USD).filter(any -> isRead),
        ObsStatus.ESTIMATED,
        Percent.NONE);
  }

  private static InspectedRow row(int number, String label, int depth, boolean isOfWhich) {
    return new InspectedRow(
        number,
        label,
        InspectedRow.Role.VALUES,
        Optional.of(SeriesKey.turnover(Scope.ALL_REGIMES, Flow.EXPORT)),
        isOfWhich,
        depth,
        Stream.iterate(2, column -> column + 1)
            .limit(COLUMNS)
            .map(column -> observed(number, column, Optional.of(new BigDecimal("1234.5"))))
            .toList());
  }

  private static InspectedCell cell(int column, String text, Fate fate) {
    return new InspectedCell(column, text, fate, Optional.empty());
  }

  private static InspectedCell observed(int row, int column, Optional<BigDecimal> value) {
    var key =
        new ObsKey(SeriesKey.turnover(Scope.ALL_REGIMES, Flow.EXPORT), TimePeriod.month(MONTH));
    var observation =
        new Observation(
            key,
            value.map(amount -> Quantity.of(amount, Unit.MILLION_USD, Qualifier.NONE)),
            value.isPresent() ? ObsStatus.ESTIMATED : ObsStatus.MISSING,
            Source.UNSTATED,
            new Vintage(MONTH),
            new Provenance(new CellRef("mau.xlsx", "Biểu", row, column), "1234.5", ""));
    return new InspectedCell(column, "1234.5", Fate.OBSERVED, Optional.of(observation));
  }
}
