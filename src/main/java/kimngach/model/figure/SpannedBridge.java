package kimngach.model.figure;

import java.util.List;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.Regime;

/**
 * A bridge with its figures.
 *
 * @param bridge the flow and period
 * @param allRegimes turnover of all regimes
 * @param declared turnover declared in the province
 * @param gap the first less the second
 * @param lines every line of the settings, in printing order, also those without a figure
 * @param residual what the lines leave of the gap; the whole gap where no line has a figure
 * @param allowed up to which amount the residual is only shown, in the unit of the gap
 */
public record SpannedBridge(
    Bridge bridge,
    Figure allRegimes,
    Figure declared,
    Figure gap,
    List<Line> lines,
    Figure residual,
    ExactValue allowed) {
  public SpannedBridge {
    lines = List.copyOf(lines);
  }

  /**
   * A line between the scopes.
   *
   * @param regime its code
   * @param isPart whether it lies inside another line and is not counted beside it
   * @param figure its value; empty where it was neither delivered nor can be computed
   */
  public record Line(Regime regime, boolean isPart, Optional<Figure> figure) {

    /** Whether it was delivered as a line. */
    public boolean isDelivered() {
      return figure.filter(one -> one.formula() instanceof Formula.Delivered).isPresent();
    }

    /** Whether it rests on figures of customs regimes. */
    public boolean isFromCodes() {
      return figure.stream()
          .flatMap(one -> one.formula().leaves())
          .anyMatch(leaf -> leaf.key().series().regime().isCustomsCode());
    }
  }

  /** Whether the residual is large beside the gap. */
  public boolean isMaterial() {
    ExactValue size = residual.value().signum() < 0 ? residual.value().negated() : residual.value();
    return size.compareTo(allowed) > 0;
  }

  /** Whether the residual is below zero whatever the digits leave open, which cannot be. */
  public boolean isBelowZero() {
    return residual.possible().filter(possible -> Interval.ZERO.isAbove(possible)).isPresent();
  }

  /** The residual as a share of the gap, in percent; empty where there is no gap. */
  public Optional<ExactValue> shareOfGap() {
    return gap.value().signum() == 0
        ? Optional.empty()
        : Optional.of(residual.value().dividedBy(gap.value()).inPercent());
  }

  /** Whether one scope's figure is more final than the other's. */
  public boolean differsInStatus() {
    return allRegimes.status() != declared.status();
  }
}
