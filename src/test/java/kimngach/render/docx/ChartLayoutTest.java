package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kimngach.render.DocxSampleBulletin;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;

class ChartLayoutTest {
  private static XWPFDocument document;

  @BeforeAll
  static void render(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bulletin.docx");
    new DocxRenderer(BulletinLook.FILE).render(DocxSampleBulletin.bilingual(), file);
    document = DocxRendererTest.opened(file);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  @Test
  void holdsThePlottedValuesInAWorkbookWithinTheDocument()
      throws IOException, InvalidFormatException {
    XSSFSheet sheet = chart(0).getWorkbook().getSheetAt(0);
    assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Xuất khẩu / Exports");
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("T1 / Jan");
    assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(640);
    assertThat(sheet.getRow(11).getCell(2).getNumericCellValue()).isEqualTo(3482);
  }

  @Test
  void leavesAMissingValueBlank() throws IOException, InvalidFormatException {
    XSSFSheet sheet = chart(0).getWorkbook().getSheetAt(0);
    assertThat(sheet.getRow(5).getCell(1)).isNull();
    assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(1720);
  }

  @Test
  void stacksColumnsThatEveryOfficeProgramShows() {
    CTPlotArea plot = chart(0).getCTChart().getPlotArea();
    assertThat(plot.getValAxArray(0).getCrossBetween().getVal()).isEqualTo(STCrossBetween.BETWEEN);
    String xml = plot.xmlText();
    assertThat(xml)
        .contains("overlap val=\"100\"", "gapWidth val=\"60\"", "srgbClr val=\"1F4E79\"")
        .contains("grouping val=\"stacked\"");
  }

  @Test
  void endsTheAxisAndStepsItAsTheBulletinSays() {
    var axis = chart(0).getCTChart().getPlotArea().getValAxArray(0);
    assertThat(axis.getScaling().getMin().getVal()).isEqualTo(0);
    assertThat(axis.getScaling().getMax().getVal()).isEqualTo(6000);
    assertThat(axis.getMajorUnit().getVal()).isEqualTo(1000);
    assertThat(axis.getNumFmt().getFormatCode()).contains("\".\"");
  }

  @Test
  void printsLabelsInBothLanguagesWhereThePointsHaveThem() {
    assertThat(labelled(1)).contains(">27.450<", "> / 27,450<");
    assertThat(labelled(0)).doesNotContain("dLbl");
  }

  @Test
  void tellsInWordsWhatTheChartShows() {
    List<String> descriptions =
        document.getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .filter(run -> run.getCTR().sizeOfDrawingArray() > 0)
            .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr())
            .toList();
    assertThat(descriptions)
        .containsExactly(
            "Cột chồng: xuất khẩu và nhập khẩu từng tháng. / Stacked columns: flows by month.",
            "Thanh ngang: mỗi cửa khẩu một thanh. / Bars: one a border gate.");
  }

  private static String labelled(int chart) {
    return chart(chart).getCTChart().getPlotArea().getBarChartArray(0).xmlText();
  }

  private static XWPFChart chart(int index) {
    return document.getCharts().get(index);
  }
}
