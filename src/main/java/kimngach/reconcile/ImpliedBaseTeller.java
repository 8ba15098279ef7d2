package kimngach.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;

/**
 * Makes the findings about implied bases. Their intervals are told with one digit more than the
 * value has, where two do not meet with three more.
 *
 * @param strictness how much a contradiction weighs
 * @param kind the kind of percentage
 */
record ImpliedBaseTeller(Strictness strictness, StatedPercentage kind) {
  private static final int ONE_MORE = 1;
  private static final int THREE_MORE = 3;

  /** Total and flows agree about the base. */
  Finding agreement(ImpliedByFlows implied) {
    Optional<RoundPlan> plan = kind.isGrowth() ? Optional.empty() : implied.roundPlan();
    String variant = plan.isPresent() ? ".round-plan" : "";
    FindingDraft draft =
        about(
                strictness.atMost(Severity.INFO),
                strictness.rule() + sentence(variant, ".plan"),
                implied.total())
            .with("possible", told(implied.total(), implied.total().possible(), ONE_MORE))
            .with("allowed", told(implied.total(), implied.fromParts(), ONE_MORE));
    plan.ifPresent(
        round ->
            draft
                .computed("plan", round.total(), implied.total().unit())
                .computed("exports", round.exports(), implied.total().unit())
                .computed("imports", round.imports(), implied.total().unit()));
    return at(draft, implied).told();
  }

  /** Total and flows contradict each other about the base. */
  Finding apart(ImpliedByFlows implied) {
    Interval allowed = strictness.forgiving(implied.fromParts(), implied.total().unit());
    return at(
            apart(
                about(
                    strictness,
                    strictness.rule() + sentence(".apart", ".plan-apart"),
                    implied.total()),
                implied.total(),
                allowed),
            implied)
        .told();
  }

  /** The base is another than an earlier statement implied. */
  Finding changed(ImpliedBase now, ImpliedBase before) {
    Interval allowed = strictness.forgiving(before.possible(), now.unit());
    return apart(
            about(strictness, strictness.rule() + sentence(".changed", ".plan-changed"), now),
            now,
            allowed)
        .with("stated", now.stated())
        .with("value", now.value())
        .with("oldStated", before.stated())
        .with("oldValue", before.value())
        .with("oldPeriod", new NamedValue.Period(before.value().key().period()))
        .with("oldDelivery", new NamedValue.DeliveredWith(before.vintage()))
        .told();
  }

  private String sentence(String ofGrowth, String ofPlan) {
    return kind.isGrowth() || ofGrowth.equals(".round-plan") ? ofGrowth : ofPlan;
  }

  private static FindingDraft about(Strictness strictness, String sentence, ImpliedBase implied) {
    return strictness
        .finding(sentence)
        .about(implied.value().key())
        .with("basePeriod", new NamedValue.Period(implied.base().period()));
  }

  private static FindingDraft apart(FindingDraft draft, ImpliedBase implied, Interval allowed) {
    BigDecimal miss =
        implied
            .possible()
            .distanceTo(allowed)
            .setScale(digits(implied, THREE_MORE), RoundingMode.FLOOR);
    return draft
        .with("possible", told(implied, implied.possible(), THREE_MORE))
        .with("allowed", told(implied, allowed, THREE_MORE))
        .computed("miss", miss, implied.unit());
  }

  private static FindingDraft at(FindingDraft draft, ImpliedByFlows implied) {
    draft.at(implied.total().stated().observation()).at(implied.total().value().observation());
    implied
        .parts()
        .forEach(part -> draft.at(part.stated().observation()).at(part.value().observation()));
    return draft;
  }

  /** An interval with ends short enough to be told, each to the nearest. */
  private static NamedValue told(ImpliedBase implied, Interval interval, int more) {
    int digits = digits(implied, more);
    return new NamedValue.Possible(
        Interval.closed(
            interval.low().setScale(digits, RoundingMode.HALF_UP),
            interval.high().setScale(digits, RoundingMode.HALF_UP)),
        implied.unit());
  }

  private static int digits(ImpliedBase implied, int more) {
    return Math.max(0, implied.value().written().scale()) + more;
  }
}
