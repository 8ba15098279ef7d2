package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionNotesTest {
  private static final List<Language> LANGUAGES = List.of(Language.VI, Language.EN);

  private static final Delivery DELIVERY =
      Delivery.of(
              "2023-10",
              "turnover.declared.total@2023 = 4700 E",
              "turnover.declared.export@2023 = 2700 E",
              "turnover.declared.export.huu-nghi@2023 = 1300",
              "stated-growth.declared.total@2023 = 50 percent",
              "turnover.declared.import@2023 = 2000",
              "turnover.declared.total@2022 = 3000")
          .then(
              "2023-11",
              "turnover.declared.total@2023 = 4780",
              "turnover.declared.export@2023 = 2700.04",
              "turnover.declared.export.huu-nghi@2023 = 1200",
              "stated-growth.declared.total@2023 = over 56 percent",
              "turnover.declared.import@2023 = 2000",
              "turnover.declared.total@2022 = 3060");

  private static final String PRINTED =
      """
      <#list ["stated-growth.declared.total", "declared.export.huu-nghi", "declared.export",
        "declared.import", "declared.total"] as name>
      <@item><@all>${value(name, year)}</@all></@item>
      </#list>
      """;

  private static final String REVISIONS =
      """
      <#list revisions() as one>
      <@paragraph>
      <@vi>${one.name}: ${one.before} -> ${one.now}, ${one.difference}, ${one.since.name}<#if !one.hasReason>, không lý do</#if></@vi>
      <@en>${one.name}: ${one.before} -> ${one.now}, ${one.difference}, ${one.since.name}<#if !one.hasReason>, no reason</#if></@en>
      </@paragraph>
      </#list>
      """;

  @Test
  void listsWhatWasPrintedAndRevisedTotalsFirst(@TempDir Path scratch) {
    assertThat(paragraphs(compose(scratch, PRINTED + REVISIONS)))
        .containsExactly(
            "Turnover, declared, 2023 (million USD): 4,700 -> 4,780, 80, October 2023, no reason",
            "Export turnover, declared, 2023 (million USD): 2,700 -> 2,700.04, 0, October 2023, no"
                + " reason",
            "Export turnover, declared, Huu Nghi, 2023 (million USD): 1,300 -> 1,200, -100, October"
                + " 2023, no reason",
            "Stated-growth, declared, 2023 (%): 50 -> over 56, about 6, October 2023, no reason");
  }

  @Test
  void saysNothingOfWhatIsNotPrinted(@TempDir Path scratch) {
    assertThat(paragraphs(compose(scratch, "<@pagebreak/>" + REVISIONS))).isEmpty();
    assertThat(
            paragraphs(
                compose(
                    scratch,
                    "<@item><@all>${value(\"declared.import\", year)}</@all></@item>" + REVISIONS)))
        .isEmpty();
  }

  @Test
  void leadsFromTheOldValueToTheCellOfTheEarlierDelivery(@TempDir Path scratch) {
    Ledger ledger = compose(scratch, PRINTED + REVISIONS).ledger();

    Figure before = figure(ledger, "superseded:turnover.declared.total@2023");
    assertThat(((Formula.Delivered) before.formula()).observation().cell())
        .hasToString("[input/2023-10/turnover.csv]G2");
    Figure difference = figure(ledger, "revision:turnover.declared.total@2023");
    assertThat(difference.formula().leaves().map(one -> one.cell().toString()))
        .containsExactly("[input/2023-11/turnover.csv]G2", "[input/2023-10/turnover.csv]G2");
  }

  private static Figure figure(Ledger ledger, String id) {
    return ledger.entries().stream()
        .map(Ledger.Entry::figure)
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Composed compose(Path scratch, String template) {
    return Trial.compose(
        scratch, template, Trial.settings(LANGUAGES), YearMonth.of(2023, 11), DELIVERY);
  }

  private static List<String> paragraphs(Composed composed) {
    return composed.bulletin().blocks().stream()
        .flatMap(block -> body(block).stream())
        .map(paragraph -> paragraph.text().plain(Language.EN))
        .toList();
  }

  private static Optional<Paragraph> body(Block block) {
    return block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.BODY
        ? Optional.of(paragraph)
        : Optional.empty();
  }
}
