package kimngach.report.page;

import java.util.List;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.report.ValuesInWords;
import kimngach.settings.Labels;
import org.jsoup.nodes.Element;

/** What most likely is wrong: each possible set of cells with what stands there and what should. */
record DiagnosisPart(Labels labels) {
  private static final List<PageWord> COLUMNS =
      List.of(
          PageWord.CELL,
          PageWord.SHEET,
          PageWord.FILE,
          PageWord.IS_OF,
          PageWord.DELIVERED,
          PageWord.SHOULD_BE);

  void add(Element main, List<ToldDiagnosis> diagnoses) {
    if (diagnoses.isEmpty()) {
      return;
    }
    Element section = main.appendElement("section");
    Bilingual.add(section, "h2", PageWord.MOST_LIKELY_WRONG);
    diagnoses.forEach(told -> add(section, told));
  }

  private void add(Element section, ToldDiagnosis told) {
    Diagnosis diagnosis = told.diagnosis();
    Element article = section.appendElement("article").addClass("finding").addClass("diagnosis");
    Bilingual.add(article, "h3", told.summary());
    if (!diagnosis.isComplete()) {
      Bilingual.add(article, "p", PageWord.GIVEN_UP);
    }
    for (int i = 0; i < told.sets().size(); i++) {
      if (!diagnosis.isUnique()) {
        Sentence possibility = PageWord.POSSIBILITY.sentence();
        int number = i + 1;
        Bilingual.add(
            article,
            "h4",
            new Sentence(possibility.vi() + " " + number, possibility.en() + " " + number));
      }
      Bilingual.add(article, "p", told.sets().get(i));
      PageTable table = new PageTable(article, PageWord.CELLS, COLUMNS);
      diagnosis.likely().get(i).suspects().forEach(suspect -> add(table, suspect));
    }
    if (diagnosis.others() > 0) {
      Sentence more = PageWord.MORE_SETS.sentence();
      Bilingual.add(
          article,
          "p",
          new Sentence(
              more.vi() + ": " + diagnosis.others() + ".",
              more.en() + ": " + diagnosis.others() + "."));
    }
    addRules(article, diagnosis);
  }

  private void add(PageTable table, Suspect suspect) {
    table
        .row()
        .head(suspect.delivered().cell().address())
        .code(suspect.delivered().cell().sheet())
        .code(suspect.delivered().cell().file())
        .text(
            new Sentence(
                in(InterfaceLanguage.VI).subject(suspect.delivered()),
                in(InterfaceLanguage.EN).subject(suspect.delivered())))
        .amount(
            new Sentence(
                in(InterfaceLanguage.VI).delivered(suspect.delivered()),
                in(InterfaceLanguage.EN).delivered(suspect.delivered())))
        .meant(
            new Sentence(
                in(InterfaceLanguage.VI).meant(suspect), in(InterfaceLanguage.EN).meant(suspect)));
  }

  private ValuesInWords in(InterfaceLanguage language) {
    return new ValuesInWords(labels, language);
  }

  private static void addRules(Element article, Diagnosis diagnosis) {
    Element rules = article.appendElement("p").addClass("rule");
    Bilingual.put(rules, PageWord.EXPLAINS.sentence());
    diagnosis.broken().stream()
        .map(Finding::rule)
        .distinct()
        .forEach(rule -> Bilingual.code(rules.appendText(" "), rule));
  }
}
