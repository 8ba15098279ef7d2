package kimngach.bench;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.Source;
import kimngach.model.Vintage;

/**
 * A cell of a constructed delivery.
 *
 * @param key what it says the value of
 * @param delivery the delivery it stands in
 * @param place where it stands
 * @param printed what stands there
 */
record Cell(ObsKey key, Vintage delivery, CellRef place, Quantity printed) {

  /** The number as written. */
  BigDecimal written() {
    return printed.low();
  }

  /** The same cell with another number; unit and hedge stay. */
  Cell with(BigDecimal number) {
    return new Cell(key, delivery, place, Quantity.of(number, printed.unit(), printed.qualifier()));
  }

  Observation observation() {
    return new Observation(
        key,
        Optional.of(printed),
        ObsStatus.NORMAL,
        Source.UNSTATED,
        delivery,
        new Provenance(place, written().toPlainString(), ""));
  }
}
