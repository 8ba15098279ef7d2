package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCellTest {

  @Test
  void namesTheUnitOfAFigureThatIsNotInTheUnitOfItsColumn(@TempDir Path folder) {
    Table.Cell cell = cell(folder, "all-regimes.total", YearMonth.of(2024, 12));

    assertThat(cell.text().plain(Language.VI)).isEqualTo("khoảng 66,4 tỷ USD [e]");
    assertThat(cell.text().plain(Language.EN)).isEqualTo("about 66.4 billion USD [e]");
    assertThat(cell.number()).isEmpty();
  }

  @Test
  void marksAnEstimatedAndRevisedFigureAndKeepsItsNumber(@TempDir Path folder) {
    Table.Cell cell = cell(folder, "declared.total", YearMonth.of(2023, 11));

    assertThat(cell.text().plain(Language.VI)).isEqualTo("4.780 [e][r]");
    assertThat(cell.number().orElseThrow().value()).isEqualByComparingTo("4780");
  }

  private static Table.Cell cell(Path folder, String series, YearMonth month) {
    String template =
        "<@table id=\"t\"><@column text=\"c\"/><@row><@cell of=value(\""
            + series
            + "\", year)/></@row></@table>";
    List<Language> languages = List.of(Language.VI, Language.EN);
    Composed composed = Trial.compose(folder, template, languages, month);
    return ((Table) composed.bulletin().blocks().get(0)).rows().get(0).cells().get(0);
  }
}
