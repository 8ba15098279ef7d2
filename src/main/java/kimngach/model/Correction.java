package kimngach.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands behind a value that a person put in the place of a delivered one (hiệu chỉnh).
 *
 * @param delivered the value as it was delivered
 * @param reason why it was replaced, for whoever reads the bulletin; blank in no language
 * @param chineseReason the same in Chinese, for a bulletin that prints it
 * @param who who answers for it; not blank
 * @param acceptedOn the day it was accepted
 */
public record Correction(
    Quantity delivered,
    Sentence reason,
    Optional<String> chineseReason,
    String who,
    LocalDate acceptedOn) {
  public Correction {
    if (who.isBlank() || reason.vi().isBlank() || reason.en().isBlank()) {
      throw new IllegalArgumentException(
          "Expecting a person and a reason in each language, found \"" + who + "\": " + reason);
    }
  }

  /** A correction whose reason is told in the languages that the program speaks. */
  public Correction(Quantity delivered, Sentence reason, String who, LocalDate acceptedOn) {
    this(delivered, reason, Optional.empty(), who, acceptedOn);
  }

  /** The reason as a bulletin prints it; empty when it is not told in that language. */
  public Optional<String> reason(Language language) {
    return switch (language) {
      case VI -> Optional.of(reason.vi());
      case EN -> Optional.of(reason.en());
      case ZH -> chineseReason;
    };
  }
}
