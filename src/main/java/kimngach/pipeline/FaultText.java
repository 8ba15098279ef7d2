package kimngach.pipeline;

import java.nio.file.Path;
import kimngach.model.fault.FaultException;
import kimngach.model.fault.TemplateFaultException;
import kimngach.report.FaultReport;

/** Faults as people read them. */
public final class FaultText {
  private FaultText() {}

  /** Every fault with its place, in Vietnamese and in English. */
  public static String of(FaultException fault) {
    return FaultReport.text(fault.faults());
  }

  /**
   * The same; beneath the place of a fault in a template or in settings stands its line. Lines of
   * deliveries are not shown: they are long, and their cells are named.
   */
  public static String of(FaultException fault, Path workspace) {
    boolean isOfEditors =
        fault instanceof TemplateFaultException
            || fault.faults().stream().allMatch(one -> one.place().contains(".yaml:"));
    if (!isOfEditors) {
      return of(fault);
    }
    FaultExcerpts lines = new FaultExcerpts(workspace);
    return FaultReport.text(fault.faults().stream().map(lines::completed).toList());
  }
}
