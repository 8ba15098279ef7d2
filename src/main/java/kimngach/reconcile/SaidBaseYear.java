package kimngach.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;

/**
 * Growth is on the same period last year (cùng kỳ): where the remark delivered beside it names the
 * year, that is the year before, never the year of the value itself.
 */
final class SaidBaseYear implements Rule {
  private static final List<StatedPercentage> ON_LAST_YEAR =
      List.of(StatedPercentage.GROWTH, StatedPercentage.VOLUME_GROWTH);

  /** "so với cùng kỳ năm 2024", "on the same period of 2024". */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:cùng kỳ(?: năm)?|same (?:period|months?) (?:of|in)) (\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return ON_LAST_YEAR.stream()
        .flatMap(
            kind ->
                view.amounts(kind.measure())
                    .flatMap(stated -> told(strictness, kind, stated).stream()))
        .map(Check::told);
  }

  private Optional<Finding> told(Strictness strictness, StatedPercentage kind, Amount stated) {
    String note = Normalizer.normalize(note(stated), Normalizer.Form.NFC);
    Matcher said = YEAR.matcher(note);
    if (!said.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(said.group(1));
    return kind.comparison(stated.key())
        .filter(pair -> pair.base().period().start().getYear() != year)
        .map(
            pair ->
                strictness
                    .finding(
                        year == pair.value().period().start().getYear()
                            ? strictness.rule() + ".itself"
                            : strictness.rule())
                    .about(pair.value())
                    .with("stated", stated)
                    .verbatim("said", said.group())
                    .with("basePeriod", new NamedValue.Period(pair.base().period()))
                    .told());
  }

  private static String note(Amount stated) {
    return stated.observation().provenance().note();
  }
}
