package kimngach.settings.rules;

import kimngach.model.finding.Waiver;

/**
 * A waiver, and where it is written.
 *
 * @param waiver the waiver
 * @param place its file and line, such as {@code input/rules/waivers.yaml:4}
 */
public record PlacedWaiver(Waiver waiver, String place) {
  /** The rule that tells a waiver past its last day. */
  public static final String EXPIRED = "expired-waiver";

  /** The rule that tells a waiver that nothing needs. */
  public static final String UNUSED = "unused-waiver";
}
