package kimngach.settings.layout;

import java.util.List;
import java.util.Optional;
import kimngach.model.ObsStatus;

/**
 * What the columns under a header mean.
 *
 * @param headers patterns of the header, read from its first row to its last
 * @param isSkipped whether the column is not to be read
 * @param isOptional whether the form may lack it
 * @param period which period its values are of; empty exactly when it is skipped
 * @param series what the column says of its series; a measure unless it is skipped or rows say it
 * @param percent what its percentages say; empty when it holds amounts
 * @param status how final its values are, where its header does not say it
 */
public record ColumnMeaning(
    List<String> headers,
    boolean isSkipped,
    boolean isOptional,
    Optional<PeriodWord> period,
    SeriesPart series,
    Optional<PercentKind> percent,
    Optional<ObsStatus> status) {
  public ColumnMeaning {
    headers = List.copyOf(headers);
    if (isSkipped == period.isPresent()) {
      throw new IllegalArgumentException(
          "Expecting a period exactly where a column is read, found " + headers);
    }
  }
}
