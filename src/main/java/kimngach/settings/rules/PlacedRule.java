package kimngach.settings.rules;

import org.yaml.snakeyaml.nodes.Node;

/**
 * An own rule, and where its name is written.
 *
 * @param rule the rule
 * @param at the node of its name
 */
record PlacedRule(OwnRule rule, Node at) {}
