package kimngach.pipeline;

import java.time.YearMonth;

/** Reads and reconciles, and stops there: nothing is composed, nothing is written. */
public final class CheckFigures {
  private CheckFigures() {}

  /** What was delivered up to a month and what the rules found. */
  public static Reconciled of(Workspace workspace, YearMonth month) {
    Stages stages = new Stages(workspace);
    return stages.reconcile(month, stages.load(month));
  }
}
