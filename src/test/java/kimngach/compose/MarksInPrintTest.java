package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Mark;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.settings.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksInPrintTest {
  private static final List<Language> ALL = List.of(Language.VI, Language.EN, Language.ZH);

  /** Rows are months, columns flows. */
  private static final String TABLE =
      """
      <@table id="t"><@caption><@all>Caption</@all></@caption>
        <@column align="left"><@all>Month</@all></@column>
        <@column><@all>Exports</@all></@column>
        <@column><@all>Imports</@all></@column>
        <#list [month.lastYear, month] as one>
        <@row><@cell text=one.id/>
          <@cell of=value("declared.export", one)/><@cell of=value("declared.import", one)/></@row>
        </#list>
      </@table>
      """;

  @Test
  void marksOneValueBesideItAndOnlyThere(@TempDir Path scratch) {
    Table table = table(scratch, "1", "2", "3 E", "4");

    assertThat(shown(table)).containsExactly("1", "2", "3 [e]", "4");
    assertThat(headers(table)).containsExactly("Month", "Exports", "Imports");
    assertThat(marks(table)).containsExactly("[]", "[]", "[ESTIMATED]", "[]");
  }

  @Test
  void marksARowOfEstimatesAtItsLabel(@TempDir Path scratch) {
    Table table = table(scratch, "1", "2", "3 E", "4 E");

    assertThat(shown(table)).containsExactly("1", "2", "3", "4");
    assertThat(labels(table)).containsExactly("2022-11", "2023-11\u00a0[e]");
    assertThat(marks(table)).containsExactly("[]", "[]", "[ESTIMATED]", "[ESTIMATED]");
  }

  @Test
  void marksAColumnInItsHeaderAndWhatIsLeftInTheCell(@TempDir Path scratch) {
    Table table = table(scratch, "1 P", "2", "3 P", "4 E");

    assertThat(headers(table)).containsExactly("Month", "Exports\u00a0[p]", "Imports");
    assertThat(shown(table)).containsExactly("1", "2", "3", "4 [e]");
  }

  @Test
  void marksAWholeTableInItsCaption(@TempDir Path scratch) {
    Table table = table(scratch, "1 E", "2 E", "3 E", "4 E");

    assertThat(table.caption().plain(Language.EN)).isEqualTo("Caption\u00a0[e]");
    assertThat(headers(table)).containsExactly("Month", "Exports", "Imports");
    assertThat(shown(table)).containsExactly("1", "2", "3", "4");
    assertThat(table.rows().get(0).cells().get(1).number()).isPresent();
  }

  @Test
  void explainsOnlyTheMarksThatOccurWhereTheTemplateSaysSo(@TempDir Path scratch) {
    Composed composed = compose(scratch, "<@legend/>" + TABLE, delivery("1", "2 P", "3", "4"));

    List<Block> blocks = composed.bulletin().blocks();
    assertThat(blocks).hasSize(2);
    Paragraph legend = (Paragraph) blocks.get(0);
    assertThat(ALL.stream().map(legend.text()::plain))
        .containsExactly(
            "Ký hiệu: [p] sơ bộ, hoặc tính từ số sơ bộ.",
            "Symbols: [p] provisional, or computed from such a figure.",
            "符号：[p] 初步数，或据其计算。");
    assertThat(composed.bulletin().marks()).containsExactly(Mark.PROVISIONAL);
    for (Language language : ALL) { // what the workbook says
      assertThat(legend.text().plain(language))
          .contains("[p] " + composed.bulletin().meaning(Mark.PROVISIONAL, language));
    }
  }

  @Test
  void takesTheWordsOfATemplateForItsMarks() {
    Labels own = new Labels(Map.of(Language.VI, Map.of("mark.e", "số ước")));

    Map<Mark, Text> meanings = MarksInPrint.meanings(ALL, own);

    assertThat(meanings)
        .extractingByKey(Mark.ESTIMATED)
        .satisfies(text -> assertThat(text.plain(Language.VI)).isEqualTo("số ước"))
        .satisfies(
            text ->
                assertThat(text.plain(Language.EN)).isEqualTo("estimate, or computed from one"));
    assertThat(meanings.keySet()).containsExactly(Mark.values());
  }

  @Test
  void hasNoLegendWhereNoMarkOccurs(@TempDir Path scratch) {
    Composed composed = compose(scratch, "<@legend/>" + TABLE, delivery("1", "2", "3", "4"));

    assertThat(composed.bulletin().blocks()).hasOnlyElementsOfType(Table.class);
  }

  @Test
  void neverLeavesAMarkUnexplained(@TempDir Path scratch) {
    Composed composed = compose(scratch, TABLE, delivery("1", "2", "3 E", "4"));

    assertThat(composed.bulletin().blocks()).hasSize(2).last().isInstanceOf(Note.class);
  }

  @Test
  void asksAPlanNeitherForAnEstimateNorForAFinalValue(@TempDir Path scratch) {
    String plan =
        """
        <@table id="t"><@caption><@all>Plan</@all></@caption>
          <@column><@all>Plan</@all></@column><@column><@all>Turnover</@all></@column>
          <#list ["export", "import"] as flow>
          <@row><@cell of=value("plan.declared." + flow, year)/>
            <@cell of=value("declared." + flow, year)/></@row>
          </#list>
        </@table>
        """;
    Delivery delivery =
        Delivery.of(
            "2023-11",
            "plan.declared.export@2023 = 1",
            "plan.declared.import@2023 = 1",
            "turnover.declared.export@2023 = 1 E",
            "turnover.declared.import@2023 = 1 E");

    Table table = (Table) compose(scratch, plan, delivery).bulletin().blocks().get(0);

    assertThat(table.caption().plain(Language.VI)).isEqualTo("Plan\u00a0[e]");
  }

  @Test
  void marksWhatWasRevisedInTheFigureItself(@TempDir Path scratch) {
    Delivery delivery =
        Delivery.of("2023-10", "turnover.declared.export@2022-11 = 5")
            .then(
                "2023-11",
                "turnover.declared.export@2022-11 = 1",
                "turnover.declared.import@2022-11 = 2",
                "turnover.declared.export@2023-11 = 3",
                "turnover.declared.import@2023-11 = 4");

    Table table = (Table) compose(scratch, TABLE, delivery).bulletin().blocks().get(0);

    assertThat(shown(table)).containsExactly("1 [r]", "2", "3", "4");
  }

  private static Table table(Path scratch, String... values) {
    return (Table) compose(scratch, TABLE, delivery(values)).bulletin().blocks().get(0);
  }

  private static Delivery delivery(String... values) {
    return Delivery.of(
        "2023-11",
        "turnover.declared.export@2022-11 = " + values[0],
        "turnover.declared.import@2022-11 = " + values[1],
        "turnover.declared.export@2023-11 = " + values[2],
        "turnover.declared.import@2023-11 = " + values[3]);
  }

  private static Composed compose(Path scratch, String template, Delivery delivery) {
    return Trial.compose(scratch, template, Trial.settings(ALL), YearMonth.of(2023, 11), delivery);
  }

  private static List<String> headers(Table table) {
    return table.columns().stream().map(column -> column.header().plain(Language.ZH)).toList();
  }

  private static List<String> labels(Table table) {
    return table.rows().stream().map(row -> row.cells().get(0).text().plain(Language.VI)).toList();
  }

  private static List<String> shown(Table table) {
    return figures(table).stream().map(cell -> cell.text().plain(Language.EN)).toList();
  }

  private static List<String> marks(Table table) {
    return figures(table).stream().map(cell -> cell.marks().toString()).toList();
  }

  private static List<Table.Cell> figures(Table table) {
    return table.rows().stream().flatMap(row -> row.cells().stream().skip(1)).toList();
  }
}
