package kimngach.cli;

import kimngach.model.fault.FaultException;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.MachineFaultException;
import kimngach.model.fault.TemplateFaultException;

/** What the program says to a scheduler. */
enum ExitCode {
  /** Done, or already up to date. */
  DONE(0),
  /** A fault of ours. */
  BUG(1),
  /** The command line cannot be understood. */
  USAGE(2),
  /** The figures do not reconcile; nothing was published. */
  NOT_RECONCILED(3),
  /** Input is missing or unusable. */
  INPUT(4),
  /** A template or the settings are at fault. */
  TEMPLATE(5),
  /** The machine refuses: disk full, not writable, fonts or libraries missing. */
  MACHINE(7),
  /** Another run holds the workspace. */
  BUSY(75);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode of(FaultException fault) {
    if (fault instanceof InputFaultException) {
      return INPUT;
    }
    if (fault instanceof TemplateFaultException) {
      return TEMPLATE;
    }
    return fault instanceof MachineFaultException ? MACHINE : BUSY;
  }
}
