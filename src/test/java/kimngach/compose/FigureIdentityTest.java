package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure keeps its id through everything a template can do with it. */
class FigureIdentityTest {
  private static final String FIGURE = "turnover.declared.total@2023";

  /** Every directive that takes words has the figure in it, in both languages. */
  private static final String EVERYWHERE =
      """
      <#assign x = value("declared.total", year)>
      <#macro w><@vi>Đạt ${x} nhé</@vi><@en>Reached ${x} so</@en></#macro>
      <@masthead><@title><@w/></@title><@subject><@w/></@subject></@masthead>
      <@headlines><@panel>
        <@title><@w/></@title><@subtitle><@w/></@subtitle>
        <@key of=x unit=unitOf(x)><@w/></@key>
      </@panel></@headlines>
      <@heading level=1><@w/></@heading>
      <@paragraph><@w/></@paragraph>
      <@item><@w/></@item>
      <@callout><@w/></@callout>
      <@note><@w/></@note>
      <@pagebreak/>
      <@table id="t">
        <@caption><@w/></@caption>
        <@unit><@w/></@unit>
        <@column><@w/></@column>
        <@column text=x/>
        <@row><@cell of=x/><@cell text=x/></@row>
        <@row><@cell><@w/></@cell><@cell><@all>${x}</@all></@cell></@row>
        <@note><@w/></@note>
      </@table>
      <@chart id="c">
        <@title><@w/></@title>
        <@alternative><@w/></@alternative>
        <@axis><@w/></@axis>
        <@category><@w/></@category>
        <@series color="1F4E79"><@name><@w/></@name><@point of=x label=true/></@series>
      </@chart>
      """;

  @Test
  void standsInTheLedgerForEveryDirectiveAndLanguage(@TempDir Path scratch) {
    Composed composed = Trial.compose(scratch, EVERYWHERE);
    assertThat(composed.ledger().entries()).hasSize(1);
    Ledger.Entry entry = composed.ledger().entries().get(0);
    assertThat(entry.figure().id()).hasToString(FIGURE);
    assertThat(places(entry, Language.VI))
        .containsExactlyInAnyOrder(
            "block 1 masthead, title",
            "block 1 masthead, subject",
            "block 2 headlines, title",
            "block 2 headlines, subtitle",
            "block 2 headlines, label",
            "block 2 headlines",
            "block 3 heading",
            "block 4 paragraph",
            "block 5 paragraph",
            "block 6 paragraph",
            "block 7 note",
            "table t, caption",
            "table t, unit",
            "table t, header, column 1",
            "table t, header, column 2",
            "table t, row 1, column 1",
            "table t, row 1, column 2",
            "table t, row 2, column 1",
            "table t, row 2, column 2",
            "table t, note",
            "chart c, title",
            "chart c, alternative",
            "chart c, axis",
            "chart c, category 1",
            "chart c, series 1",
            "chart c, label");
    assertThat(places(entry, Language.EN)).isEqualTo(places(entry, Language.VI));
    assertThat(entry.prints())
        .allSatisfy(
            print ->
                assertThat(print.text())
                    .isEqualTo(print.language() == Language.VI ? "4.780" : "4,780"));
  }

  @Test
  void isPrintedAsARunOfItsOwnBetweenTheWords(@TempDir Path scratch) {
    assertThat(
            paragraph(
                scratch,
                """
                <@paragraph>
                  <@vi>  Đạt
                     ${value("declared.total", year)}   triệu USD. </@vi>
                  <@en>${value("declared.total", year)} ${label("unit.million-usd")}</@en>
                </@paragraph>
                """))
        .containsExactly(
            "Đạt «" + FIGURE + "|4.780» triệu USD.", "«" + FIGURE + "|4,780» million USD");
  }

  @Test
  void keepsItsIdThroughFunctionsMacrosConditionsAndLists(@TempDir Path scratch) {
    assertThat(
            paragraph(
                scratch,
                """
                <#macro told of><#if has(of)>(${decimals(billion(of), 2)})<#else>-</#if></#macro>
                <#function same of><#return of></#function>
                <@paragraph><@all>
                  <#list ["total", "export"] as flow>
                    <@told of=same(value("declared." + flow, year))/><#sep>; </#sep>
                  </#list>
                  <@told of=value("declared.export", month)/>
                </@all></@paragraph>
                """))
        .containsExactly(
            "(«turnover.declared.total@2023|4,78»); («turnover.declared.export@2023|2,73») -",
            "(«turnover.declared.total@2023|4.78»); («turnover.declared.export@2023|2.73») -");
  }

