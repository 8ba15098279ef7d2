package kimngach.model;

import java.util.Optional;

/**
 * One delivered value of a series at a period.
 *
 * @param key the series and the period
 * @param quantity the value; empty exactly when the status says that it is missing
 * @param status how final it is
 * @param source the body it comes from
 * @param vintage the delivery it came with
 * @param provenance the cell it was read from
 * @param isOfWhich whether the delivery lists it under "of which" (trong đó): it lies inside its
 *     whole beside parts that are not listed, so parts like it never sum to the whole
 */
public record Observation(
    ObsKey key,
    Optional<Quantity> quantity,
    ObsStatus status,
    Source source,
    Vintage vintage,
    Provenance provenance,
    boolean isOfWhich) {
  public Observation {
    if (quantity.isPresent() == status.isMissing()) {
      throw new IllegalArgumentException(
          "Expecting a value exactly where the status is not missing, found status "
              + status.code()
              + " at "
              + provenance.cell());
    }
  }

  /** A value that is no "of which". */
  public Observation(
      ObsKey key,
      Optional<Quantity> quantity,
      ObsStatus status,
      Source source,
      Vintage vintage,
      Provenance provenance) {
    this(key, quantity, status, source, vintage, provenance, false);
  }

  /** The same value under another key. */
  public Observation with(ObsKey other) {
    return new Observation(other, quantity, status, source, vintage, provenance, isOfWhich);
  }

  /** The same observation with the value that a person put in the place of the delivered one. */
  public Observation corrected(Quantity value, Correction by) {
    return new Observation(
        key, Optional.of(value), status, source, vintage, provenance.corrected(by), isOfWhich);
  }

  /** The cell the value was read from. */
  public CellRef cell() {
    return provenance.cell();
  }
}
