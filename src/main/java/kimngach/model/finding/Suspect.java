package kimngach.model.finding;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.Unit;

/**
 * A value that may be the wrong one, and what it should be.
 *
 * @param delivered the value with its cell
 * @param implied every value that the identities leave for it, counted in {@code unit}
 * @param meant the value it most likely should be, counted in {@code unit} at the precision it was
 *     delivered with; empty when the identities leave several and no slip explains one of them
 * @param unit the unit of {@code implied} and {@code meant}
 * @param slip the slip that turns {@code meant} into what was delivered; empty when none fits
 * @param copied the value with its cell whose number stands here, where the slip says that one
 *     does: of the period before, of the other scope, of the cell exchanged with
 */
public record Suspect(
    Observation delivered,
    ImpliedRange implied,
    Optional<BigDecimal> meant,
    Unit unit,
    Optional<Slip> slip,
    Optional<Observation> copied) {

  /** A suspect that holds the number of no other cell. */
  public Suspect(
      Observation delivered,
      ImpliedRange implied,
      Optional<BigDecimal> meant,
      Unit unit,
      Optional<Slip> slip) {
    this(delivered, implied, meant, unit, slip, Optional.empty());
  }
}
