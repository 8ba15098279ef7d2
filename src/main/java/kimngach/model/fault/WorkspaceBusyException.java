package kimngach.model.fault;

import java.util.List;

/** Another run holds the workspace. */
public final class WorkspaceBusyException extends FaultException {
  private static final long serialVersionUID = 1L;

  /** Stops the work because of these faults; at least one. */
  public WorkspaceBusyException(List<Fault> faults) {
    super(faults);
  }

  /** Stops the work because of one fault. */
  public WorkspaceBusyException(Fault fault) {
    this(List.of(fault));
  }
}
