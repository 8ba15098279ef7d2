package kimngach.model.fault;

import java.util.List;

/** A delivered file or figure cannot be used, or is not there. */
public final class InputFaultException extends FaultException {
  private static final long serialVersionUID = 1L;

  /** Stops the work because of these faults; at least one. */
  public InputFaultException(List<Fault> faults) {
    super(faults);
  }

  /** Stops the work because of one fault. */
  public InputFaultException(Fault fault) {
    this(List.of(fault));
  }
}
