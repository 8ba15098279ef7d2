package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.Correction;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.fault.TemplateFaultException;
import kimngach.model.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bulletin says of corrected values. */
class CorrectionNotesTest {
  private static final ObsKey KEY =
      new ObsKey(SeriesKey.turnover(Scope.DECLARED, Flow.EXPORT), TimePeriod.year(2023));
  private static final String NOTES =
      "<#list corrections as c><@paragraph><@vi>${c.name}: ${c.delivered}, ${c.corrected}:"
          + " ${c.reason}</@vi><@en>${c.name}: ${c.delivered}, ${c.corrected}:"
          + " ${c.reason}</@en></@paragraph></#list>";

  @TempDir private Path scratch = Path.of("");

  @Test
  void tellOldAndNewValueAndReasonInEachLanguageButNotThePerson() {
    Paragraph note =
        (Paragraph) Trial.composeCorrected(scratch, NOTES, corrected()).bulletin().blocks().get(0);

    assertThat(Trial.shown(note.text(), Language.VI))
        .isEqualTo(
            "Kim ngạch xuất khẩu, mở tờ khai, năm 2023: 27.300,5 triệu USD, 2.730 triệu USD: nhập"
                + " sai");
    assertThat(Trial.shown(note.text(), Language.EN))
        .isEqualTo(
            "Export turnover, declared, 2023: 27,300.5 million USD, 2,730 million USD: wrong on"
                + " entry");
  }

  @Test
  void tellChineseReadersBothValuesInTheUnitTheyCountIn() {
    String notes =
        "<#list corrections as c><@paragraph>"
            + "<@zh>${c.name}：${c.delivered}，${c.corrected}：${c.reason}</@zh>"
            + "</@paragraph></#list>";
    Paragraph note =
        (Paragraph)
            Trial.composeCorrected(scratch, notes, corrected(), List.of(Language.ZH))
                .bulletin()
                .blocks()
                .get(0);

    assertThat(Trial.shown(note.text(), Language.ZH))
        .isEqualTo("出口贸易额，在本省报关，2023年：273.005亿美元，27.30亿美元：录入错误");
  }

  @Test
  void areNoteworthyEnoughThatATemplateWithoutThemPrintsNothing() {
    String silent = "<@paragraph><@vi>một</@vi><@en>one</@en></@paragraph>";

    assertThat(Trial.composeCorrected(scratch, silent, List.of()).bulletin().blocks()).hasSize(1);
    assertThatThrownBy(() -> Trial.composeCorrected(scratch, silent, corrected()))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("templates/x/bulletin.ftl: Expecting the template to print every")
        .hasMessageContaining("<#list corrections as correction>");
  }

  private static List<Observation> corrected() {
    Figure now = Trial.delivery().figures().value(KEY).orElseThrow();
    Observation delivered = now.formula().leaves().findFirst().orElseThrow();
    return List.of(
        delivered.corrected(
            delivered.quantity().orElseThrow(),
            new Correction(
                Quantity.of("27300.5", Unit.MILLION_USD),
                new Sentence("nhập sai", "wrong on entry"),
                Optional.of("录入错误"),
                "Nguyễn Văn A",
                LocalDate.of(2023, 11, 28))));
  }

  @Test
  void areNoneWhereNothingWasCorrected() {
    assertThat(
            Trial.compose(
                    scratch, "<@pagebreak/>" + NOTES, List.of(Language.VI), YearMonth.of(2023, 11))
                .bulletin()
                .blocks())
        .containsExactly(new PageBreak());
  }
}
