package kimngach.model.fault;

import java.util.List;

/** The machine refuses: a full disk, a folder that cannot be written, a missing library. */
public final class MachineFaultException extends FaultException {
  private static final long serialVersionUID = 1L;

  /** Stops the work because of these faults; at least one. */
  public MachineFaultException(List<Fault> faults) {
    super(faults);
  }

  /** Stops the work because of one fault. */
  public MachineFaultException(Fault fault) {
    this(List.of(fault));
  }
}
