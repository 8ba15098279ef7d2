package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Commodity;
import kimngach.model.ObsKey;
import kimngach.reconcile.identity.Amount;

/**
 * A group of goods and all goods other than it sum to their whole, within the same sector: crude
 * oil and other goods. Goods that no rest is delivered with are a choice of the main ones, in forms
 * and tidy tables alike, and never summed; nor are goods listed under "of which".
 */
final class CommoditiesSumToWhole implements Rule {
  /** How the code of a rest begins; the code of what it leaves out follows. */
  private static final String OTHER_THAN = "other-than-";

  private final Additivity additivity;

  CommoditiesSumToWhole(Additivity additivity) {
    this.additivity = additivity;
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return view.amounts(additivity::overParts)
        .filter(amount -> amount.series().commodity().code().startsWith(OTHER_THAN))
        .flatMap(rest -> check(view, strictness, rest).stream());
  }

  private Optional<Check> check(AsOfView view, Strictness strictness, Amount rest) {
    ObsKey wholeKey = rest.key().with(rest.series().with(Commodity.ALL));
    String leftOut = rest.series().commodity().code().substring(OTHER_THAN.length());
    ObsKey groupKey = rest.key().with(rest.series().with(new Commodity(leftOut)));
    List<Amount> parts =
        Stream.concat(view.amount(groupKey).stream(), Stream.of(rest))
            .filter(part -> !view.isOfWhich(part.observation(), wholeKey))
            .toList();
    boolean complete = parts.size() == 2 || view.cannotExist(groupKey);
    return view.amount(wholeKey)
        .filter(whole -> complete)
        .flatMap(
            whole -> new PartsAndWhole(parts, whole, true).check(strictness, strictness.rule()));
  }
}
