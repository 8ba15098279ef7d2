package kimngach.settings.layout;

import java.util.List;
import java.util.Optional;
import kimngach.model.ObsStatus;

/**
 * What the columns under a header mean.
 *
 * @param headers patterns of the header, read from its first row to its last
 * @param kind whether it holds values, notes, or nothing to be read
 * @param isOptional whether the form may lack it
 * @param period which period its values are of; empty exactly when it holds no values
 * @param series what the column says of its series; a measure, unless the series that all rows
 *     share or the rows say it
 * @param percent what its percentages say; empty when it holds amounts
 * @param status how final its values are, where its header does not say it
 */
public record ColumnMeaning(
    List<String> headers,
    Kind kind,
    boolean isOptional,
    Optional<PeriodWord> period,
    SeriesPart series,
    Optional<PercentKind> percent,
    Optional<ObsStatus> status) {

  /** What sort of column this is. */
  public enum Kind {
    /** Its cells hold values. */
    VALUES,
    /** Its cells hold remarks on the values of their row. */
    NOTES,
    /** Not to be read. */
    SKIPPED
  }

  public ColumnMeaning {
    headers = List.copyOf(headers);
    if ((kind == Kind.VALUES) != period.isPresent()) {
      throw new IllegalArgumentException(
          "Expecting a period exactly where a column holds values, found " + headers);
    }
  }
}
