package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCatalogueTest {

  @ParameterizedTest
  @ValueSource(strings = {"2023-01", "2023-11", "2023-12"})
  void listsTheFiguresOfAMonthWhoseYearToDateIsTheMonthOrTheYear(String month) {
    Reporting reporting =
        new Reporting(
            YearMonth.parse(month),
            LocalDate.of(2023, 12, 29),
            Trial.delivery().figures(),
            List.of(),
            false);

    Ledger all =
        FigureCatalogue.of(
            Trial.settings(List.of(Language.VI, Language.EN)), reporting, new Ledger(List.of()));

    assertThat(all.entries())
        .extracting(entry -> entry.figure().id().value())
        .contains("turnover.declared.total@2023", "growth:turnover.declared.export@2023")
        .doesNotHaveDuplicates();
  }
}
