package kimngach.settings.layout;

import kimngach.model.ObsStatus;

/**
 * What a sign in place of a number says.
 *
 * @param status the status of the value; {@link ObsStatus#NORMAL} says that the sign is a zero
 */
public record SignMeaning(ObsStatus status) {
  /** The sign is a zero. */
  public static final SignMeaning ZERO = new SignMeaning(ObsStatus.NORMAL);

  public SignMeaning {
    if (status != ObsStatus.NORMAL && !status.isMissing()) {
      throw new IllegalArgumentException("Expecting a zero or a missing value, found " + status);
    }
  }

  /** Whether the sign is a zero. */
  public boolean isZero() {
    return status == ObsStatus.NORMAL;
  }
}
