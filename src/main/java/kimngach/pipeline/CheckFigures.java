package kimngach.pipeline;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Sentence;
import kimngach.read.LoadedFile;
import kimngach.settings.proposal.Proposal;
import kimngach.settings.proposal.ProposalFile;

/** Reads and reconciles, leaves the reports, and stops there: nothing is composed or published. */
public final class CheckFigures {
  private CheckFigures() {}

  /**
   * What a check found.
   *
   * @param reconciled what was delivered and what the rules found
   * @param json the findings for machines, as {@code findings.json} has them
   * @param reports the folder of the reports
   * @param warnings what could not be made or written of the reports
   */
  public record Checked(
      Reconciled reconciled, String json, Path reports, List<Sentence> warnings) {}

  /**
   * Checks what was delivered up to a month.
   *
   * @param accepted the files of accepted proposals, whose values take the place of delivered ones
   * @param version the version of kimngach, for the reports
   * @throws kimngach.model.fault.InputFaultException when a proposal cannot be used
   */
  public static Checked of(
      Workspace workspace, YearMonth month, List<Path> accepted, String version) {
    Stages stages = new Stages(workspace);
    List<Proposal> proposals = accepted.stream().map(ProposalFile::read).toList();
    List<LoadedFile> loaded = stages.load(month);
    Reconciled reconciled = stages.reconcile(month, loaded, proposals);
    ReportTexts texts =
        new ReportTexts(stages.report(reconciled, stages.settings().releaseDate(month), version));
    CheckReports reports = new CheckReports(workspace, month);
    List<Sentence> warnings = reports.write(texts, loaded);
    return new Checked(reconciled, texts.json(), reports.folder(), warnings);
  }
}
