package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kimngach.model.InterfaceLanguage;
import kimngach.model.bulletin.Ledger;
import org.junit.jupiter.api.Test;

class FigureListTest {

  @Test
  void listsEveryFigureWithWhatIsPrintedInEachLanguage() {
    assertThat(new FigureList(InterfaceLanguage.VI).text(FigureFixture.ledger()))
        .isEqualTo(
            """
            Số liệu                                  Giá trị chính xác         Đơn vị       Trạng thái  In ra (vi)   In ra (en)  Nguồn gốc
            ───────────────────────────────────────  ────────────────────────  ───────────  ──────────  ───────────  ──────────  ───────────────────────────────────────────────────────────────────
            percentage:turnover.declared.total@2023  478000/3800 ≈ 125.789474  percent      ước tính    125,8        125.8       a / b × 100: turnover.declared.total@2023, plan.declared.total@2023
            turnover.declared.total@2023             4780                      million-usd  ước tính    4.780 | 4,8  4,780       [input/2023-11/turnover.csv]G17 "4,780"

            Giá trị chính xác, chưa làm tròn; dấu chấm ngăn phần thập phân.
            """);
  }

  @Test
  void findsFiguresByIdOrByTheNumberPrintedInAnyLanguage() {
    Ledger ledger = FigureFixture.ledger();
    List<Ledger.Entry> entries = ledger.entries();

    assertThat(FigureSearch.find(ledger, "turnover.declared.total@2023"))
        .containsExactly(entries.get(0));
    assertThat(FigureSearch.find(ledger, "4.780")).containsExactly(entries.get(0));
    assertThat(FigureSearch.find(ledger, "4,780")).containsExactly(entries.get(0));
    assertThat(FigureSearch.find(ledger, "125,8 %")).containsExactly(entries.get(1));
    assertThat(FigureSearch.find(ledger, "4780")).isEmpty();
    assertThat(FigureSearch.find(ledger, "%")).isEmpty();
  }
}
