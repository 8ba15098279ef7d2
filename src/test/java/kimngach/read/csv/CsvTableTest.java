package kimngach.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.Vintage;
import kimngach.read.FileReading;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
  private final FileReading reading =
      new FileReading("a.csv", new Vintage(YearMonth.of(2023, 11)), observation -> {});

  @Test
  void givesAFormAsASheetWhoseTitleDoesNotDecideTheSeparator() {
    Sheet sheet =
        sheet(
                """
                Biểu 1; tháng 11, năm 2023
                (Triệu USD, nghìn tấn)

                Chỉ tiêu;ĐVT;Ước tháng 11;Cộng dồn
                Tổng trị giá;Triệu USD;4.780,0;46.716,5
                Trong đó, xuất khẩu;Triệu USD;2.730,0
                """)
            .orElseThrow();
    assertThat(texts(sheet))
        .containsExactly(
            List.of("Biểu 1", "tháng 11, năm 2023"),
            List.of("(Triệu USD, nghìn tấn)"),
            List.of(),
            List.of("Chỉ tiêu", "ĐVT", "Ước tháng 11", "Cộng dồn"),
            List.of("Tổng trị giá", "Triệu USD", "4.780,0", "46.716,5"),
            List.of("Trong đó, xuất khẩu", "Triệu USD", "2.730,0"));
    assertThat(sheet.name()).isEmpty();
    assertThat(sheet.cell(5, 4)).isEqualTo(RawCell.text("46.716,5"));
  }

  @Test
  void keepsRowsTogetherBelowACellWithALineBreak() {
    Sheet sheet = sheet("\"Ước\ntháng 11\",b\nc,d\n,,\n").orElseThrow();
    assertThat(texts(sheet))
        .containsExactly(List.of("Ước\ntháng 11", "b"), List.of("c", "d"), List.of());
  }

  @Test
  void givesNoSheetWhereAQuoteIsNeverClosed() {
    assertThat(sheet("a,b\nc,\"d\ne,f\n")).isEmpty();
    assertThat(faults())
        .containsExactly(
            "[a.csv]A2: Expecting a double quote that closes the cell begun in this line, found"
                + " none");
  }

  @Test
  void givesNoSheetWhereALoneCarriageReturnCutsARow() {
    assertThat(sheet("a,b\r\nc\r,d\r\ne,f\r\n")).isEmpty();
    assertThat(faults())
        .containsExactly(
            "[a.csv]A2: Expecting one sort of line end, found a lone CR among lines that end in"
                + " LF: save the file again");
    assertThat(sheet("a,b\rc,d\r").map(CsvTableTest::texts))
        .contains(List.of(List.of("a", "b"), List.of("c", "d")));
    assertThat(sheet("a,\"b\rx\"\nc,d\n")).isPresent();
  }

  @Test
  void givesNoSheetWithACellOrARowBeyondAnyWorkbook() {
    assertThat(sheet("a,b\nc," + "d".repeat(40_000) + "\n")).isEmpty();
    assertThat(sheet("a,b\n" + "c,".repeat(20_000) + "d\n")).isEmpty();
    assertThat(sheet("a,b\n".repeat(100_001))).isEmpty();
    assertThat(faults())
        .satisfiesExactly(
            cell ->
                assertThat(cell)
                    .isEqualTo(
                        "[a.csv]A2: Expecting cells of at most 32767 characters, found one of"
                            + " 40000"),
            row -> assertThat(row).startsWith("[a.csv]A2: Expecting a form of at most 100000 rows"),
            rows -> assertThat(rows).startsWith("[a.csv]A100001: Expecting a form of at most"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b,c~1,2,3                                   | ,
          a;b;c~1,5;2,5;3,5                             | ;
          Chỉ tiêu;T10~Xuất;1,5~Nhập;2,5                | ;
          period,value,note~1,2,"a; b; c"~1,2,"d; e; f" | ,
          a,b~1,x; y~2,z; w~3,p; q                      | ,
          Bảng 1, 2, 3, 4, 5~a;b~c;d                    | ;
          5" pipe,3~x,y                                 | ,
          nothing~at all                                | ,
          "a;b",c~"d;e",f                               | ,
          a;b~1,234,567;2~1,234,568;3                   | ;
          """)
  void choosesTheSeparatorThatGivesMostRecordsTheSameCells(String text, char separator) {
    assertThat(Separator.of(text.replace('~', '\n'), true)).isEqualTo(separator);
  }

  @Test
  void choosesATabWhereMostRecordsHaveOne() {
    assertThat(Separator.of("a, b; c\n1,5\t2,5\n1,6\t2,6\n", true)).isEqualTo('\t');
  }

  private Optional<Sheet> sheet(String text) {
    return CsvTable.open(text.getBytes(StandardCharsets.UTF_8), reading).flatMap(CsvTable::sheet);
  }

  private List<String> faults() {
    return reading.faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }

  private static List<List<String>> texts(Sheet sheet) {
    return sheet.rows().stream().map(row -> row.stream().map(RawCell::text).toList()).toList();
  }
}
