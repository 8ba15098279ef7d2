package kimngach.model.inspection;

import java.util.Optional;
import kimngach.model.Measure;
import kimngach.model.ObsStatus;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;

/**
 * What a column of a form means.
 *
 * @param number the column from 1
 * @param header its words from the first header row to the last; blank when it has none
 * @param role what it holds
 * @param measure what its values measure; empty when it holds none, or its rows say it
 * @param period the period of its values; empty when it holds none, or it is not known
 * @param unit the unit of its values; empty when it holds none, or rows differ in it
 * @param status how final its values are
 * @param percent how its percentages are written; {@link Percent#NONE} for amounts
 */
public record InspectedColumn(
    int number,
    String header,
    Role role,
    Optional<Measure> measure,
    Optional<TimePeriod> period,
    Optional<Unit> unit,
    ObsStatus status,
    Percent percent) {

  /** What a column holds. */
  public enum Role {
    /** Row labels. */
    LABEL,
    /** The unit of each row. */
    UNIT,
    /** Values. */
    VALUES,
    /** Remarks on the values of their row. */
    NOTES,
    /** What the layout says not to read. */
    SKIPPED,
    /** What no layout knows. */
    UNKNOWN
  }

  /** How percentages are written. */
  public enum Percent {
    /** They are none. */
    NONE,
    /** In percent of an earlier value: 110.1 is a growth of 10.1. */
    INDEX,
    /** As a change: 10.1. */
    CHANGE,
    /** As the share of a plan that was reached: 105.3. */
    ATTAINMENT
  }
}
