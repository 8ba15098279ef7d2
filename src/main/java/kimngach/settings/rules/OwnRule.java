package kimngach.settings.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Severity;

/**
 * A rule that an office made, without code.
 *
 * @param name its name, unlike those that come with the program
 * @param severity how much its findings weigh
 * @param tolerance what it forgives beyond rounding
 * @param condition what it asks for
 * @param periods the kinds of period it is held to; empty for all
 * @param says the sentence that tells what it finds, in each language, with values in braces
 */
public record OwnRule(
    String name,
    Severity severity,
    Tolerance tolerance,
    Condition condition,
    Set<PeriodChoice> periods,
    Map<Language, String> says) {
  /** The sentence that tells that a rule found no figures to look at. */
  public static final String WITHOUT_FIGURES = "rule-without-figures";

  public OwnRule {
    EnumSet<PeriodChoice> choices = EnumSet.noneOf(PeriodChoice.class);
    choices.addAll(periods);
    periods = Collections.unmodifiableSet(choices);
    says = Map.copyOf(says);
  }

  /** Whether it speaks of values of a period. */
  public boolean isHeldTo(TimePeriod period) {
    return periods.isEmpty() || periods.stream().anyMatch(choice -> choice.includes(period));
  }
}
