package kimngach.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.Flow;
import kimngach.model.Regime;

/**
 * The bridge between all regimes and declared as an office configures it: no such bridge is
 * published.
 *
 * @param lines every line, in printing order, each once; none is made of itself
 * @param materiality the residual in percent of the gap, zero or more, up to which it is only
 *     shown, by flow; {@link #USUAL_MATERIALITY} for a flow that is not named
 */
public record ConfiguredBridge(List<BridgeLine> lines, Map<Flow, BigDecimal> materiality) {
  /** The materiality of a bridge that does not say its own, in percent of the gap. */
  public static final BigDecimal USUAL_MATERIALITY = BigDecimal.ONE;

  /** A bridge without lines. */
  public static final ConfiguredBridge NONE = new ConfiguredBridge(List.of(), Map.of());

  public ConfiguredBridge {
    lines = List.copyOf(lines);
    materiality = Map.copyOf(materiality);
  }

  /** A bridge whose lines are delivered as lines. */
  public static ConfiguredBridge delivered(List<Regime> lines) {
    return new ConfiguredBridge(lines.stream().map(BridgeLine::delivered).toList(), Map.of());
  }

  /** The codes of all lines, in printing order. */
  public List<Regime> names() {
    return lines.stream().map(BridgeLine::line).toList();
  }

  /** The lines that are taken off the gap: those that are no part of another, in printing order. */
  public List<Regime> counted() {
    Set<Regime> parts =
        lines.stream().flatMap(line -> line.parts().stream()).collect(Collectors.toSet());
    return names().stream().filter(line -> !parts.contains(line)).toList();
  }

  /** What a line is made of; empty when it is no line of this bridge. */
  public Optional<BridgeLine> find(Regime line) {
    return lines.stream().filter(each -> each.line().equals(line)).findFirst();
  }

  /** The line that a customs regime counts into; empty when none names it. */
  public Optional<Regime> lineOf(Regime code) {
    return lines.stream()
        .filter(line -> line.codes().contains(code))
        .map(BridgeLine::line)
        .findFirst();
  }

  /** Up to which percentage of the gap the residual of a flow is only shown. */
  public BigDecimal materialityOf(Flow flow) {
    return materiality.getOrDefault(flow, USUAL_MATERIALITY);
  }
}
