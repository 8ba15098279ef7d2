package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kimngach.model.InterfaceLanguage;
import kimngach.model.finding.ToldFinding;
import org.junit.jupiter.api.Test;

class FindingsTableTest {

  @Test
  void tellsTheWorstFirstInVietnameseWrappedToTheWidth() {
    assertThat(
            new FindingsTable(InterfaceLanguage.VI, 60, false, true)
                .text(FindingsFixture.lightestFirst()))
        .isEqualTo(
            """
            Mức       Phát hiện
            ────────  ──────────────────────────────────────────────────
            LỖI       gates-sum-to-whole
                      Xuất khẩu qua các cửa khẩu phải cộng thành
                      18.234,0 triệu USD, tìm thấy 18.233,0: chênh 1,0
                      triệu USD.
                      [input/2023-11/gates.xlsx]Cửa khẩu!G17, G18;
                      [input/2023-11/turnover.csv]H4

            CẢNH BÁO  expected-series
                      Thiếu 2 chuỗi \\u001b[31m.
                      [input/2023-11/turnover.csv]C2

            LƯU Ý     revisions
                      Thay cho kỳ 2023-10.

            1 lỗi, 1 cảnh báo, 1 lưu ý
            """);
  }

  @Test
  void tellsTheSameInEnglishAndSumsItUp() {
    FindingsTable table = new FindingsTable(InterfaceLanguage.EN, 100, false, true);

    assertThat(table.text(FindingsFixture.lightestFirst()))
        .startsWith("Weight   Finding\n───────  ─")
        .contains(
            "ERROR    gates-sum-to-whole\n",
            "         Expecting exports of the gates to sum to 18,234.0 million USD, found"
                + " 18,233.0: residual\n"
                + "         1.0.\n")
        .endsWith("\n1 error, 1 warning, 1 note\n");
    assertThat(table.summary(List.of())).isEqualTo("0 errors, 0 warnings, 0 notes");
    assertThat(table.text(List.of())).isEqualTo("No findings: the figures reconcile.\n");
  }

  @Test
  void countsNotesOnlyWhereSomethingIsToBeMended() {
    FindingsTable table = new FindingsTable(InterfaceLanguage.EN, 100, false, false);
    List<ToldFinding> findings = FindingsFixture.lightestFirst();

    assertThat(table.text(findings))
        .doesNotContain("Replaces delivery")
        .endsWith("\n1 note is left out here (see check --all).\n1 error, 1 warning, 1 note\n");
    assertThat(table.text(findings.subList(0, 2)))
        .contains("Replaces delivery")
        .doesNotContain("left out");
  }

  @Test
  void keepsEveryLineWithinTheWidthAtAnyWidth() {
    for (int width = 40; width <= 120; width++) {
      String text =
          new FindingsTable(InterfaceLanguage.VI, width, false, true)
              .text(FindingsFixture.lightestFirst());
      int columns = width;
      assertThat(text.lines()).allMatch(line -> TerminalText.width(line) <= columns);
    }
  }

  @Test
  void coloursTheWeightOnlyWhenTold() {
    String plain =
        new FindingsTable(InterfaceLanguage.VI, 60, false, true)
            .text(FindingsFixture.lightestFirst());
    String coloured =
        new FindingsTable(InterfaceLanguage.VI, 60, true, true)
            .text(FindingsFixture.lightestFirst());

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31mLỖI     \u001b[0m  gates-sum-to-whole\n");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }
}
