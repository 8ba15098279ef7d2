package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.compose.sums.Adjustments;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.ObsKey;
import kimngach.model.Unit;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.settings.Labels;
import kimngach.settings.PrintedTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedTotalsTest {
  private static final List<Language> LANGUAGES = List.of(Language.VI, Language.EN);
  private static final String VI = "Các số liệu có thể không cộng đúng bằng tổng do làm tròn.";
  private static final String EN = "Figures may not add up to totals due to rounding.";

  /** 1,4 + 1,4 is printed beside 2,9; the sum of the other scope is printed as it is. */
  private static final Delivery DELIVERY =
      Delivery.of(
          "2023-11",
          "turnover.declared.total@2023 = 2.88",
          "turnover.declared.export@2023 = 1.44",
          "turnover.declared.import@2023 = 1.435",
          "turnover.declared.other@2023 = 0.005",
          "turnover.all-regimes.total@2023 = 30.6",
          "turnover.all-regimes.export@2023 = 10.2",
          "turnover.all-regimes.import@2023 = 20.4");

  private static final String TABLES =
      """
      <#macro flows id scope>
      <@table id=id><@column text="c"/>
        <#list ["total", "export", "import", "other"] as flow>
        <#if has(value(scope + "." + flow, year))>
        <@row><@cell of=value(scope + "." + flow, year)/></@row>
        </#if>
        </#list>
      </@table>
      </#macro>
      <@flows id="declared" scope="declared"/>
      <@flows id="all" scope="all-regimes"/>
      <#assign x = value("declared.export", year)>
      <@paragraph><@vi>Đạt ${x}</@vi><@en>Reached ${x}</@en></@paragraph>
      """;

  @Test
  void notesUnderTheTableThatDoesNotAddUpAndUnderNoOther(@TempDir Path scratch) {
    Composed composed = compose(scratch, TABLES, PrintedTotals.NOTE);

    assertThat(column(composed, 0)).containsExactly("2,9", "1,4", "1,4", "0,0");
    assertThat(table(composed, 0).notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.plain(Language.VI)).isEqualTo(VI);
              assertThat(note.plain(Language.EN)).isEqualTo(EN);
            });
    assertThat(table(composed, 1).notes()).isEmpty();
    assertThat(composed.ledger().entries())
        .flatExtracting(Ledger.Entry::prints)
        .allMatch(print -> print.plain().isEmpty());
  }

  @Test
  void adjustsOnePartByAUnitOfItsLastDigitEverywhere(@TempDir Path scratch) {
    Composed composed = compose(scratch, TABLES, PrintedTotals.ADJUST);

    assertThat(column(composed, 0)).containsExactly("2,9", "1,5", "1,4", "0,0");
    assertThat(table(composed, 0).notes()).isEmpty();
    assertThat(table(composed, 0).rows().get(1).cells().get(0).number())
        .contains(new Table.CellNumber(new BigDecimal("1.5"), 1));
    Ledger.Entry export =
        composed.ledger().entries().stream()
            .filter(entry -> entry.figure().id().value().equals("turnover.declared.export@2023"))
            .findFirst()
            .orElseThrow();
    assertThat(export.figure().value()).isEqualTo(ExactValue.of(new BigDecimal("1.44")));
    assertThat(export.prints())
        .containsExactly(
            new Ledger.Print(
                "table declared, row 2, column 1", Language.VI, "1,5", Optional.of("1,4")),
            new Ledger.Print(
                "table declared, row 2, column 1", Language.EN, "1.5", Optional.of("1.4")),
            new Ledger.Print("block 3 paragraph", Language.VI, "1,5", Optional.of("1,4")),
            new Ledger.Print("block 3 paragraph", Language.EN, "1.5", Optional.of("1.4")));
  }

  @Test
  void printsACorrectRoundingOrWhereTheLedgerSaysSoItsOtherNeighbour(@TempDir Path scratch) {
    for (PrintedTotals choice : PrintedTotals.values()) {
      assertThat(compose(scratch, TABLES, choice).ledger().entries())
          .isNotEmpty()
          .allSatisfy(
              entry -> assertThat(entry.prints()).allSatisfy(print -> isNeighbour(entry, print)));
    }
  }

  private static void isNeighbour(Ledger.Entry entry, Ledger.Print print) {
    NumberStyle style = NumberStyle.of(print.language());
    BigDecimal printed = style.read(print.text());
    ExactValue exact = entry.figure().value();
    BigDecimal rounded = exact.rounded(printed.scale());
    if (print.plain().isEmpty()) {
      assertThat(printed).isEqualTo(rounded);
    } else {
      BigDecimal step = BigDecimal.ONE.movePointLeft(printed.scale());
      assertThat(style.read(print.plain().get())).isEqualTo(rounded);
      assertThat(exact.minus(ExactValue.of(printed)).compareTo(ExactValue.of(step))).isNegative();
      assertThat(exact.minus(ExactValue.of(printed)).negated().compareTo(ExactValue.of(step)))
          .isNegative();
      assertThat(printed.subtract(rounded).abs()).isEqualByComparingTo(step);
    }
  }

  @Test
  void keepsHeadlineFiguresAndFallsBackToTheNote(@TempDir Path scratch) {
    String headlines =
        """
        <@headlines><@panel><#list ["total", "export", "import", "other"] as flow>
        <@key of=value("declared." + flow, year)><@vi>Có</@vi><@en>Has</@en></@key>
        </#list></@panel></@headlines>
        """;

    Composed composed = compose(scratch, headlines + TABLES, PrintedTotals.ADJUST);

    assertThat(column(composed, 1)).containsExactly("2,9", "1,4", "1,4", "0,0");
    assertThat(table(composed, 1).notes()).hasSize(1);
  }

  @Test
  void takesTheWordsOfTheNoteFromTheLabels() throws TemplateModelException {
    Labels labels =
        new Labels(
            Map.of(
                Language.VI, Map.of(TablesInPrint.NOTE, "Có làm tròn."),
                Language.EN, Map.of(TablesInPrint.NOTE, "Rounded.")));

    assertThat(noted(labels, 1, 1).notes())
        .singleElement()
        .satisfies(note -> assertThat(note.plain(Language.EN)).isEqualTo("Rounded."));
  }

  @Test
  void notesInTheLanguageWhosePrecisionDoesNotAddUp() throws TemplateModelException {
    Text note = noted(new Labels(Map.of()), 3, 1).notes().get(0);

    assertThat(note.plain(Language.VI)).isEmpty();
    assertThat(note.plain(Language.EN)).isEqualTo(EN);
    assertThat(noted(new Labels(Map.of()), 3, 3).notes()).isEmpty();
  }

  /** The table of the declared scope with so many decimals in each language. */
  private static Table noted(Labels labels, int viDecimals, int enDecimals)
      throws TemplateModelException {
    Composition composition = new Composition(LANGUAGES, labels, Adjustments.NONE);
    List<Table.Row> rows = new ArrayList<>();
    for (String flow : List.of("total", "export", "import", "other")) {
      ObsKey key = Delivery.key("turnover.declared." + flow + "@2023");
      Figure figure = DELIVERY.figures().value(key).orElseThrow();
      rows.add(row(composition, figure, viDecimals, enDecimals));
    }
    Table table =
        new Table(
            "t",
            Text.EMPTY,
            Text.EMPTY,
            List.of(new Table.Column(Text.EMPTY, Table.Align.RIGHT, 10)),
            rows,
            List.of());
    List<Block> blocks =
        new TablesInPrint(composition, Delivery.codes()).noted(List.<Block>of(table));
    return (Table) blocks.get(0);
  }

  private static Table.Row row(
      Composition composition, Figure figure, int viDecimals, int enDecimals)
      throws TemplateModelException {
    Text text =
        new Text(
            Map.of(
                Language.VI, composition.runs(print(figure, viDecimals), Language.VI),
                Language.EN, composition.runs(print(figure, enDecimals), Language.EN)));
    return new Table.Row(Table.RowKind.BODY, 0, List.of(new Table.Cell(text, Optional.empty())));
  }

  private static TemplateText.Printed print(Figure figure, int decimals) {
    return new TemplateText.Printed(
        figure, new FigurePrint(Unit.MILLION_USD, decimals, false, Adjustments.NONE));
  }

  private static Composed compose(Path scratch, String template, PrintedTotals choice) {
    return Trial.compose(
        scratch, template, Trial.settings(LANGUAGES, choice), YearMonth.of(2023, 11), DELIVERY);
  }

  private static Table table(Composed composed, int block) {
    return (Table) composed.bulletin().blocks().get(block);
  }

  private static List<String> column(Composed composed, int block) {
    return table(composed, block).rows().stream()
        .map(row -> row.cells().get(0).text().plain(Language.VI))
        .toList();
  }
}
