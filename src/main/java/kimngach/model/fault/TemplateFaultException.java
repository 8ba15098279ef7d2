package kimngach.model.fault;

import java.util.List;

/** A template, a label file or the settings cannot be used. */
public final class TemplateFaultException extends FaultException {
  private static final long serialVersionUID = 1L;

  /** Stops the work because of these faults; at least one. */
  public TemplateFaultException(List<Fault> faults) {
    super(faults);
  }

  /** Stops the work because of one fault. */
  public TemplateFaultException(Fault fault) {
    this(List.of(fault));
  }
}
