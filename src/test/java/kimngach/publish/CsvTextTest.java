package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTextTest {
  private final CsvText text = new CsvText();

  @Test
  void quotesOnlyCellsThatHoldACommaAQuoteOrALineEnd() {
    text.cell("a b;c'd").cell("1,5").cell("\"so\"").cell("x\ny").cell("x\ry").endLine();

    assertThat(text).hasToString("a b;c'd,\"1,5\",\"\"\"so\"\"\",\"x\ny\",\"x\ry\"\n");
  }

  @Test
  void startsEachLineWithoutACommaEvenWhereItsFirstCellIsBlank() {
    text.cell("").cell("").endLine();
    text.cells("a,\"b,c\"").cell("d").endLine();

    assertThat(text).hasToString(",\na,\"b,c\",d\n");
  }
}
