package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.fault.InputFaultException;
import kimngach.model.finding.Slip;
import kimngach.model.proposal.Adjustment;
import kimngach.model.proposal.Contradiction;
import kimngach.settings.proposal.Proposal;
import kimngach.settings.proposal.ProposalFile;
import kimngach.settings.proposal.ProposedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposal as a person reads it, and as it is read back. */
class ProposalTextTest {
  private static final YearMonth MONTH = YearMonth.of(2023, 11);

  @Test
  void saysWhatToDoInBothLanguagesAndNamesTheReasonOfEachCell() {
    String text = text("input/2023-11/gates.xlsx", "Cửa khẩu", Adjustment.Basis.LOCATED);

    assertThat(text)
        .startsWith("# ĐỀ XUẤT HIỆU CHỈNH SỐ LIỆU 2023-11 · PROPOSED CORRECTIONS 2023-11\n")
        .contains("#   3. chạy: kimngach build 2023-11 --accept de-xuat.yaml\n")
        .contains("#   3. run: kimngach build 2023-11 --accept de-xuat.yaml\n")
        .contains("\nwho: ", "\naccepted-on: ")
        .contains("  # Xuất khẩu, tháng 11\n  # Exports, November\n")
        .contains("    delivered: 12.50\n    proposed: 125.00\n    unit: million-usd\n")
        .contains("      vi: \"nhập sai 10 lần\"\n")
        .contains("      en: \"wrong by a factor of 10 on entry\"\n")
        .doesNotContain("\r");
  }

  @Test
  void saysWhereACellIsOnlyTheLikeliest() {
    assertThat(text("input/2023-11/gates.xlsx", "", Adjustment.Basis.LIKELIEST))
        .contains("chưa chắc chắn: ô này có khả năng nhất", "not certain: the likeliest cell");
    assertThat(text("input/2023-11/gates.xlsx", "", Adjustment.Basis.LOCATED))
        .doesNotContain("not certain");
  }

  @Test
  void isRefusedUntilAPersonHasSigned() {
    String text = text("input/2023-11/gates.xlsx", "", Adjustment.Basis.BALANCED);

    assertThatThrownBy(() -> ProposalFile.parse("p.yaml", text))
        .isInstanceOf(InputFaultException.class)
        .hasMessageContaining("who")
        .hasMessageContaining("accepted-on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Biểu kim ngạch",
        "yes",
        "\"A\": #1",
        "a\\b\t'c'",
        "𝒳 – 表",
        "- x",
        "{a}",
        " Sheet 1 "
      })
  void isReadBackAsItWasWrittenWhateverTheSheetIsCalled(String sheet) {
    String file = "input/2023-11/biểu #1: \"mới\".xlsx";
    Proposal read =
        ProposalFile.parse("p.yaml", signed(text(file, sheet, Adjustment.Basis.BALANCED)));

    ProposedValue value = read.values().get(0);
    assertThat(value.cell()).isEqualTo(new ProposedValue.Cell(file, sheet, "G17"));
    assertThat(value.series()).isEqualTo("turnover.declared.export");
    assertThat(value.period()).isEqualTo("2023-01/2023-11");
    assertThat(value.delivered()).isEqualTo("12.50");
    assertThat(value.proposed()).isEqualTo("125.00");
    assertThat(read.files()).containsEntry(file, "ab".repeat(32));
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void hasAReasonForEverySlip(Slip slip) {
    Proposal read =
        ProposalFile.parse(
            "p.yaml",
            signed(
                text("input/2023-11/gates.xlsx", "", Adjustment.Basis.LOCATED, Optional.of(slip))));

    assertThat(read.values().get(0).reason().vi()).isNotBlank();
    assertThat(read.values().get(0).reason().en()).isNotBlank();
  }

  @Test
  void tellsWhichKeptValuesContradictOneAnother() {
    Sentence told =
        ContradictionText.of(
            new Contradiction(
                List.of("flows-sum-to-total"),
                List.of(observation("input/2023-11/gates.xlsx", "Cửa khẩu"))));

    assertThat(told.en())
        .contains("contradict one another (flows-sum-to-total)")
        .endsWith("[input/2023-11/gates.xlsx]Cửa khẩu!G17 = 12.50");
    assertThat(told.vi()).startsWith("Không cân đối được").endsWith("G17 = 12,50");
  }

  private static String signed(String text) {
    return text.replaceFirst("(?m)^who:.*$", "who: A")
        .replaceFirst("(?m)^accepted-on:.*$", "accepted-on: 2023-11-28");
  }

  private static String text(String file, String sheet, Adjustment.Basis basis) {
    return text(file, sheet, basis, Optional.of(Slip.FACTOR_TEN));
  }

  @Test
  void asksForTheReasonInChineseWhereTheBulletinPrintsIt() {
    String plain = text("input/a.csv", "", Adjustment.Basis.BALANCED);
    String chinese = text("input/a.csv", "", Adjustment.Basis.BALANCED, Optional.empty(), true);

    assertThat(plain).doesNotContain("zh:");
    assertThat(chinese)
        .containsPattern(
            "    reason:\n      vi: .*\n      en: .*\n      zh:  # lý do bằng tiếng Trung");
  }

  private static String text(
      String file, String sheet, Adjustment.Basis basis, Optional<Slip> slip) {
    return text(file, sheet, basis, slip, false);
  }

  private static String text(
      String file, String sheet, Adjustment.Basis basis, Optional<Slip> slip, boolean inChinese) {
    return ProposalText.of(
        MONTH,
        "de-xuat.yaml",
        List.of(
            new Adjustment(
                observation(file, sheet),
                Quantity.of("125.00", Unit.MILLION_USD),
                basis,
                slip,
                List.of("flows-sum-to-total"))),
        new FileHashes(Map.of(file, "ab".repeat(32))),
        key -> new Sentence("Xuất khẩu, tháng 11", "Exports, November"),
        inChinese);
  }

  private static Observation observation(String file, String sheet) {
    return new Observation(
        new ObsKey(SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT), TimePeriod.yearToDate(MONTH)),
        Optional.of(Quantity.of("12.50", Unit.MILLION_USD)),
        ObsStatus.NORMAL,
        Source.UNSTATED,
        new Vintage(MONTH),
        new Provenance(new CellRef(file, sheet, 17, 7), "12,50", ""));
  }
}
