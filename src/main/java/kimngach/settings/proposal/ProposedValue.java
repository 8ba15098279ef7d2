package kimngach.settings.proposal;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.Unit;

/**
 * One entry of a proposal: a delivered value and what a person puts in its place.
 *
 * @param place where the entry stands, such as {@code de-xuat-2023-11.yaml:14:5}
 * @param cell the cell of the delivered value
 * @param series the name of the series, such as {@code turnover.declared.export.B11}
 * @param period the period, such as {@code 2023-11}
 * @param delivered the value delivered, counted in {@code unit}
 * @param proposed the value in its place, counted in {@code unit}, with the decimals it is known to
 * @param unit the unit of both
 * @param reason why, in the languages that the program speaks; not blank
 * @param chineseReason the same in Chinese, where it is told
 */
public record ProposedValue(
    String place,
    Cell cell,
    String series,
    String period,
    BigDecimal delivered,
    BigDecimal proposed,
    Unit unit,
    Sentence reason,
    Optional<String> chineseReason) {

  /** An entry whose reason is told in the languages that the program speaks. */
  public ProposedValue(
      String place,
      Cell cell,
      String series,
      String period,
      BigDecimal delivered,
      BigDecimal proposed,
      Unit unit,
      Sentence reason) {
    this(place, cell, series, period, delivered, proposed, unit, reason, Optional.empty());
  }

  /**
   * A cell as a person names it.
   *
   * @param file the path from the workspace, such as {@code input/2023-11/turnover.csv}
   * @param sheet the sheet's name; blank in a text file
   * @param address the address as a spreadsheet shows it, such as {@code G17}
   */
  public record Cell(String file, String sheet, String address) {

    /** Whether this is where an observation stands. */
    boolean holds(Observation observation) {
      return observation.cell().file().equals(file)
          && observation.cell().sheet().equals(sheet)
          && observation.cell().address().equals(address);
    }

    @Override
    public String toString() {
      return "[" + file + "]" + (sheet.isEmpty() ? "" : sheet + "!") + address;
    }
  }

  /** Whether an observation is the one that this entry speaks of, whatever its value. */
  boolean speaksOf(Observation observation) {
    return cell.holds(observation)
        && observation.key().series().toString().equals(series)
        && observation.key().period().toString().equals(period);
  }
}
