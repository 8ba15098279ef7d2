package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Bridge;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.WeightedSum;

/**
 * What the bridge between the scopes leaves unexplained is small beside the gap it spans, and never
 * below zero beyond rounding. A large residual asks for a look; a negative one is impossible.
 */
final class BridgeResidual implements Rule {
  private static final List<Flow> FLOWS = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);

  private final List<Regime> configured;
  private final BigDecimal materiality;

  /**
   * The bridges of these lines.
   *
   * @param configured the lines the settings name
   * @param materiality percent of the gap up to which a residual is only shown
   */
  BridgeResidual(List<Regime> configured, BigDecimal materiality) {
    this.configured = configured;
    this.materiality = materiality;
  }

  @Override
  public String name() {
    return "bridge-residual";
  }

  @Override
  public Severity usualSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return periods(view).stream()
        .flatMap(period -> FLOWS.stream().map(flow -> new Bridge(flow, period, configured)))
        .flatMap(bridge -> Spanned.of(view, bridge).stream())
        .map(spanned -> check(strictness, spanned));
  }

  private static Set<TimePeriod> periods(AsOfView view) {
    Set<TimePeriod> periods = new TreeSet<>(Set.of(view.yearToDate()));
    view.amounts(Measure.TURNOVER)
        .filter(amount -> amount.series().isWhole())
        .map(amount -> amount.key().period())
        .filter(TimePeriod::isYear)
        .forEach(periods::add);
    return periods;
  }

  private Check check(Strictness strictness, Spanned spanned) {
    WeightedSum notNegative =
        spanned.notNegative(name(), strictness.toleranceIn(spanned.all().unit()));
    if (!notNegative.holds()) {
      return Check.of(notNegative, () -> told(strictness, name() + ".negative", spanned));
    }
    boolean isMaterial = spanned.residual().abs().compareTo(spanned.shareOfGap(materiality)) > 0;
    return new Check(
        Optional.of(notNegative),
        isMaterial
            ? Optional.of(told(strictness.atMost(Severity.WARNING), name(), spanned))
            : Optional.empty());
  }

  private Finding told(Strictness strictness, String sentence, Spanned spanned) {
    BigDecimal miss =
        spanned.notNegative(name(), strictness.toleranceIn(spanned.all().unit())).miss();
    return strictness
        .finding(sentence)
        .about(spanned.all().key())
        .computed("residual", spanned.residual(), spanned.all().unit())
        .computed("gap", spanned.gap(), spanned.all().unit())
        .computed("allowed", spanned.shareOfGap(materiality), spanned.all().unit())
        .with("allRegimes", spanned.all())
        .with("declared", spanned.declared())
        .with("possible", new NamedValue.Possible(spanned.possible(), spanned.all().unit()))
        .computed("miss", miss, spanned.all().unit())
        .count("lines", spanned.lines().size())
        .count("configured", configured.size())
        .at(spanned.lines())
        .told();
  }
}
