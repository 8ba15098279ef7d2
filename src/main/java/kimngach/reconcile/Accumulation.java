package kimngach.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.Interval;
import kimngach.model.Unit;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.reconcile.identity.WeightedSum;

/**
 * A year to date (lũy kế) beside the values that must sum to it: its months, or an earlier year to
 * date and the months since.
 *
 * <p>Where all came with one delivery they must agree. Where some came earlier, the difference is
 * the revision of those that the newer delivery implies, less what it told by delivering months of
 * the earlier year to date again.
 *
 * @param whole the year to date
 * @param parts what must sum to it, in the order of time, two or more
 * @param told the months inside the first part that were delivered again after it and before the
 *     whole, or with the whole; empty when the first part is a month
 */
record Accumulation(Amount whole, List<Amount> parts, List<Restated> told) {
  Accumulation {
    parts = List.copyOf(parts);
    told = List.copyOf(told);
  }

  /**
   * A month that was delivered again.
   *
   * @param before what it was
   * @param after what it is
   */
  record Restated(Amount before, Amount after) {}

  Unit unit() {
    return whole.unit();
  }

  // No streams in what every year to date of a view is asked, as in WeightedSum.
  boolean isOfOneUnit() {
    for (Amount part : parts) {
      if (part.unit() != unit()) {
        return false;
      }
    }
    for (Restated month : told) {
      if (month.before().unit() != unit() || month.after().unit() != unit()) {
        return false;
      }
    }
    return true;
  }

  boolean isOfOneDelivery() {
    for (Amount part : parts) {
      if (!part.vintage().equals(whole.vintage())) {
        return false;
      }
    }
    return true;
  }

  boolean isOfMonths() {
    return parts.size() == whole.key().period().monthCount();
  }

  /** The parts that came with an earlier delivery than the year to date. */
  List<Amount> older() {
    return parts.stream().filter(part -> part.vintage().compareTo(whole.vintage()) < 0).toList();
  }

  /** What the year to date leaves for the older parts. */
  BigDecimal left() {
    return parts.stream()
        .filter(part -> part.vintage().compareTo(whole.vintage()) >= 0)
        .map(Amount::written)
        .reduce(whole.written(), BigDecimal::subtract);
  }

  /** What the year to date exceeds its parts by, as written. */
  BigDecimal gap() {
    return whole.written().subtract(sum(parts));
  }

  /** How much of the gap months tell that were delivered again, as written. */
  BigDecimal toldGap() {
    return told.stream()
        .map(each -> each.after().written().subtract(each.before().written()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How much of the gap no month tells, as written. */
  BigDecimal untoldGap() {
    return gap().subtract(toldGap());
  }

  /** Every untold gap that the digits of all values leave open. */
  Interval possibleUntoldGap() {
    Interval gap = whole.possible();
    for (Amount part : parts) {
      gap = gap.minus(part.possible());
    }
    for (Restated month : told) {
      gap = gap.minus(month.after().possible().minus(month.before().possible()));
    }
    return gap;
  }

  /** The months before the last, as written: what a revision is measured by. */
  BigDecimal base() {
    return sum(parts.subList(0, parts.size() - 1));
  }

  /** A percentage of the months before the last. */
  BigDecimal shareOfBase(BigDecimal percent) {
    return base().abs().multiply(percent).movePointLeft(2);
  }

  /** Whether the untold gap is small enough to be a revision, and no slip. */
  boolean isRevision(BigDecimal materiality) {
    return base().signum() != 0
        && possibleUntoldGap().meets(Interval.ZERO.widenedBy(shareOfBase(materiality)));
  }

  /** What asks that the parts, as told since, sum to the year to date. */
  WeightedSum sums(String rule, BigDecimal tolerance) {
    List<Term> terms = new ArrayList<>(parts.size() + 2 * told.size() + 1);
    for (Amount part : parts) {
      terms.add(Term.plus(part));
    }
    for (Restated month : told) {
      terms.add(Term.plus(month.after()));
      terms.add(Term.minus(month.before()));
    }
    terms.add(Term.minus(whole));
    return new WeightedSum(rule, terms, WeightedSum.Relation.ZERO, tolerance);
  }

  static BigDecimal sum(List<Amount> amounts) {
    return amounts.stream().map(Amount::written).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
