package kimngach.pipeline;

import kimngach.model.fault.FaultException;
import kimngach.report.FaultReport;

/** Faults as people read them. */
public final class FaultText {
  private FaultText() {}

  /** Every fault with its place, in Vietnamese and in English. */
  public static String of(FaultException fault) {
    return FaultReport.text(fault.faults());
  }
}
