package kimngach.settings.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.fault.InputFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a proposal that a person has filled in. */
class ProposalFileTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String SIGNED =
      """
      who: Nguyễn Văn A
      accepted-on: 2023-11-28
      files:
        "input/2023-11/gates.xlsx": %s
      corrections:
        - file: "input/2023-11/gates.xlsx"
          sheet: "Cửa khẩu: tháng"
          cell: G17
          series: turnover.all-regimes.export.huu-nghi
          period: 2023-11
          delivered: 1.50
          proposed: 15.0
          unit: million-usd
          reason:
            vi: nhập sai 10 lần
            en: wrong by a factor of 10
      """
          .replace("%s", HASH);

  @TempDir private Path folder = Path.of("");

  @Test
  void readsWhatAPersonSigned() {
    Proposal proposal = ProposalFile.parse("p.yaml", SIGNED);

    assertThat(proposal.who()).isEqualTo("Nguyễn Văn A");
    assertThat(proposal.acceptedOn()).isEqualTo(LocalDate.of(2023, 11, 28));
    assertThat(proposal.files()).containsEntry("input/2023-11/gates.xlsx", HASH);
    assertThat(proposal.text()).isEqualTo(SIGNED);
    assertThat(proposal.values())
        .containsExactly(
            new ProposedValue(
                "p.yaml:6:5",
                new ProposedValue.Cell("input/2023-11/gates.xlsx", "Cửa khẩu: tháng", "G17"),
                "turnover.all-regimes.export.huu-nghi",
                "2023-11",
                new BigDecimal("1.50"),
                new BigDecimal("15.0"),
                Unit.MILLION_USD,
                new Sentence("nhập sai 10 lần", "wrong by a factor of 10")));
  }

  @Test
  void asksForTheReasonInChineseOnlyWhereTheBulletinPrintsIt() {
    Proposal proposal = ProposalFile.parse("p.yaml", SIGNED);
    proposal.requireReasonsIn(List.of(Language.VI, Language.EN));
    assertThatThrownBy(() -> proposal.requireReasonsIn(List.of(Language.VI, Language.ZH)))
        .isInstanceOf(InputFaultException.class)
        .hasMessageContaining("p.yaml:6:5: Expecting the reason in Chinese");

    Proposal told = ProposalFile.parse("p.yaml", SIGNED + "      zh: 录入错误\n");
    told.requireReasonsIn(List.of(Language.VI, Language.ZH));
    assertThat(told.values())
        .singleElement()
        .satisfies(value -> assertThat(value.chineseReason()).contains("录入错误"));
  }

  @Test
  void readsAFileThatNotepadSavedOnWindows() throws Exception {
    Path file = folder.resolve("đề xuất.yaml");
    Files.writeString(file, "\uFEFF" + SIGNED.replace("\n", "\r\n"));

    assertThat(ProposalFile.read(file).values()).hasSize(1);
  }

  @Test
  void refusesWhatNobodySigned() {
    String unsigned = SIGNED.replace("Nguyễn Văn A", "   # họ tên").replace("2023-11-28", "");

    InputFaultException refused =
        catchThrowableOfType(
            InputFaultException.class, () -> ProposalFile.parse("p.yaml", unsigned));

    assertThat(refused.faults()).hasSize(2);
    assertThat(refused.faults().get(0).place()).isEqualTo("p.yaml:1:1");
    assertThat(refused.faults().get(0).sentence().vi()).contains("chưa được ai chấp nhận", "who");
    assertThat(refused.faults().get(0).sentence().en())
        .contains("Expecting the name of whoever accepts this proposal");
    assertThat(refused.faults().get(1).place()).isEqualTo("p.yaml:2:1");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          proposed: 15.0               | proposed: 15,0        | p.yaml:12:15 | such as 1234.5
          proposed: 15.0               | proposed: 1.234.5     | p.yaml:12:15 | such as 1234.5
          proposed: 15.0               | proposed: 1e3         | p.yaml:12:15 | such as 1234.5
          proposed: 15.0               | proposed:             | p.yaml:12:5  | the key "proposed"
          proposed: 15.0               | proposed: 1.5         | p.yaml:6:5   | another value
          delivered: 1.50              | delivered: some       | p.yaml:11:16 | such as 1234.5
          unit: million-usd            | unit: milion-usd      | p.yaml:13:11 | did you mean "million-usd"
          cell: G17                    | cell: 17G             | p.yaml:8:11  | such as G17
          series: turnover             | siries: turnover      | p.yaml:9:5   | did you mean "series"
          accepted-on: 2023-11-28      | accepted-on: 28/11    | p.yaml:2:14  | Expecting a day such as
          en: wrong by a factor of 10  | en:                   | p.yaml:16:7  | the key "en"
          - file: "input/2023-11       | - file: "input/2023-10 | p.yaml:6:11 | a file listed under
          gates.xlsx": 0123            | gates.xlsx": 012      | p.yaml:4:3   | 64 hexadecimal digits
          who: Nguyễn                  | whom: Nguyễn          | p.yaml:1:1   | did you mean "who"
          """)
  void namesLineAndColumnOfWhatItDoesNotUnderstand(
      String from, String to, String place, String said) {
    assertThat(SIGNED).contains(from);

    InputFaultException refused =
        catchThrowableOfType(
            InputFaultException.class,
            () -> ProposalFile.parse("p.yaml", SIGNED.replace(from, to)));

    assertThat(refused.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.place()).isEqualTo(place);
              assertThat(fault.sentence().en()).contains(said);
              assertThat(fault.sentence().vi()).isNotBlank();
            });
  }

  @Test
  void refusesAProposalFromWhichEverythingWasDeleted() {
    String empty = SIGNED.substring(0, SIGNED.indexOf("  - file")).strip() + "\n";

    assertThatThrownBy(() -> ProposalFile.parse("p.yaml", empty))
        .isInstanceOf(InputFaultException.class)
        .hasMessageContaining("Expecting at least one correction");
    assertThatThrownBy(() -> ProposalFile.parse("p.yaml", "# nothing\n"))
        .isInstanceOf(InputFaultException.class)
        .hasMessageContaining("found an empty file");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> ProposalFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(InputFaultException.class)
        .hasMessageContaining("none.yaml");
  }
}
