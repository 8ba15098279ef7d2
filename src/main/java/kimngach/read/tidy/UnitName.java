package kimngach.read.tidy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kimngach.model.Unit;
import kimngach.model.UnitKind;

/** Reads the unit of a value: one of our codes, or an SDMX unit with a power of ten beside it. */
final class UnitName {
  private UnitName() {}

  /**
   * The unit of a name.
   *
   * @param name a code such as {@code million-usd}, or an SDMX code such as {@code USD}, {@code
   *     VND}, {@code PT}
   * @param multiplier the power of ten beside an SDMX code, such as {@code 6}; may be blank
   * @param units our codes
   */
  static Optional<Unit> find(String name, String multiplier, Words<Unit> units) {
    if (name.equalsIgnoreCase("PT") && (multiplier.isEmpty() || multiplier.equals("0"))) {
      return Optional.of(Unit.PERCENT);
    }
    if (multiplier.isEmpty() || multiplier.equals("0")) {
      return units.find(name);
    }
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.kind() == UnitKind.USD || unit.kind() == UnitKind.VND)
        .filter(unit -> unit.kind().name().equals(name.toUpperCase(Locale.ROOT)))
        .filter(unit -> String.valueOf(unit.exponent()).equals(multiplier))
        .findFirst();
  }
}
