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

/** All rules, each as strict as the settings say. */
final class RuleBook {
  private final List<Rule> rules;
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
                    .map(own -> new OwnRuleCheck(own, materiality(reconciliation))))
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
  private static List<Rule> builtIn(Reconciliation reconciliation, CodeLists codes) {
    Additivity additivity = new Additivity(codes);
    UnusualValue unusual = new UnusualValue(additivity, numbers(reconciliation, UnusualValue.NAME));
    return List.of(
        new ConflictingValues(),
        new FlowsSumToTotal(additivity),
        new GatesSumToWhole(additivity, codes),
        new OfficesSumToGate(additivity, codes),
        new RegimesSumToWhole(additivity),
        new SectorsSumToWhole(additivity),
        new OfWhichWithinWhole(additivity),
        new CommoditiesWithinTotal(additivity),
        new CommoditiesSumToWhole(additivity),
        new MonthsSumToYearToDate(additivity, materiality(reconciliation)),
        new MonthWithinYearToDate(additivity, materiality(reconciliation)),
        new DeclaredWithinAllRegimes(),
        new StatedPlanAttainment(),
        new StatedGrowth(),
        new ImpliedBasesAgree(),
        new ImpliedBasePace(),
        new SaidBaseYear(),
        new SizeOfTurnover(numbers(reconciliation, SizeOfTurnover.NAME)),
        new RevenueAsTurnover(codes),
        new OfWhichKeepsScope(),
        new SourcesAgree(),
        new ExpectedSeries(reconciliation.expected(), new GatesThatFellSilent(codes)),
        new BridgeLineFromCodes(codes),
        new BridgeResidual(codes),
        new ScopesComparable(),
        new RepeatedValue(),
        new RevisedValue(),
        new ImpliedRevision(additivity),
        new RevisionSize(numbers(reconciliation, RevisionSize.NAME)),
        unusual,
        new ShareShift(additivity, unusual, numbers(reconciliation, ShareShift.NAME)),
        new RepeatedFromPrevious(additivity, numbers(reconciliation, RepeatedFromPrevious.NAME)),
        new MissingSeries(reconciliation.expected(), numbers(reconciliation, MissingSeries.NAME)),
        new StaleFile(numbers(reconciliation, StaleFile.NAME)));
  }

  /** The numbers that the settings give a rule by name. */
  private static RuleNumbers numbers(Reconciliation reconciliation, String rule) {
    return Optional.ofNullable(reconciliation.rules().get(rule))
        .map(setting -> new RuleNumbers(setting.numbers()))
        .orElse(RuleNumbers.USUAL);
  }

  /** Up to which percentage of the months before a difference between deliveries is a revision. */
  private static BigDecimal materiality(Reconciliation reconciliation) {
    return Optional.ofNullable(reconciliation.rules().get(ImpliedRevision.NAME))
        .flatMap(RuleSetting::tolerance)
        .orElse(ImpliedRevision.MATERIALITY);
  }

  /** All rules, in the order in which their findings are told. */
  List<Rule> rules() {
    return rules;
  }

  /** The names of all rules, in the order in which their findings are told. */
  List<String> names() {
    return Stream.concat(
            rules.stream().map(Rule::name),
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
    return rules.stream().flatMap(rule -> check(rule, view));
  }

  private Stream<Check> check(Rule rule, AsOfView view) {
    RuleSetting setting = settings.getOrDefault(rule.name(), usual(rule));
    return setting.severity().stream()
        .map(
            severity ->
                new Strictness(
                    rule.name(), severity, setting.tolerance().orElseGet(rule::usualTolerance)))
        .flatMap(
            strictness ->
                strictness.severity() == Severity.INFO
                    ? rule.check(view, strictness).map(Check::asInformation)
                    : rule.check(view, strictness));
  }

  private static RuleSetting usual(Rule rule) {
    return new RuleSetting(Optional.of(rule.usualSeverity()), Optional.empty());
  }
}
