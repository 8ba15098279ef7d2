package kimngach.model.figure;

import java.util.List;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;

/**
 * The only way from one scope to another: all regimes, less the lines that are not declared in the
 * province, less what is declared there, leaves a residual that is always shown.
 *
 * <p>Both sides are of one flow and one period by construction; no bridge leads from eleven months
 * to a year.
 *
 * @param flow the flow both sides count
 * @param period the period both sides cover
 * @param lines the regimes, or groups of regimes, that lie between the scopes, in printing order;
 *     no line twice
 */
public record Bridge(Flow flow, TimePeriod period, List<Regime> lines) {
  public Bridge {
    lines = List.copyOf(lines);
    if (lines.stream().distinct().count() != lines.size()) {
      throw new IllegalArgumentException("Expecting each bridge line once, found " + lines);
    }
  }

  /** The wider side: turnover of all regimes. */
  public SeriesKey allRegimes() {
    return SeriesKey.turnover(Scope.ALL_REGIMES, flow);
  }

  /** The narrower side: turnover declared in the province. */
  public SeriesKey declared() {
    return SeriesKey.turnover(Scope.DECLARED, flow);
  }

  /** One line between them: turnover of all regimes that fell under it. */
  public SeriesKey line(Regime regime) {
    return allRegimes().with(regime);
  }
}
