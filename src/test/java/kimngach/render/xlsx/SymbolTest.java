package kimngach.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Mark;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import org.junit.jupiter.api.Test;

class SymbolTest {
  private static final List<Language> LANGUAGES = List.of(Language.VI, Language.EN);

  @Test
  void tellsTheMarksOfANumberThatThePagePrintsOnceForTheWholeColumn() {
    Table.Cell cell =
        new Table.Cell(
            Text.of(LANGUAGES, language -> "4780"),
            Optional.of(new Table.CellNumber(new BigDecimal("4780"), 0)),
            Set.of(Mark.REVISED, Mark.ESTIMATED));

    assertThat(Symbol.marksOf(cell, LANGUAGES)).isEqualTo("[e] [r]");
    assertThat(Symbol.in("[e] [r]")).containsExactly(Symbol.ESTIMATE, Symbol.REVISED);
  }

  @Test
  void explainsEveryMarkThatATableMayBear() {
    for (Mark mark : Mark.values()) {
      assertThat(Symbol.in(mark.sign())).as(mark.sign()).hasSize(1);
    }
    assertThat(Symbol.in(Mark.CORRECTED.sign())).containsExactly(Symbol.CORRECTED);
  }
}
