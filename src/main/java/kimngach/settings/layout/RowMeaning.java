package kimngach.settings.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What rows of a label mean, and the rows that may follow inside them.
 *
 * @param labels patterns of the label; none for rows of a code list
 * @param kind a row with values, a heading, a row to skip
 * @param each the code list whose names the labels are; empty for rows with patterns
 * @param series what the row says of its series
 * @param parts rows inside that sum to this one
 * @param ofWhich rows inside that lie in this one beside others that are not listed (trong đó)
 */
public record RowMeaning(
    List<String> labels,
    Kind kind,
    Optional<ListName> each,
    SeriesPart series,
    List<RowMeaning> parts,
    List<RowMeaning> ofWhich) {

  /** What sort of row this is. */
  public enum Kind {
    /** Its cells hold values. */
    VALUES,
    /** A label without values, above rows that belong together. */
    HEADING,
    /** Not to be read. */
    SKIPPED
  }

  public RowMeaning {
    labels = List.copyOf(labels);
    parts = List.copyOf(parts);
    ofWhich = List.copyOf(ofWhich);
    if (labels.isEmpty() == each.isEmpty()) {
      throw new IllegalArgumentException("Expecting either labels or a code list, found " + labels);
    }
  }

  /** The rows inside: parts, then those that are "of which". */
  public Stream<RowMeaning> inside() {
    return Stream.concat(parts.stream(), ofWhich.stream());
  }
}
