package kimngach.reconcile;

import java.util.stream.Stream;

/** A delivery gives each value once. */
final class RepeatedValue implements Rule {

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    return DeliveredTwice.in(view)
        .filter(pair -> pair.agreement() == DeliveredTwice.Agreement.SAME)
        .map(
            pair -> Check.told(pair.finding(strictness, strictness.rule() + missing(pair)).told()));
  }

  private static String missing(DeliveredTwice pair) {
    return pair.first().quantity().isPresent() ? "" : ".missing";
  }
}
