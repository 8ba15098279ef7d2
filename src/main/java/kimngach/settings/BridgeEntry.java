package kimngach.settings;

import java.util.Map;
import kimngach.model.Regime;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A line of {@code bridge.yaml} before it is checked.
 *
 * @param line its code
 * @param place where the code stands
 * @param codes the customs regimes that make it up, each with its place
 * @param parts the lines that make it up, each with its place
 * @param outsideDeclared whether declared turnover counts nothing of {@code codes}
 */
record BridgeEntry(
    Regime line,
    Node place,
    Map<String, Node> codes,
    Map<String, Node> parts,
    boolean outsideDeclared) {}
