package kimngach.model.proposal;

import java.util.List;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.finding.Slip;

/**
 * A delivered value and the one proposed in its place.
 *
 * @param observation the delivered value with its cell
 * @param proposed what is proposed, in the unit and with the decimals of the delivered value
 * @param basis what the proposal rests on
 * @param slip how the proposed value became the delivered one; empty when no slip is known
 * @param rules the names of the rules whose broken sums it mends, sorted; none for a value that
 *     follows another cell of the same series
 */
public record Adjustment(
    Observation observation,
    Quantity proposed,
    Basis basis,
    Optional<Slip> slip,
    List<String> rules) {
  public Adjustment {
    rules = List.copyOf(rules);
    if (observation.quantity().filter(delivered -> delivered.equals(proposed)).isPresent()) {
      throw new IllegalArgumentException(
          "Expecting another value than the delivered one, found " + proposed);
    }
  }

  /** What a proposed value rests on. */
  public enum Basis {
    /** This cell, with others of its set at most, explains what is broken, and no other does. */
    LOCATED,
    /** This cell explains what is broken best, but others would explain it too. */
    LIKELIEST,
    /** The least change, over all cells that may move, that lets the sums add up. */
    BALANCED,
    /** Another cell gives the same series and period; its value is the one that counts. */
    SAME_SERIES
  }
}
