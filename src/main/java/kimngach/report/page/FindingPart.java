package kimngach.report.page;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.CellRef;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.model.finding.Waiver;
import kimngach.report.ValidationReport;
import kimngach.report.ValuesInWords;
import org.jsoup.nodes.Element;

/** The findings of one weight: each with its rule, its sentence and its cells. */
record FindingPart(ValidationReport report) {
  private static final List<PageWord> COLUMNS =
      List.of(PageWord.CELL, PageWord.SHEET, PageWord.FILE, PageWord.IS_OF, PageWord.DELIVERED);

  void add(Element main, PageWord heading, List<ToldFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    Element section = main.appendElement("section");
    Bilingual.add(section, "h2", heading);
    findings.forEach(told -> add(section, told));
  }

  private void add(Element section, ToldFinding told) {
    Finding finding = told.finding();
    Element article =
        section.appendElement("article").addClass("finding").addClass(style(finding.severity()));
    Bilingual.add(article, "h3", told.sentence());
    Element rule = article.appendElement("p").addClass("rule");
    rule.appendText(PageWord.RULE.sentence().vi() + " · ");
    rule.appendElement("i").attr("lang", "en").text(PageWord.RULE.sentence().en());
    Bilingual.code(rule.appendText(": "), finding.rule());
    about(finding).forEach(name -> Bilingual.code(rule.appendText(" "), name));
    finding.waiver().ifPresent(waiver -> add(article, waiver));
    if (!finding.cells().isEmpty()) {
      PageTable table = new PageTable(article, PageWord.CELLS, COLUMNS);
      finding.cells().forEach(cell -> add(table, cell));
    }
  }

  /** The series and the period as a waiver has to name them. */
  private static List<String> about(Finding finding) {
    List<String> names = new ArrayList<>();
    if (finding.values().get("series") instanceof NamedValue.Series series) {
      names.add(series.key().toString());
    }
    if (finding.values().get("period") instanceof NamedValue.Period period) {
      names.add(period.period().toString());
    }
    return names;
  }

  static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void add(Element article, Waiver waiver) {
    Element list = article.appendElement("dl");
    add(list, PageWord.PERSON, waiver.person());
    add(list, PageWord.REASON, waiver.reason());
    add(list, PageWord.EXPIRES, waiver.expires().toString());
  }

  private static void add(Element list, PageWord term, String text) {
    Bilingual.add(list, "dt", term);
    list.appendElement("dd").text(Bilingual.plain(text));
  }

  private void add(PageTable table, CellRef cell) {
    table
        .row()
        .head(cell.address())
        .code(cell.sheet())
        .code(cell.file())
        .text(
            new Sentence(subject(cell, InterfaceLanguage.VI), subject(cell, InterfaceLanguage.EN)))
        .amount(
            new Sentence(
                delivered(cell, InterfaceLanguage.VI), delivered(cell, InterfaceLanguage.EN)));
  }

  private String subject(CellRef cell, InterfaceLanguage language) {
    ValuesInWords words = new ValuesInWords(report.labels(), language);
    return report.delivered().find(cell).map(words::subject).orElse("");
  }

  private String delivered(CellRef cell, InterfaceLanguage language) {
    ValuesInWords words = new ValuesInWords(report.labels(), language);
    return report.delivered().find(cell).map(words::delivered).orElse("");
  }
}
