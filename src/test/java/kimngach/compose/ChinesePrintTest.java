package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.fault.TemplateFaultException;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.settings.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bulletin prints in Chinese: dollars in 亿 in its sentences, as told in its tables. */
class ChinesePrintTest {
  private static final SeriesKey EXPORT = Delivery.key("turnover.declared.export@2023").series();
  private static final List<Language> LANGUAGES = List.of(Language.VI, Language.ZH);

  @TempDir private Path scratch = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46716 | 467.16 | HUNDRED_MILLION_USD",
        "4780 | 47.80 | HUNDRED_MILLION_USD",
        "111 | 1.11 | HUNDRED_MILLION_USD",
        "1700 | 17.00 | HUNDRED_MILLION_USD",
        "480.3 | 4.803 | HUNDRED_MILLION_USD",
        "51990.563 | 519.906 | HUNDRED_MILLION_USD",
        "66.4 billion-usd | 664 | HUNDRED_MILLION_USD",
        "1.7 billion-usd | 17 | HUNDRED_MILLION_USD",
        "22 billion-usd | 22 | BILLION_USD",
        "51990563 thousand-usd | 519.906 | HUNDRED_MILLION_USD"
      })
  void countsDollarsInHundredsOfMillionsWithTheDigitsThatAreKnown(
      String amount, String number, Unit unit) {
    Figure figure = figure(amount);
    FigurePrint print = FigurePrint.usual(figure);
    assertThat(print.proseUnit(figure, Language.ZH)).isEqualTo(unit);
    assertThat(print.write(figure, Language.ZH, unit)).isEqualTo(number);
    assertThat(print.proseUnit(figure, Language.VI)).isEqualTo(print.unit());
  }

  @Test
  void knowsInEveryUnitExactlyTheDigitsThatTheOfficialTextPrints() {
    Random random = new Random(46716);
    for (int round = 0; round < 500; round++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(90_000_000), random.nextInt(4));
      Figure figure = figure(amount.toPlainString());
      FigurePrint print = FigurePrint.usual(figure);
      Unit unit = print.proseUnit(figure, Language.ZH);
      BigDecimal official = new BigDecimal(print.rounded(figure).toPlainString());
      BigDecimal chinese = new BigDecimal(print.write(figure, Language.ZH, unit).replace(",", ""));
      assertThat(ExactValue.of(chinese))
          .isEqualByComparingTo(ExactValue.of(official.movePointLeft(2)));
      assertThat(chinese.scale()).isEqualTo(official.scale() + 2);
    }
  }

  @Test
  void namesTheUnitOfItsOwnNumberInSentencesAndHeadlines() {
    String template =
        "<#assign now = value('all-regimes.total', ytd)>"
            + "<@paragraph><@vi>${now} ${unitOf(now)}</@vi><@zh>${now}${unitOf(now)}</@zh>"
            + "</@paragraph>"
            + "<@headlines><@panel><@key of=now unit=unitOf(now)><@vi>x</@vi><@zh>x</@zh></@key>"
            + "</@panel></@headlines>";
    Composed composed = Trial.compose(scratch, template, LANGUAGES);
    Text text = ((Paragraph) composed.bulletin().blocks().get(0)).text();
    assertThat(text.plain(Language.VI)).isEqualTo("46.716 triệu USD");
    assertThat(text.plain(Language.ZH)).isEqualTo("467.16亿美元");
    HeadlineBox box = (HeadlineBox) composed.bulletin().blocks().get(1);
    assertThat(box.panels().get(0).figures().get(0).value().plain(Language.ZH))
        .isEqualTo("467.16亿美元");
  }

  @Test
  void keepsTheUnitOfAColumnThatAllLanguagesShareAndScalesTheNoteBeneath() {
    String template =
        "<#assign now = value('all-regimes.total', ytd)>"
            + "<@table id='t'><@column><@vi>a</@vi><@zh>a</@zh></@column>"
            + "<@column><@vi>b</@vi><@zh>b</@zh></@column>"
            + "<@row><@cell text=unitOf(now)/><@cell of=now/></@row>"
            + "<@note><@vi>${now} ${unitOf(now)}</@vi><@zh>${now}${unitOf(now)}</@zh></@note>"
            + "</@table>";
    Table table = (Table) Trial.compose(scratch, template, LANGUAGES).bulletin().blocks().get(0);
    Table.Row row = table.rows().get(0);
    assertThat(row.cells().get(0).text().plain(Language.ZH)).isEqualTo("百万美元");
    assertThat(row.cells().get(1).text().plain(Language.ZH)).isEqualTo("46,716 [e]");
    assertThat(table.notes().get(0).plain(Language.ZH)).isEqualTo("467.16亿美元");
  }

  @Test
  void hedgesWithoutASpace() {
    String template =
        "<#assign over = value('local-goods.export', year.lastYear)>"
            + "<@paragraph><@vi>${over}</@vi><@zh>${over}${unitOf(over)}</@zh></@paragraph>";
    Paragraph paragraph =
        (Paragraph) Trial.compose(scratch, template, LANGUAGES).bulletin().blocks().get(0);
    assertThat(paragraph.text().plain(Language.ZH)).isEqualTo("超1.42亿美元");
  }

  @Test
  void tellsFindingsInChinese() {
    String template =
        "<#list findings as one><@paragraph><@vi>${one.sentence}</@vi>"
            + "<@zh>${one.sentence}</@zh></@paragraph></#list>";
    Paragraph paragraph =
        (Paragraph)
            Trial.composeFound(scratch, template, LANGUAGES, List.of(revised(EXPORT)))
                .bulletin()
                .blocks()
                .get(0);
    assertThat(paragraph.text().plain(Language.VI)).startsWith("Kim ngạch xuất khẩu, mở tờ khai");
    assertThat(paragraph.text().plain(Language.ZH)).startsWith("出口贸易额，在本省报关，2023年：由");
  }

  @Test
  void stopsAtANameThatOnlyOtherLanguagesHaveAndNamesKeyFileAndList() {
    String template =
        "<#list findings as one>\n<@paragraph><@vi>${one.sentence}</@vi>\n"
            + "<@zh>${one.sentence}</@zh></@paragraph></#list>";
    SeriesKey gate = Delivery.key("turnover.declared.export.huu-nghi@2023").series();
    assertThatThrownBy(
            () -> Trial.composeFound(scratch, template, LANGUAGES, List.of(revised(gate))))
        .isInstanceOf(TemplateFaultException.class)
        .hasMessageContaining("templates/x/bulletin.ftl:3:")
        .hasMessageContaining(
            "Expecting labels.zh.properties to have \"gate.huu-nghi\", found none");
  }

  @Test
  void namesTheCodeListThatMayNameWhatTheLabelFileDoesNot() {
    assertThat(
            MissingLabel.of(
                    new Labels(
                        Map.of(
                            Language.VI, Map.of("office.15BC", "Chi Ma"), Language.ZH, Map.of())),
                    Language.ZH,
                    "office.15BC")
                .sentence()
                .en())
        .isEqualTo(
            "Expecting labels.zh.properties to have \"office.15BC\", or the column zh of"
                + " input/codes/customs-offices.csv to name it, found neither");
  }

  private static ToldFinding revised(SeriesKey series) {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    Stream.of("old", "oldDelivery", "new", "difference")
        .forEach(name -> values.put(name, new NamedValue.Verbatim("-")));
    values.put("series", new NamedValue.Series(series));
    values.put(
        "period", new NamedValue.Period(Delivery.key("turnover.declared.export@2023").period()));
    return new FindingTeller(Trial.labels())
        .tell(new Finding("revised-value", Severity.WARNING, "revised-value", values, List.of()));
  }

  private static Figure figure(String amount) {
    String name = "turnover.declared.total@2023";
    return Delivery.of("2023-11", name + " = " + amount)
        .figures()
        .value(Delivery.key(name))
        .orElseThrow();
  }
}
