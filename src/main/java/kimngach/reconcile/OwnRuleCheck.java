package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.SeriesPattern;

/** A rule that an office made; it tells too when it finds nowhere to look. */
final class OwnRuleCheck implements Rule {
  private final OwnRule rule;
  private final OwnCheck check;

  /**
   * The rule as the office wrote it.
   *
   * @param materiality percent of the months before up to which a difference between deliveries is
   *     a revision
   */
  OwnRuleCheck(OwnRule rule, BigDecimal materiality) {
    this.rule = rule;
    this.check = OwnCheck.of(rule, materiality);
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    List<Check> checks = check.check(view, strictness).toList();
    return check.hasFigures(view, checks)
        ? checks.stream()
        : Stream.of(Check.told(withoutFigures(view, strictness.atMost(Severity.WARNING))));
  }

  private Finding withoutFigures(AsOfView view, Strictness strictness) {
    List<SeriesPattern> all = rule.condition().patterns();
    List<SeriesPattern> absent =
        all.stream()
            .filter(pattern -> OwnCheck.amounts(view, rule, pattern).findAny().isEmpty())
            .toList();
    return strictness
        .finding(OwnRule.WITHOUT_FIGURES)
        .verbatim("rule", rule.name())
        .verbatim("patterns", names(absent.isEmpty() ? all : absent))
        .told();
  }

  private static String names(List<SeriesPattern> patterns) {
    return patterns.stream().map(SeriesPattern::toString).collect(Collectors.joining(", "));
  }
}
