package kimngach.settings.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Coded;
import kimngach.model.finding.ReadingRule;
import kimngach.model.finding.Severity;

/**
 * The rules that come with the program, which rules.yaml may name to say how strict they are. Those
 * it does not name are as strict as usual.
 *
 * <p>A new rule is a constant here with its kind, how strict it usually is and the names of the
 * numbers it can be given, a class in the list of {@code RuleBook}, a property in {@code
 * rules.schema.json} and a row in {@code docs/rules.md}; tests hold the four together. Its numbers
 * are read by {@link kimngach.settings.RuleSetting#number}.
 */
public enum BuiltInRule implements Coded {
  CONFLICTING_VALUES("conflicting-values", RuleKind.ONE_VALUE, Severity.ERROR),
  FLOWS_SUM_TO_TOTAL("flows-sum-to-total", RuleKind.SUM, Severity.ERROR),
  GATES_SUM_TO_WHOLE("gates-sum-to-whole", RuleKind.SUM, Severity.ERROR),
  OFFICES_SUM_TO_GATE("offices-sum-to-gate", RuleKind.SUM, Severity.ERROR),
  REGIMES_SUM_TO_WHOLE("regimes-sum-to-whole", RuleKind.SUM, Severity.ERROR),
  SECTORS_SUM_TO_WHOLE("sectors-sum-to-whole", RuleKind.SUM, Severity.ERROR),
  OF_WHICH_WITHIN_WHOLE("of-which-within-whole", RuleKind.AT_MOST, Severity.ERROR),
  COMMODITIES_WITHIN_TOTAL("commodities-within-total", RuleKind.AT_MOST, Severity.ERROR),
  COMMODITIES_SUM_TO_WHOLE("commodities-sum-to-whole", RuleKind.SUM, Severity.ERROR),
  MONTHS_SUM_TO_YEAR_TO_DATE("months-sum-to-year-to-date", RuleKind.YEAR_TO_DATE, Severity.ERROR),
  MONTH_WITHIN_YEAR_TO_DATE("month-within-year-to-date", RuleKind.AT_MOST, Severity.ERROR),
  DECLARED_WITHIN_ALL_REGIMES("declared-within-all-regimes", RuleKind.AT_MOST, Severity.ERROR),
  STATED_PLAN_ATTAINMENT("stated-plan-attainment", RuleKind.STATED, Severity.WARNING),
  STATED_GROWTH("stated-growth", RuleKind.STATED, Severity.WARNING),
  IMPLIED_BASE("implied-base", RuleKind.STATED, Severity.WARNING),
  IMPLIED_BASE_PACE("implied-base-pace", RuleKind.STATED, Severity.WARNING, 75),
  SAID_BASE_YEAR("said-base-year", RuleKind.STATED, Severity.WARNING),
  SIZE_OF_TURNOVER("size-of-turnover", RuleKind.HISTORY, Severity.WARNING, "times"),
  REVENUE_AS_TURNOVER("revenue-as-turnover", RuleKind.ONE_VALUE, Severity.WARNING),
  OF_WHICH_KEEPS_SCOPE("of-which-keeps-scope", RuleKind.AT_MOST, Severity.WARNING),
  SOURCES_AGREE("sources-agree", RuleKind.EQUAL, Severity.WARNING),
  EXPECTED_SERIES("expected-series", RuleKind.EXPECTED, Severity.WARNING),
  BRIDGE_LINE_FROM_CODES("bridge-line-from-codes", RuleKind.BRIDGE, Severity.ERROR),
  BRIDGE_RESIDUAL("bridge-residual", RuleKind.BRIDGE, Severity.ERROR),
  SCOPES_COMPARABLE("scopes-comparable", RuleKind.BRIDGE, Severity.INFO),
  REPEATED_VALUE("repeated-value", RuleKind.ONE_VALUE, Severity.INFO),
  REVISED_VALUE("revised-value", RuleKind.REVISION, Severity.INFO),
  IMPLIED_REVISION("implied-revision", RuleKind.REVISION, Severity.INFO, 2),
  REVISION_SIZE("revision-size", RuleKind.REVISION, Severity.WARNING, 10, "month", "times"),
  UNUSUAL_VALUE(
      "unusual-value",
      RuleKind.HISTORY,
      Severity.WARNING,
      "months",
      "least",
      "distances",
      "spread"),
  SHARE_SHIFT(
      "share-shift",
      RuleKind.HISTORY,
      Severity.WARNING,
      "points",
      "months",
      "least",
      "distances",
      "spread"),
  REPEATED_FROM_PREVIOUS(
      "repeated-from-previous", RuleKind.HISTORY, Severity.WARNING, "digits", "column"),
  MISSING_SERIES("missing-series", RuleKind.HISTORY, Severity.WARNING, "months", "table"),
  STALE_FILE("stale-file", RuleKind.HISTORY, Severity.WARNING, "least");

  private final String code;
  private final RuleKind kind;
  private final Severity usualSeverity;
  private final int usualTolerance;
  private final String numbers;

  BuiltInRule(String code, RuleKind kind, Severity usualSeverity, String... numbers) {
    this(code, kind, usualSeverity, 0, numbers);
  }

  BuiltInRule(
      String code, RuleKind kind, Severity usualSeverity, int usualTolerance, String... numbers) {
    this.code = code;
    this.kind = kind;
    this.usualSeverity = usualSeverity;
    this.usualTolerance = usualTolerance;
    this.numbers = String.join(" ", numbers);
  }

  /** The rule's name, such as {@code flows-sum-to-total}. */
  @Override
  public String code() {
    return code;
  }

  /** What it asks for. */
  public RuleKind kind() {
    return kind;
  }

  /** How much its findings weigh where rules.yaml does not say. */
  public Severity usualSeverity() {
    return usualSeverity;
  }

  /** What it forgives beyond rounding where rules.yaml does not say. */
  public BigDecimal usualTolerance() {
    return BigDecimal.valueOf(usualTolerance);
  }

  /** The names of the numbers, zero or more each, that rules.yaml can give it. */
  public List<String> numbers() {
    return numbers.isEmpty() ? List.of() : List.of(numbers.split(" ", -1));
  }

  /** The names of all rules that come with the program, those of reading last. */
  public static List<String> names() {
    return Stream.concat(
            Arrays.stream(values()).map(BuiltInRule::code),
            Arrays.stream(ReadingRule.values()).map(ReadingRule::code))
        .toList();
  }

  /** The rule of a name; empty for rules of reading and unknown ones. */
  static Optional<BuiltInRule> ofCode(String name) {
    return Coded.find(values(), name);
  }

  /** What the rule of a name asks for; empty when no such rule comes with the program. */
  static Optional<RuleKind> kindOf(String name) {
    return ofCode(name)
        .map(BuiltInRule::kind)
        .or(() -> Coded.find(ReadingRule.values(), name).map(any -> RuleKind.READING));
  }
}
