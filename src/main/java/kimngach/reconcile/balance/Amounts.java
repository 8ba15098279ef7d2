package kimngach.reconcile.balance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.reconcile.balance.Cell.Place;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/** Amounts and sums with other values in the same cells. */
final class Amounts {
  private Amounts() {}

  /** An amount with another value, counted in its unit. */
  static Amount with(Amount amount, BigDecimal value) {
    Observation before = amount.observation();
    Quantity delivered = before.quantity().orElseThrow();
    Quantity quantity =
        Quantity.of(
            amount.unit().convert(value, delivered.unit()),
            delivered.unit(),
            delivered.qualifier());
    Observation moved =
        new Observation(
            before.key(),
            Optional.of(quantity),
            before.status(),
            before.source(),
            before.vintage(),
            before.provenance(),
            before.isOfWhich());
    return Amount.of(moved).orElseThrow();
  }

  /** A sum over the values that its cells have now. */
  static WeightedSum now(WeightedSum sum, Map<Place, Cell> cells) {
    return new WeightedSum(
        sum.rule(),
        sum.terms().stream()
            .map(term -> new Term(term.coefficient(), now(term.amount(), cells)))
            .toList(),
        sum.relation(),
        sum.tolerance());
  }

  private static Amount now(Amount amount, Map<Place, Cell> cells) {
    Cell cell = cells.get(Place.of(amount));
    return cell == null ? amount : cell.amount();
  }

  /** What the written values of a sum come to, exactly. */
  static BigDecimal residual(WeightedSum sum) {
    return sum.terms().stream()
        .map(term -> term.coefficient().multiply(term.amount().written()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
