package kimngach.pipeline;

import java.time.YearMonth;
import java.util.Optional;
import kimngach.model.bulletin.Ledger;
import kimngach.report.FileHashes;

/**
 * The figures of a month's bulletin, composed anew from the deliveries; nothing is written.
 *
 * @param ledger every figure printed and where
 * @param hashes the hashes of the files they rest on
 */
public record PrintedFigures(Ledger ledger, FileHashes hashes) {

  /** Composes the bulletin of a month and keeps its figures. */
  public static PrintedFigures of(Workspace workspace, YearMonth month) {
    Stages stages = new Stages(workspace);
    Reconciled reconciled = stages.reconcile(month, stages.load(month));
    return new PrintedFigures(
        stages
            .compose(reconciled, stages.releaseDate(month, Optional.empty()))
            .ledger(),
        FileHashes.of(reconciled.files()));
  }
}
