package kimngach.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.fault.MachineFaultException;
import kimngach.render.DocxSampleBulletin;
import kimngach.render.OfficeSchemas;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesWorkbookRendererTest {
  private static Path file;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    file = folder.resolve("tables.xlsx");
    new TablesWorkbookRenderer().render(DocxSampleBulletin.bilingual(), file);
    try (InputStream in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    }
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void hasACoverThatLeadsToEverySheet() {
    assertThat(sheetNames())
        .containsExactly(
            "Trang bìa – Cover sheet",
            "Ghi chú – Table notes",
            "Ký hiệu – Symbols used",
            "by-flow",
            "by-gate",
            "by-month",
            "symbols");
    String cover = sheetNames().get(0);
    assertThat(words(workbook.getSheetAt(0).getRow(0), 0))
        .isEqualTo("Bản tin thống kê tháng 11 năm 2023");
    assertThat(words(rowOf(cover, "Cơ quan phát hành / Issuing office"), 1))
        .isEqualTo("Cục Thống kê tỉnh Lạng Sơn / Lạng Sơn Statistics Office");
    assertThat(rowOf(cover, "Ngày phát hành / Release date").getCell(1).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2023, 11, 29, 0, 0));
    assertThat(workbook.getSheetAt(0).getHyperlinkList())
        .extracting(link -> link.getAddress())
        .containsExactlyElementsOf(
            sheetNames().subList(1, 7).stream().map(name -> "'" + name + "'!A1").toList());
  }

  @Test
  void makesOneRealTableASheetWithAllCellsFilledAndColumnsNamedOnce() {
    for (String name : sheetNames()) {
      XSSFSheet sheet = workbook.getSheet(name);
      assertThat(sheet.getTables()).as(name).hasSize(1);
      XSSFTable table = sheet.getTables().get(0);
      Set<String> names = new HashSet<>();
      for (CellReference at : table.getArea().getAllReferencedCells()) {
        Cell cell = sheet.getRow(at.getRow()).getCell(at.getCol());
        assertThat(cell.getCellType()).as(name + at).isIn(CellType.STRING, CellType.NUMERIC);
        if (at.getRow() == table.getStartRowIndex()) {
          String header = cell.getStringCellValue();
          assertThat(table.getColumns().get(at.getCol()).getName()).isEqualTo(header);
          assertThat(names.add(header.toLowerCase(Locale.ROOT))).as(header).isTrue();
        }
      }
      assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
    }
    assertThat(workbook.getSheet("by-gate").getTables().get(0).getName())
        .isEqualTo("table_by_gate");
  }

  @Test
  void obeysTheSchemasOfOfficeOpenXml() throws IOException {
    assertThat(OfficeSchemas.faults(file)).isEmpty();
  }

  @Test
  void hidesNothing() {
    for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
      assertThat(workbook.getSheetVisibility(sheet)).isEqualTo(SheetVisibility.VISIBLE);
      for (Row row : workbook.getSheetAt(sheet)) {
        assertThat(row.getZeroHeight()).isFalse();
      }
    }
  }

  @Test
  void repeatsTheTitleOverRowsInAColumnOfItsOwn() {
    XSSFTable table = workbook.getSheet("by-flow").getTables().get(0);
    assertThat(table.getColumns().get(0).getName()).isEqualTo("Nhóm");
    assertThat(table.getColumns().get(1).getName()).isEqualTo("Group");
    Sheet sheet = workbook.getSheet("by-flow");
    Row first = sheet.getRow(table.getStartRowIndex() + 1);
    Row second = sheet.getRow(table.getStartRowIndex() + 2);
    assertThat(words(first, 0)).isEqualTo(words(second, 0)).isNotEqualTo(words(first, 2));
  }

  @Test
  void putsMarksBesideTheNumberInAColumnThatExplainsItself(@TempDir Path folder)
      throws IOException {
    Table table =
        new Table(
            "marked",
            text("Bảng\u00a0[p]", "Table\u00a0[p]"),
            Text.EMPTY,
            List.of(column("Cửa khẩu", "Gate"), column("Xuất khẩu", "Exports")),
            List.of(
                row(text("Chi Ma", "Chi Ma"), number("1.234,5 [e] [r]", "1,234.5 [e] [r]")),
                row(text("Na Hình", "Na Hinh"), number("1.000,0", "1,000.0")),
                row(text("Cốc Nam", "Coc Nam"), new Table.Cell(text("…", "…"), Optional.empty()))),
            List.of());
    try (XSSFWorkbook marked = written(table, folder)) {
      Sheet sheet = marked.getSheet("marked");
      int header = ((XSSFSheet) sheet).getTables().get(0).getStartRowIndex();
      assertThat(words(sheet.getRow(header), 3)).isEqualTo("Ký hiệu / Mark: Xuất khẩu / Exports");
      assertThat(sheet.getRow(header + 1).getCell(2).getNumericCellValue()).isEqualTo(1234.5);
      assertThat(words(sheet.getRow(header + 1), 3)).isEqualTo("[e] [r]");
      assertThat(words(sheet.getRow(header + 2), 3)).isEqualTo("[z]");
      assertThat(words(sheet.getRow(header + 3), 2)).isEqualTo("…");
      Sheet symbols = marked.getSheet("Ký hiệu – Symbols used");
      assertThat(
              StreamSupport.stream(symbols.spliterator(), false)
                  .skip(2)
                  .map(each -> words(each, 0) + " " + words(each, 2)))
          .containsExactly(
              "… not available",
              "[z] not applicable",
              "[e] estimate, or computed from one",
              "[p] provisional, or computed from such a figure",
              "[r] revised since an earlier delivery");
    }
  }

  @Test
  void speaksEveryLanguageOfTheBulletin(@TempDir Path folder) throws IOException {
    Path chinese = folder.resolve("zh.xlsx");
    new TablesWorkbookRenderer()
        .render(DocxSampleBulletin.in(List.of(Language.VI, Language.ZH)), chinese);
    try (InputStream in = Files.newInputStream(chinese);
        XSSFWorkbook read = new XSSFWorkbook(in)) {
      assertThat(read.getSheetName(0)).isEqualTo("Trang bìa – 封面");
      assertThat(read.getSheetName(1)).isEqualTo("Ghi chú – 说明");
    }
  }

  @Test
  void holdsNumbersAsNumbersWithTheDecimalsOfThePrint() {
    Row all = rowOf("by-gate", "Tất cả cửa khẩu");
    assertThat(all.getCell(2).getNumericCellValue()).isEqualTo(46716);
    assertThat(all.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    assertThat(all.getCell(3).getNumericCellValue()).isEqualTo(18234.5);
    assertThat(all.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
  }

  @Test
  void givesEachLanguageAColumnOfLabels() {
    Row rail = rowOf("by-gate", "Đồng Đăng (đường sắt)");
    assertThat(words(rail, 1)).isEqualTo("Đồng Đăng (rail)");
    Row header = rowOf("by-gate", "Cửa khẩu");
    assertThat(words(header, 1)).isEqualTo("Border gate");
    assertThat(words(header, 2)).isEqualTo("Tổng kim ngạch / Turnover");
  }

  @Test
  void keepsWordsThatBeginLikeAFormulaAsWords() {
    for (Row row : workbook.getSheet("symbols")) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
        boolean formula = cell.getStringCellValue().matches("(?s)[-=+@\\t].*");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(formula);
      }
    }
    assertThat(words(rowOf("symbols", "=1+1"), 0)).isEqualTo("=1+1");
    assertThat(words(rowOf("symbols", "-"), 0)).isEqualTo("-");
  }

  @Test
  void givesOneColumnToWordsThatAreTheSameInEveryLanguageAndTwoToOthers() {
    Row at = rowOf("symbols", "@");
    assertThat(words(at, 1)).isEqualTo("+ cộng");
    assertThat(words(at, 2)).isEqualTo("+ plus");
  }

  @Test
  void mergesNothingAndKeepsTheHeaderInView() {
    for (String name : sheetNames().subList(1, 7)) {
      Sheet sheet = workbook.getSheet(name);
      assertThat(sheet.getMergedRegions()).isEmpty();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
    int header = rowOf("by-gate", "Cửa khẩu").getRowNum();
    assertThat(workbook.getSheet("by-gate").getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) (header + 1));
  }

  @Test
  void tellsNotesWithTheSheetTheyBelongTo() {
    Row note = rowOf("Ghi chú – Table notes", "by-month");
    assertThat(words(note, 1)).isEqualTo("Số liệu dựng để thử.");
    Row callout = rowOf("Ghi chú – Table notes", "Tất cả các bảng / All tables");
    assertThat(words(callout, 1)).contains("không được so sánh với nhau");
  }

  @Test
  void saysWhichFileCannotBeWritten(@TempDir Path folder) {
    Path nowhere = folder.resolve("missing").resolve("tables.xlsx");
    assertThatThrownBy(
            () -> new TablesWorkbookRenderer().render(DocxSampleBulletin.bilingual(), nowhere))
        .isInstanceOf(MachineFaultException.class)
        .hasMessageContaining("tables.xlsx: Expecting to write this file, found");
  }

  private static XSSFWorkbook written(Table table, Path folder) throws IOException {
    Path target = folder.resolve("tables.xlsx");
    Bulletin bulletin =
        new Bulletin(
            text("Bản tin", "Bulletin"),
            text("Cơ quan", "Office"),
            LocalDate.of(2023, 11, 29),
            List.of(Language.VI, Language.EN),
            Arrangement.BENEATH,
            List.of(table));
    new TablesWorkbookRenderer().render(bulletin, target);
    try (InputStream in = Files.newInputStream(target)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Text text(String vi, String en) {
    return new Text(
        Map.of(Language.VI, List.of(new Words(vi)), Language.EN, List.of(new Words(en))));
  }

  private static Table.Column column(String vi, String en) {
    return new Table.Column(text(vi, en), Table.Align.LEFT, 50);
  }

  private static Table.Row row(Text label, Table.Cell cell) {
    return new Table.Row(
        Table.RowKind.BODY, 0, List.of(new Table.Cell(label, Optional.empty()), cell));
  }

  private static Table.Cell number(String vi, String en) {
    String digits = en.replaceAll("[^0-9.]", "");
    return new Table.Cell(
        text(vi, en), Optional.of(new Table.CellNumber(new BigDecimal(digits), 1)));
  }

  private static List<String> sheetNames() {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static Row rowOf(String sheet, String label) {
    return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
        .filter(row -> row.getCell(0) != null && words(row, 0).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }
}
