package kimngach.model;

import java.time.LocalDate;

/**
 * What stands behind a value that a person put in the place of a delivered one (hiệu chỉnh).
 *
 * @param delivered the value as it was delivered
 * @param reason why it was replaced, for whoever reads the bulletin; blank in no language
 * @param who who answers for it; not blank
 * @param acceptedOn the day it was accepted
 */
public record Correction(Quantity delivered, Sentence reason, String who, LocalDate acceptedOn) {
  public Correction {
    if (who.isBlank() || reason.vi().isBlank() || reason.en().isBlank()) {
      throw new IllegalArgumentException(
          "Expecting a person and a reason in each language, found \"" + who + "\": " + reason);
    }
  }
}
