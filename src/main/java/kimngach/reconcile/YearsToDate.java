package kimngach.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.reconcile.identity.Amount;

/**
 * Finds what each year to date of a view must be the sum of.
 *
 * <p>Its months come first, if all are there and either agree with it or came with the same
 * delivery. Else the nearest earlier year to date and the months since, of the same delivery before
 * one of several; else the months, whatever they say.
 */
final class YearsToDate {
  private final AsOfView view;
  private final Map<TimePeriod, List<TimePeriod>> monthsOf = new HashMap<>();
  private final IdentityHashMap<Amount, Optional<Accumulation>> found = new IdentityHashMap<>();

  YearsToDate(AsOfView view) {
    this.view = view;
  }

  /**
   * The values that must sum to a year to date; empty when there are none, or for other periods.
   */
  Optional<Accumulation> accumulation(Amount whole) {
    return found.computeIfAbsent(whole, this::find);
  }

  private Optional<Accumulation> find(Amount whole) {
    List<TimePeriod> months =
        monthsOf.computeIfAbsent(whole.key().period(), YearsToDate::monthsOfYearToDate);
    if (months.size() < 2) {
      return Optional.empty();
    }
    List<Amount> delivered = amounts(whole.key(), months);
    Optional<Accumulation> ofMonths =
        delivered.size() == months.size()
            ? Optional.of(new Accumulation(whole, delivered, List.of()))
            : Optional.empty();
    return ofMonths
        .filter(sum -> sum.isOfOneDelivery() || (sum.isOfOneUnit() && meetsZero(sum)))
        .or(() -> steps(whole, months))
        .or(() -> ofMonths)
        .filter(Accumulation::isOfOneUnit);
  }

  private static boolean meetsZero(Accumulation sum) {
    return sum.possibleUntoldGap().meets(Interval.ZERO);
  }

  /** The months of a year to date of whole months; none for any other period. */
  private static List<TimePeriod> monthsOfYearToDate(TimePeriod period) {
    if (!period.isYearToDate() || !period.isWholeMonths()) {
      return List.of();
    }
    return IntStream.rangeClosed(1, period.monthCount())
        .mapToObj(month -> TimePeriod.month(period.firstMonth().withMonth(month)))
        .toList();
  }

  /** An earlier year to date of two months or more and the months since. */
  private Optional<Accumulation> steps(Amount whole, List<TimePeriod> months) {
    Optional<Accumulation> nearest = Optional.empty();
    List<Amount> since = new ArrayList<>();
    for (int before = months.size() - 1; before >= 1; before--) {
      Optional<Amount> month = view.amount(whole.key().at(months.get(before)));
      if (month.isEmpty()) {
        break;
      }
      since.add(0, month.get());
      Optional<Accumulation> step = step(whole, months.subList(0, before), since);
      if (step.filter(Accumulation::isOfOneDelivery).isPresent()) {
        return step;
      }
      nearest = nearest.or(() -> step);
    }
    return nearest;
  }

  private Optional<Accumulation> step(Amount whole, List<TimePeriod> earlier, List<Amount> since) {
    TimePeriod last = earlier.get(earlier.size() - 1);
    return view.amount(whole.key().at(TimePeriod.yearToDate(last.firstMonth())))
        .map(
            base -> {
              List<Amount> parts = new ArrayList<>(since);
              parts.add(0, base);
              return new Accumulation(whole, parts, restated(base, earlier, whole.vintage()));
            });
  }

  /** The months of an earlier year to date that were delivered again after it. */
  private List<Accumulation.Restated> restated(Amount base, List<TimePeriod> months, Vintage upTo) {
    List<Accumulation.Restated> restated = new ArrayList<>();
    for (TimePeriod month : months) {
      ObsKey key = base.key().at(month);
      Optional<Amount> after =
          view.amount(key, upTo).filter(now -> now.vintage().compareTo(base.vintage()) > 0);
      Optional<Amount> before = after.flatMap(now -> view.amount(key, base.vintage()));
      before.ifPresent(then -> restated.add(new Accumulation.Restated(then, after.orElseThrow())));
    }
    return restated;
  }

  private List<Amount> amounts(ObsKey key, List<TimePeriod> periods) {
    List<Amount> amounts = new ArrayList<>(periods.size());
    periods.forEach(period -> view.amount(key.at(period)).ifPresent(amounts::add));
    return amounts;
  }
}
