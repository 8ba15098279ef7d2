package kimngach.model;

import java.util.Optional;

/**
 * The status of an observation, a code of the SDMX list CL_OBS_STATUS. "Revised" is no status: it
 * comes from comparing vintages.
 */
public enum ObsStatus implements Coded {
  /** Normal: final (chính thức). */
  NORMAL("A"),
  /** Estimated (ước). */
  ESTIMATED("E"),
  /** Provisional (sơ bộ). */
  PROVISIONAL("P"),
  /** The series breaks here: before and after do not compare. */
  BREAK("B"),
  /** Missing: it exists, but was not delivered. */
  MISSING("O"),
  /** Missing: it cannot exist. */
  CANNOT_EXIST("M"),
  /** Missing: withheld from print. */
  SUPPRESSED("Q");

  private final String code;

  ObsStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether an observation of this status has no value. */
  public boolean isMissing() {
    return this == MISSING || this == CANNOT_EXIST || this == SUPPRESSED;
  }

  /** The status of a code; empty when none has it. */
  public static Optional<ObsStatus> ofCode(String code) {
    return Coded.find(values(), code);
  }
}
