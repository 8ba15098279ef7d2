package kimngach.model.figure;

/** How a figure is calculated from others. */
public enum Operation {
  /** The sum of all inputs. */
  SUM("a + b + …"),
  /** The first less the second. */
  DIFFERENCE("a - b"),
  /** Change of the first on the second, in percent. */
  GROWTH("(a / b - 1) × 100"),
  /** The first as a percentage of the second. */
  PERCENTAGE("a / b × 100"),
  /** How many times the second the first is. */
  MULTIPLE("a / b"),
  /** The first less all the others: what a bridge leaves unexplained. */
  RESIDUAL("a - b - c - …");

  private final String notation;

  Operation(String notation) {
    this.notation = notation;
  }

  /** The operation in letters: {@code (a / b - 1) × 100}. */
  public String notation() {
    return notation;
  }
}
