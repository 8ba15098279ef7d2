package kimngach.model.figure;

/**
 * The name of a figure, unique within a bulletin and the same in every month that prints it.
 *
 * @param value the id, such as {@code turnover.all-regimes.total@2023-01/2023-11} or {@code
 *     growth:turnover.declared.export@2023}; not blank, without spaces
 */
public record FigureId(String value) implements Comparable<FigureId> {
  public FigureId {
    if (value.isBlank() || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "Expecting a figure id without spaces, found \"" + value + "\"");
    }
  }

  @Override
  public int compareTo(FigureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
