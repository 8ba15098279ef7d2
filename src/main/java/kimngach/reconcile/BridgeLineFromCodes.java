package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.Measure;
import kimngach.model.Scope;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;
import kimngach.settings.BridgeLine;
import kimngach.settings.CodeLists;

/**
 * A line of the bridge that is delivered as a line agrees with what the settings make it of, where
 * that is delivered too. A regime that the settings keep outside the declared turnover is not
 * declared in the province.
 */
final class BridgeLineFromCodes implements Rule {
  private final CodeLists codes;

  BridgeLineFromCodes(CodeLists codes) {
    this.codes = codes;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    LineTerms lines = new LineTerms(view, codes);
    return Stream.concat(
        view.amounts(Measure.TURNOVER)
            .filter(amount -> amount.series().scope() == Scope.ALL_REGIMES)
            .flatMap(line -> agreement(strictness, lines, line).stream()),
        view.amounts(Measure.TURNOVER)
            .filter(amount -> amount.series().scope() == Scope.DECLARED)
            .filter(this::isOutside)
            .map(declared -> countedTwice(strictness, declared)));
  }

  private Optional<Check> agreement(Strictness strictness, LineTerms lines, Amount line) {
    return lines
        .madeOf(line.key())
        .filter(made -> made.stream().allMatch(term -> term.amount().unit() == line.unit()))
        .map(
            made -> {
              WeightedSum sum =
                  new WeightedSum(
                      strictness.rule(),
                      Stream.concat(made.stream(), Stream.of(Term.minus(line))).toList(),
                      WeightedSum.Relation.ZERO,
                      strictness.toleranceIn(line.unit()));
              return Check.of(sum, () -> told(strictness, line, made, sum.possible()));
            });
  }

  private Finding told(Strictness strictness, Amount line, List<Term> made, Interval sum) {
    BigDecimal found =
        made.stream()
            .map(term -> term.amount().written().multiply(term.coefficient()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return strictness
        .finding(strictness.rule())
        .about(line.key())
        .with("expected", line)
        .computed("found", found, line.unit())
        .computed("residual", line.written().subtract(found).abs(), line.unit())
        .with("possible", new NamedValue.Possible(sum.plus(line.possible()), line.unit()))
        .count("parts", made.size())
        .at(made.stream().map(Term::amount).toList())
        .told();
  }

  private boolean isOutside(Amount declared) {
    return codes
        .bridge()
        .lineOf(declared.series().regime())
        .flatMap(codes.bridge()::find)
        .filter(BridgeLine::outsideDeclared)
        .isPresent();
  }

  private Check countedTwice(Strictness strictness, Amount declared) {
    WeightedSum nothing =
        new WeightedSum(
            strictness.rule(),
            List.of(Term.plus(declared)),
            WeightedSum.Relation.AT_MOST_ZERO,
            strictness.toleranceIn(declared.unit()));
    return Check.of(
        nothing,
        () ->
            strictness
                .finding(strictness.rule() + ".declared")
                .about(declared.key())
                .with("found", declared)
                .verbatim(
                    "line", codes.bridge().lineOf(declared.series().regime()).orElseThrow().code())
                .told());
  }
}
