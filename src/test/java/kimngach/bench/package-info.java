/**
 * A bench of seeded faults: constructed trade is printed as deliveries that agree with themselves
 * but for rounding, slips are planted in them, and what reconciling says is compared with what was
 * planted.
 *
 * <p>A seed enters, tallies leave. Whether a planted slip contradicts anything is worked out here,
 * with arithmetic of its own; nothing of {@code kimngach.reconcile} is known but its public entry.
 */
package kimngach.bench;
