package kimngach.report.workbook;

import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.model.finding.Waiver;
import kimngach.report.ValuesInWords;
import kimngach.report.Word;
import kimngach.settings.Labels;

/** What is said of a cell, in the words of its comment. */
record Remarks(Labels labels) {

  /** A finding: its weight and rule, its sentence, and who answers for it. */
  Remark of(ToldFinding told) {
    Finding finding = told.finding();
    Severity weight = finding.waiver().isEmpty() ? finding.severity() : Severity.INFO;
    return new Remark(
        weight,
        new Sentence(
            heading(finding, InterfaceLanguage.VI)
                + told.sentence().vi()
                + finding.waiver().map(Remarks::vietnamese).orElse(""),
            heading(finding, InterfaceLanguage.EN)
                + told.sentence().en()
                + finding.waiver().map(Remarks::english).orElse("")));
  }

  private static String heading(Finding finding, InterfaceLanguage language) {
    return Word.of(finding.severity()).in(language) + " (" + finding.rule() + ")\n";
  }

  private static String vietnamese(Waiver waiver) {
    return "\nĐược chấp nhận đến "
        + waiver.expires()
        + ", người chịu trách nhiệm "
        + waiver.person()
        + ": "
        + waiver.reason();
  }

  private static String english(Waiver waiver) {
    return "\nAccepted until "
        + waiver.expires()
        + " by "
        + waiver.person()
        + ": "
        + waiver.reason();
  }

  /** A suspicion: what the cell should be, and why. */
  Remark of(ToldDiagnosis told, int set, Suspect suspect, Severity weight) {
    boolean isCertain = told.diagnosis().standsOut() && set == 0;
    ValuesInWords vi = new ValuesInWords(labels, InterfaceLanguage.VI);
    ValuesInWords en = new ValuesInWords(labels, InterfaceLanguage.EN);
    return new Remark(
        weight,
        new Sentence(
            (isCertain ? "Ô NÀY CÓ LẼ SAI\n" : "Ô NÀY CÓ THỂ SAI\n")
                + told.sets().get(set).vi()
                + "\nĐã gửi: "
                + vi.delivered(suspect.delivered())
                + "\nCó lẽ phải là: "
                + vi.meant(suspect),
            (isCertain ? "THIS CELL IS MOST LIKELY WRONG\n" : "THIS CELL MAY BE WRONG\n")
                + told.sets().get(set).en()
                + "\nDelivered: "
                + en.delivered(suspect.delivered())
                + "\nShould most likely be: "
                + en.meant(suspect)));
  }
}
