package kimngach.model.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Stops the work because of faults that a person can mend; all that were found, not the first. */
public abstract sealed class FaultException extends RuntimeException
    permits InputFaultException,
        TemplateFaultException,
        MachineFaultException,
        WorkspaceBusyException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  FaultException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> (fault.place() + ": " + fault.sentence().en()).replaceFirst("^: ", ""))
            .collect(Collectors.joining(System.lineSeparator())));
    this.faults = List.copyOf(faults);
  }

  /** The faults, at least one, in the order a person would mend them. */
  public List<Fault> faults() {
    return faults;
  }
}
