package kimngach.settings;

import java.util.List;
import kimngach.model.Regime;

/**
 * A line of the bridge between all regimes and declared, and what it is made of where it is not
 * delivered as a line.
 *
 * @param line its code, such as {@code transit}
 * @param codes the customs regimes that make it up, such as C11 and C12; empty for a line that no
 *     regime code tells
 * @param parts the lines that make it up; a line that is a part of another is shown beneath it and
 *     never counted beside it
 * @param outsideDeclared whether the turnover declared in the province counts nothing of {@code
 *     codes}; else what is declared under them is taken off, for it lies on the other side
 */
public record BridgeLine(
    Regime line, List<Regime> codes, List<Regime> parts, boolean outsideDeclared) {
  public BridgeLine {
    codes = List.copyOf(codes);
    parts = List.copyOf(parts);
  }

  /** A line that is only ever delivered as one. */
  public static BridgeLine delivered(Regime line) {
    return new BridgeLine(line, List.of(), List.of(), false);
  }
}
