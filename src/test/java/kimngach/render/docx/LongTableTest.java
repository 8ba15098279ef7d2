package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kimngach.render.LargeBulletin;
import kimngach.render.OfficeSchemas;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTableTest {
  private static final int ROWS = 350;

  @Test
  void keepsEveryRowInOrderThoughMostWereSetAsideAsText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("long.docx");
    new DocxRenderer(BulletinLook.FILE).render(LargeBulletin.of(ROWS, 3, 5), file);
    try (XWPFDocument document = DocxRendererTest.opened(file)) {
      XWPFTable table = document.getTables().get(0);
      List<String> labels =
          table.getRows().stream()
              .skip(1)
              .map(row -> row.getCell(0).getParagraphs().get(0).getText())
              .toList();
      assertThat(labels)
          .containsExactlyElementsOf(
              IntStream.range(0, ROWS).mapToObj(row -> "Hàng " + row).toList());
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(table.getRows().stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(1);
      assertThat(document.getParagraphs().get(document.getParagraphs().size() - 1).getText())
          .startsWith("5. Turnover");
    }
    assertThat(OfficeSchemas.faults(file)).isEmpty();
  }
}
