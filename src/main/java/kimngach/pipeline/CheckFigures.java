package kimngach.pipeline;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import kimngach.settings.proposal.Proposal;
import kimngach.settings.proposal.ProposalFile;

/** Reads and reconciles, and stops there: nothing is composed, nothing is written. */
public final class CheckFigures {
  private CheckFigures() {}

  /**
   * What was delivered up to a month and what the rules found.
   *
   * @param accepted the files of accepted proposals, whose values take the place of delivered ones
   * @throws kimngach.model.fault.InputFaultException when a proposal cannot be used
   */
  public static Reconciled of(Workspace workspace, YearMonth month, List<Path> accepted) {
    Stages stages = new Stages(workspace);
    List<Proposal> proposals = accepted.stream().map(ProposalFile::read).toList();
    return stages.reconcile(month, stages.load(month), proposals);
  }
}