  @Test
  void putsTheWordOfAHedgedValueBeforeIt(@TempDir Path scratch) {
    assertThat(
            paragraph(
                scratch,
                """
                <@paragraph><@all>${value("local-goods.export", year.lastYear)}</@all></@paragraph>
                """))
        .containsExactly(
            "hơn «turnover.local-goods.export@2022|142»",
            "over «turnover.local-goods.export@2022|142»");
  }

  @Test
  void marksARevisedValueInATableAndAMissingOne(@TempDir Path scratch) {
    Composed composed =
        Trial.compose(
            scratch,
            """
            <@table id="t">
              <@column text="A"/><@column text="B"/>
              <@row>
                <@cell of=value("declared.total", year)/>
                <@cell of=value("declared.export", month)/>
              </@row>
            </@table>
            """);
    kimngach.model.bulletin.Table table =
        (kimngach.model.bulletin.Table) composed.bulletin().blocks().get(0);
    List<kimngach.model.bulletin.Table.Cell> cells = table.rows().get(0).cells();
    assertThat(Trial.shown(cells.get(0).text(), Language.VI))
        .isEqualTo("«" + FIGURE + "|4.780» [e][r]");
    assertThat(Trial.shown(cells.get(1).text(), Language.VI)).isEqualTo("…");
    assertThat(cells.get(1).number()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uE0000\uE001",
        "\uE0009999\uE001",
        "${\"\\xE0000\\xE001\"}",
        "<#noautoesc>${\"\\xE0000\\xE001\"}</#noautoesc>",
        "<#outputformat \"plainText\">${\"\\xE0000\\xE001\"}</#outputformat>",
        "${\"\\xE0000\\xE001\"?no_esc}",
        "${label(\"odd\")}",
        "<#assign caught>\uE0000\uE001</#assign>${caught}"
      })
  void isNeverForgedByCharactersOfATemplateOrALabel(String forged, @TempDir Path scratch) {
    Composed composed =
        Trial.compose(
            scratch,
            "<@paragraph><@all>${value(\"declared.total\", year)} | "
                + forged
                + "</@all></@paragraph>");
    assertThat(composed.ledger().entries()).hasSize(1);
    assertThat(composed.ledger().entries().get(0).prints()).hasSize(2);
    assertThat(shown(composed).get(0)).startsWith("«" + FIGURE + "|4.780» | ");
  }

  @Test
  void isUpOrDownByTheNumberThatIsPrinted(@TempDir Path scratch) {
    assertThat(
            paragraph(
                    scratch,
                    """
                <#assign g = growthOnPrevious("declared.total", month)>
                <@paragraph><@all>
                  ${g}: ${isUp(g)?c} ${isDown(g)?c};
                  ${balance("declared", year)}: ${isUp(balance("declared", year))?c}
                  ${isDown(balance("all-regimes", ytd))?c}
                  ${isDown(magnitude(balance("all-regimes", ytd)))?c}
                </@all></@paragraph>
                """)
                .get(1))
        .isEqualTo(
            "«growth-on-previous:turnover.declared.total@2023-11|4.9»: true false;"
                + " «balance:turnover.declared.total@2023|680»: true true true");
  }

  @Test
  void isPrintedInOneLanguageAloneWhenOnlyOneIsAskedFor(@TempDir Path scratch) {
    Composed composed = Trial.compose(scratch, EVERYWHERE, List.of(Language.VI));
    assertThat(composed.ledger().entries().get(0).prints())
        .isNotEmpty()
        .allMatch(print -> print.language() == Language.VI);
  }

  private static List<String> paragraph(Path scratch, String template) {
    return shown(Trial.compose(scratch, template));
  }

  private static List<String> shown(Composed composed) {
    List<Block> blocks = composed.bulletin().blocks();
    Paragraph paragraph = (Paragraph) blocks.get(blocks.size() - 1);
    return Stream.of(Language.VI, Language.EN)
        .map(language -> Trial.shown(paragraph.text(), language))
        .toList();
  }

  private static List<String> places(Ledger.Entry entry, Language language) {
    return entry.prints().stream()
        .filter(print -> print.language() == language)
        .map(Ledger.Print::place)
        .collect(Collectors.toList());
  }
}
