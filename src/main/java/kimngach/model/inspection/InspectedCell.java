package kimngach.model.inspection;

import java.util.Optional;
import kimngach.model.Observation;

/**
 * A cell that may hold a value, and what became of it.
 *
 * @param column its column from 1
 * @param text what it says
 * @param fate what became of it
 * @param observation what was read; empty unless it was observed
 */
public record InspectedCell(int column, String text, Fate fate, Optional<Observation> observation) {
  public InspectedCell {
    if (observation.isPresent() != (fate == Fate.OBSERVED)) {
      throw new IllegalArgumentException(
          "Expecting an observation exactly where a cell was observed, found " + fate);
    }
  }

  /** What became of a cell. */
  public enum Fate {
    /** It became an observation. */
    OBSERVED,
    /** It is empty. */
    BLANK,
    /** It has content that is not to be read. */
    SKIPPED,
    /** It cannot be read. */
    REJECTED
  }
}
