package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ReadingRule;
import kimngach.model.finding.Severity;
import kimngach.settings.CodeLists;
import kimngach.settings.Reconciliation;
import kimngach.settings.RuleSetting;
import kimngach.settings.Suggestion;

/** All rules, each as strict as the settings say. */
final class RuleBook {
  private static final String SETTINGS_FILE = "kimngach.yaml";

  private final List<Rule> rules;
  private final Map<String, RuleSetting> settings;

  /** Refuses settings that name a rule that does not exist. */
  RuleBook(Reconciliation reconciliation, CodeLists codes) {
    rules = rules(reconciliation, codes);
    settings = new TreeMap<>(reconciliation.rules());
    List<String> names = names();
    List<Fault> unknown =
        settings.keySet().stream()
            .filter(name -> !names.contains(name))
            .map(name -> unknown(name, names))
            .toList();
    if (!unknown.isEmpty()) {
      throw new TemplateFaultException(unknown);
    }
  }

  /** Every rule, in the order in which its findings are told. */
  private static List<Rule> rules(Reconciliation reconciliation, CodeLists codes) {
    Additivity additivity = new Additivity(codes);
    UnusualValue unusual = new UnusualValue(additivity, RuleNumbers.USUAL);
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
        new SizeOfTurnover(),
        new RevenueAsTurnover(codes),
        new OfWhichKeepsScope(),
        new SourcesAgree(),
        new ExpectedSeries(reconciliation.expected(), new GatesThatFellSilent(codes)),
        new BridgeResidual(codes.bridgeLines(), reconciliation.bridgeMateriality()),
        new RepeatedValue(),
        new RevisedValue(),
        new ImpliedRevision(additivity),
        unusual,
        new ShareShift(additivity, unusual, RuleNumbers.USUAL),
        new RepeatedFromPrevious(additivity, RuleNumbers.USUAL),
        new MissingSeries(reconciliation.expected(), RuleNumbers.USUAL),
        new StaleFile(RuleNumbers.USUAL),
        new RevisionSize(RuleNumbers.USUAL));
  }

  /** Up to which percentage of the months before a difference between deliveries is a revision. */
  private static BigDecimal materiality(Reconciliation reconciliation) {
    return Optional.ofNullable(reconciliation.rules().get(ImpliedRevision.NAME))
        .flatMap(RuleSetting::tolerance)
        .orElse(ImpliedRevision.MATERIALITY);
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

  private static Fault unknown(String name, List<String> names) {
    String all = String.join(", ", names);
    Optional<String> nearest = Suggestion.closest(name, names);
    return Fault.at(
        SETTINGS_FILE,
        "Cần tên một quy tắc đối chiếu, nhưng gặp \""
            + name
            + "\""
            + nearest.map(near -> ": có phải ý muốn nói \"" + near + "\"?").orElse(".")
            + " Các quy tắc hiện có: "
            + all,
        "Expecting the name of a rule, found \""
            + name
            + "\""
            + nearest.map(near -> ": did you mean \"" + near + "\"?").orElse(".")
            + " The rules are: "
            + all);
  }
}
