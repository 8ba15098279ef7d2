package kimngach.settings.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Coded;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;

/**
 * What a layout says of the series of some cells: of all of them, of a column, or of a row.
 *
 * @param said the code of each dimension spoken of
 */
public record SeriesPart(Map<Dimension, Coded> said) {
  /** Nothing is said. */
  public static final SeriesPart NONE = new SeriesPart(Map.of());

  public SeriesPart {
    Map<Dimension, Coded> copy = new EnumMap<>(Dimension.class);
    copy.putAll(said);
    said = Collections.unmodifiableMap(copy);
  }

  /** One dimension. */
  public static SeriesPart of(Dimension dimension, Coded code) {
    return new SeriesPart(Map.of(dimension, code));
  }

  /** What this says, and what the other says of dimensions that this does not speak of. */
  public SeriesPart over(SeriesPart other) {
    Map<Dimension, Coded> both = new EnumMap<>(Dimension.class);
    both.putAll(other.said);
    both.putAll(said);
    return new SeriesPart(both);
  }

  /** What is measured; empty when that is not said. */
  public Optional<Measure> measure() {
    return get(Dimension.MEASURE, Measure.class);
  }

  /** The unit; empty when that is not said. */
  public Optional<Unit> unit() {
    return get(Dimension.UNIT, Unit.class);
  }

  /** The series of a measure; what is not said counts as a whole. */
  public SeriesKey series(Measure measure) {
    return new SeriesKey(
        measure,
        get(Dimension.SCOPE, Scope.class).orElse(Scope.NONE),
        get(Dimension.FLOW, Flow.class).orElse(Flow.TOTAL),
        get(Dimension.REGIME, Regime.class).orElse(Regime.ALL),
        get(Dimension.GATE, BorderGate.class).orElse(BorderGate.ALL),
        get(Dimension.OFFICE, CustomsOffice.class).orElse(CustomsOffice.ALL),
        get(Dimension.SECTOR, Sector.class).orElse(Sector.ALL),
        get(Dimension.COMMODITY, Commodity.class).orElse(Commodity.ALL));
  }

  private <T extends Coded> Optional<T> get(Dimension dimension, Class<T> type) {
    return Optional.ofNullable(said.get(dimension)).map(type::cast);
  }
}
