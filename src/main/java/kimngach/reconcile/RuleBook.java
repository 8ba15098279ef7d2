package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ReadingRule;
import kimngach.model.finding.Severity;
import kimngach.settings.CodeLists;
import kimngach.settings.Reconciliation;
import kimngach.settings.RuleSetting;
import kimngach.settings.rules.BuiltInRule;

/** All rules, each as strict as the settings say. */
final class RuleBook {
  private final List<NamedRule> rules;
  private final Map<String, RuleSetting> settings;

  /**
   * Binds all rules to the settings.
   *
   * @throws IllegalArgumentException when the settings name a rule that does not exist: reading
   *     them refuses it with its line
   */
  RuleBook(Reconciliation reconciliation, CodeLists codes) {
    rules =
        Stream.concat(
                builtIn(reconciliation, codes).stream(),
                reconciliation.ownRules().stream()
                    .map(
                        own ->
                            NamedRule.of(own, new OwnRuleCheck(own, materiality(reconciliation)))))
            .toList();
    settings = new TreeMap<>(reconciliation.rules());
    settings.keySet().stream()
        .filter(name -> !names().contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "Expecting the name of a rule, found \"" + name + "\"");
            });
  }

  /** Every built-in rule, in the order in which its findings are told. */
  private static List<NamedRule> builtIn(Reconciliation reconciliation, CodeLists codes) {
    Additivity additivity = new Additivity(codes);
    UnusualValue unusual =
        new UnusualValue(additivity, numbers(reconciliation, BuiltInRule.UNUSUAL_VALUE));
    return List.of(
        NamedRule.of(BuiltInRule.CONFLICTING_VALUES, new ConflictingValues()),
        NamedRule.of(BuiltInRule.FLOWS_SUM_TO_TOTAL, new FlowsSumToTotal(additivity)),
        NamedRule.of(BuiltInRule.GATES_SUM_TO_WHOLE, new GatesSumToWhole(additivity, codes)),
        NamedRule.of(BuiltInRule.OFFICES_SUM_TO_GATE, new OfficesSumToGate(additivity, codes)),
        NamedRule.of(BuiltInRule.REGIMES_SUM_TO_WHOLE, new RegimesSumToWhole(additivity)),
        NamedRule.of(BuiltInRule.SECTORS_SUM_TO_WHOLE, new SectorsSumToWhole(additivity)),
        NamedRule.of(BuiltInRule.OF_WHICH_WITHIN_WHOLE, new OfWhichWithinWhole(additivity)),
        NamedRule.of(BuiltInRule.COMMODITIES_WITHIN_TOTAL, new CommoditiesWithinTotal(additivity)),
        NamedRule.of(BuiltInRule.COMMODITIES_SUM_TO_WHOLE, new CommoditiesSumToWhole(additivity)),
        NamedRule.of(
            BuiltInRule.MONTHS_SUM_TO_YEAR_TO_DATE,
            new MonthsSumToYearToDate(additivity, materiality(reconciliation))),
        NamedRule.of(
            BuiltInRule.MONTH_WITHIN_YEAR_TO_DATE,
            new MonthWithinYearToDate(additivity, materiality(reconciliation))),
        NamedRule.of(BuiltInRule.DECLARED_WITHIN_ALL_REGIMES, new DeclaredWithinAllRegimes()),
        NamedRule.of(BuiltInRule.STATED_PLAN_ATTAINMENT, new StatedPlanAttainment()),
        NamedRule.of(BuiltInRule.STATED_GROWTH, new StatedGrowth()),
        NamedRule.of(BuiltInRule.IMPLIED_BASE, new ImpliedBasesAgree()),
        NamedRule.of(BuiltInRule.IMPLIED_BASE_PACE, new ImpliedBasePace()),
        NamedRule.of(BuiltInRule.SAID_BASE_YEAR, new SaidBaseYear()),
        NamedRule.of(
            BuiltInRule.SIZE_OF_TURNOVER,
            new SizeOfTurnover(numbers(reconciliation, BuiltInRule.SIZE_OF_TURNOVER))),
        NamedRule.of(BuiltInRule.REVENUE_AS_TURNOVER, new RevenueAsTurnover(codes)),
        NamedRule.of(BuiltInRule.OF_WHICH_KEEPS_SCOPE, new OfWhichKeepsScope()),
        NamedRule.of(BuiltInRule.SOURCES_AGREE, new SourcesAgree()),
        NamedRule.of(
            BuiltInRule.EXPECTED_SERIES,
            new ExpectedSeries(reconciliation.expected(), new GatesThatFellSilent(codes))),
        NamedRule.of(BuiltInRule.BRIDGE_LINE_FROM_CODES, new BridgeLineFromCodes(codes)),
        NamedRule.of(BuiltInRule.BRIDGE_RESIDUAL, new BridgeResidual(codes)),
        NamedRule.of(BuiltInRule.SCOPES_COMPARABLE, new ScopesComparable()),
        NamedRule.of(BuiltInRule.REPEATED_VALUE, new RepeatedValue()),
        NamedRule.of(BuiltInRule.REVISED_VALUE, new RevisedValue()),
        NamedRule.of(BuiltInRule.IMPLIED_REVISION, new ImpliedRevision(additivity)),
        NamedRule.of(
            BuiltInRule.REVISION_SIZE,
            new RevisionSize(numbers(reconciliation, BuiltInRule.REVISION_SIZE))),
        NamedRule.of(BuiltInRule.UNUSUAL_VALUE, unusual),
        NamedRule.of(
            BuiltInRule.SHARE_SHIFT,
            new ShareShift(additivity, unusual, numbers(reconciliation, BuiltInRule.SHARE_SHIFT))),
        NamedRule.of(
            BuiltInRule.REPEATED_FROM_PREVIOUS,
            new RepeatedFromPrevious(
                additivity, numbers(reconciliation, BuiltInRule.REPEATED_FROM_PREVIOUS))),
        NamedRule.of(
            BuiltInRule.MISSING_SERIES,
            new MissingSeries(
                reconciliation.expected(), numbers(reconciliation, BuiltInRule.MISSING_SERIES))),
        NamedRule.of(
            BuiltInRule.STALE_FILE,
            new StaleFile(numbers(reconciliation, BuiltInRule.STALE_FILE))));
  }

  /** The numbers that the settings give a rule by name. */
  private static RuleNumbers numbers(Reconciliation reconciliation, BuiltInRule rule) {
    return Optional.ofNullable(reconciliation.rules().get(rule.code()))
        .map(setting -> new RuleNumbers(setting.numbers()))
        .orElse(RuleNumbers.USUAL);
  }

  /** Up to which percentage of the months before a difference between deliveries is a revision. */
  private static BigDecimal materiality(Reconciliation reconciliation) {
    return Optional.ofNullable(reconciliation.rules().get(BuiltInRule.IMPLIED_REVISION.code()))
        .flatMap(RuleSetting::tolerance)
        .orElseGet(BuiltInRule.IMPLIED_REVISION::usualTolerance);
  }

  /** All rules, in the order in which their findings are told. */
  List<NamedRule> rules() {
    return rules;
  }

  /** The names of all rules, in the order in which their findings are told. */
  List<String> names() {
    return Stream.concat(
            rules.stream().map(NamedRule::name),
            Arrays.stream(ReadingRule.values()).map(ReadingRule::code))
        .toList();
  }

  /** A finding of reading, as strict as the settings say; empty when they switch it off. */
  Optional<Finding> weighed(Finding found) {
    RuleSetting setting =
        settings.getOrDefault(
            found.rule(), new RuleSetting(Optional.of(found.severity()), Optional.empty()));
    return setting
        .severity()
        .map(
            severity ->
                new Finding(
                    found.rule(), severity, found.sentence(), found.values(), found.cells()));
  }

  /** Every place where a rule that is switched on looked. */
  Stream<Check> check(AsOfView view) {
    return rules.stream().flatMap(named -> check(named, view));
  }

  private Stream<Check> check(NamedRule named, AsOfView view) {
    RuleSetting setting =
        settings.getOrDefault(
            named.name(), new RuleSetting(Optional.of(named.usualSeverity()), Optional.empty()));
    return setting.severity().stream()
        .map(
            severity ->
                new Strictness(
                    named.name(), severity, setting.tolerance().orElse(named.usualTolerance())))
        .flatMap(
            strictness ->
                strictness.severity() == Severity.INFO
                    ? named.rule().check(view, strictness).map(Check::asInformation)
                    : named.rule().check(view, strictness));
  }
}
