package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.TimePeriod;
import kimngach.model.figure.Bridge;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.reconcile.identity.WeightedSum;
import kimngach.settings.CodeLists;

/**
 * What the bridge between the scopes leaves unexplained is small beside the gap it spans, and never
 * below zero beyond rounding. A large residual asks for a look; a negative one is impossible.
 */
final class BridgeResidual implements Rule {
  private static final List<Flow> FLOWS = List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);

  private final CodeLists codes;

  /** The bridges of the lines that the settings name. */
  BridgeResidual(CodeLists codes) {
    this.codes = codes;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    LineTerms lines = new LineTerms(view, codes);
    List<Regime> counted = codes.bridge().counted();
    return periods(view).stream()
        .flatMap(period -> FLOWS.stream().map(flow -> new Bridge(flow, period, counted)))
        .flatMap(bridge -> Spanned.of(view, lines, bridge).stream())
        .map(spanned -> check(strictness, spanned, isToldOf(spanned.bridge().period(), view)));
  }

  private static Set<TimePeriod> periods(AsOfView view) {
    return view.amounts(Measure.TURNOVER)
        .filter(amount -> amount.series().isWhole())
        .filter(amount -> amount.series().scope() == Scope.DECLARED)
        .map(amount -> amount.key().period())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of a residual that is only large, years and the reporting year to date are told. */
  private static boolean isToldOf(TimePeriod period, AsOfView view) {
    return period.isYear() || period.equals(view.yearToDate());
  }

  private Check check(Strictness strictness, Spanned spanned, boolean isTold) {
    WeightedSum notNegative =
        spanned.notNegative(strictness.rule(), strictness.toleranceIn(spanned.all().unit()));
    if (!notNegative.holds()) {
      return Check.of(
          notNegative, () -> told(strictness, strictness.rule() + ".negative", spanned));
    }
    boolean isMaterial = isTold && spanned.residual().abs().compareTo(allowed(spanned)) > 0;
    return new Check(
        Optional.of(notNegative),
        isMaterial
            ? Optional.of(told(strictness.atMost(Severity.WARNING), strictness.rule(), spanned))
            : Optional.empty());
  }

  private BigDecimal allowed(Spanned spanned) {
    return spanned.shareOfGap(codes.bridge().materialityOf(spanned.bridge().flow()));
  }

  private Finding told(Strictness strictness, String sentence, Spanned spanned) {
    BigDecimal miss =
        spanned.notNegative(strictness.rule(), strictness.toleranceIn(spanned.all().unit())).miss();
    return strictness
        .finding(sentence)
        .about(spanned.all().key())
        .computed("residual", spanned.residual(), spanned.all().unit())
        .computed("gap", spanned.gap(), spanned.all().unit())
        .computed("allowed", allowed(spanned), spanned.all().unit())
        .with("allRegimes", spanned.all())
        .with("declared", spanned.declared())
        .with("possible", new NamedValue.Possible(spanned.possible(), spanned.all().unit()))
        .computed("miss", miss, spanned.all().unit())
        .count("lines", spanned.lines())
        .count("configured", spanned.bridge().lines().size())
        .at(spanned.amounts())
        .told();
  }
}
