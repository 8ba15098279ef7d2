package kimngach.model.figure;

import java.util.List;
import java.util.Optional;
import kimngach.model.Qualifier;
import kimngach.model.Unit;

/** A growth told as a multiple of its base: growth of 167 percent is 2.67 times. */
public final class Multiple {
  private Multiple() {}

  /**
   * The multiple that a growth is; its id has {@code multiple} where the growth's has {@code
   * growth}, such as {@code multiple:turnover.declared.export@2023}. Empty for a figure that is no
   * computed growth.
   */
  public static Optional<Figure> of(Figure growth) {
    if (growth.formula() instanceof Formula.Calculated calculated
        && calculated.operation() == Operation.GROWTH) {
      List<Figure> inputs = calculated.inputs();
      return Optional.of(
          new Figure(
              new FigureId(growth.id().value().replaceFirst("^growth", "multiple")),
              inputs.get(0).value().dividedBy(inputs.get(1).value()),
              Optional.empty(),
              Unit.COUNT,
              Figure.UNLIMITED,
              Qualifier.NONE,
              new Formula.Calculated(Operation.MULTIPLE, inputs)));
    }
    return Optional.empty();
  }
}
