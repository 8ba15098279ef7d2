package kimngach.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Bulletin;
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
  void explainsAMarkAsTheBulletinDoes() {
    Text own = Text.of(LANGUAGES, language -> language == Language.VI ? "số ước" : "guess");
    Bulletin bulletin = bulletin(Map.of(Mark.ESTIMATED, own));

    assertThat(Symbol.ESTIMATE.meaning(bulletin, Language.VI)).isEqualTo("số ước");
    assertThat(Symbol.REVISED.meaning(bulletin, Language.EN))
        .isEqualTo(Mark.REVISED.meaning(Language.EN));
    assertThat(Symbol.BREAK.meaning(bulletin, Language.EN)).isEqualTo("break in the series");
  }

  private static Bulletin bulletin(Map<Mark, Text> meanings) {
    return new Bulletin(
        Text.EMPTY,
        Text.EMPTY,
        LocalDate.EPOCH,
        LANGUAGES,
        Arrangement.BENEATH,
        List.of(),
        meanings);
  }

  @Test
  void explainsEveryMarkThatATableMayBear() {
    for (Mark mark : Mark.values()) {
      assertThat(Symbol.in(mark.sign())).as(mark.sign()).hasSize(1);
    }
    assertThat(Symbol.in(Mark.CORRECTED.sign())).containsExactly(Symbol.CORRECTED);
  }
}
