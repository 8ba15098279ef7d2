package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code history}: what each delivery said of one series. */
class HistoryTest {
  private static final String GATES = "input/2023-11/turnover-by-gate.xlsx";
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {"turnover.declared.total", "declared.total", "turnover.declared.total@2023"})
  void showsTheRevisionOf2023FromTheReleaseOfNovemberToThatOfFebruary(String series) {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.deliver("2024-02");

    Answer answer = workspace.run("history", series, "--kind", "year", "--year", "2023");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .startsWith(
            """
            Trị giá: mở tờ khai trên địa bàn, tổng xuất nhập khẩu, triệu USD
            turnover.declared.total, million-usd
            """)
        .contains("2023-11", "2024-02")
        .containsPattern("2023 +4\\.780 E +4\\.975 \\[r\\] +\\+195 +\\+4,08%");
  }

  @Test
  void readsNoDeliveryAfterTheOneAskedFor() {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.deliver("2024-02");

    Answer answer = workspace.run("history", "declared.total", "2023-11", "--kind", "year");

    assertThat(answer.out()).contains("4.780 E").doesNotContain("4.975", "2024-02");
  }

  @Test
  void givesMachinesEveryDelivery() throws IOException {
    Answer answer = SampleWorkspace.built().run("history", "all-regimes.export", "--json");

    JsonNode json = new ObjectMapper().readTree(answer.out());
    assertThat(json.get("series").asText()).isEqualTo("turnover.all-regimes.export");
    assertThat(json.get("deliveries")).hasSize(13);
  }

  @Test
  void needsNoFiguresThatReconcile() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.add(GATES, "G2", 1);
    List<String> before = List.copyOf(workspace.files("").keySet());

    Answer answer = workspace.run("history", "all-regimes.export");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("turnover.all-regimes.export, million-usd");
    assertThat(List.copyOf(workspace.files("").keySet())).isEqualTo(before);
    assertThat(workspace.run("check").code()).isEqualTo(3);
  }

  @Test
  void guessesWhichSeriesIsMeant() {
    Answer answer = SampleWorkspace.built().run("history", "declared.totel");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("có phải ý là \"declared.total\"?", "did you mean \"declared.total\"?");
  }

  @Test
  void listsWhatWasDeliveredWhereNoSeriesIsNear() {
    Answer answer = SampleWorkspace.built().run("history", "something-quite-different");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err()).contains("known are budget-revenue.total");
  }

  @Test
  void saysThatNoDeliverySpeaksOfThePeriodsAskedFor() {
    Answer answer =
        SampleWorkspace.built()
            .run("history", "declared.total", "--kind", "month", "--year", "2019");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err())
        .contains("speaks of turnover.declared.total for month 2019, found none");
  }

  @Test
  void endsWithTwoOverAKindOfPeriodThatThereIsNot() {
    Answer answer = SampleWorkspace.built().run("history", "declared.total", "--kind", "monthly");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .contains("expecting one of month, year-to-date, year, other", "Usage: kimngach history");
  }
}
