package kimngach.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kimngach.model.SeriesKey;
import kimngach.reconcile.identity.Amount;

/**
 * The parts of one whole in the reported month and the months before it.
 *
 * @param table the values
 * @param whole the series of the whole
 * @param parts the series of its parts along one breakdown, in all of these months
 */
record PartsByMonth(MonthTable table, SeriesKey whole, List<SeriesKey> parts) {
  PartsByMonth {
    parts = List.copyOf(parts);
  }

  /** The whole of the reported month. */
  Optional<Amount> wholeNow() {
    return table.amount(whole, 0);
  }

  /** The shares of the reported month. */
  List<Share> sharesNow() {
    return parts.stream().flatMap(part -> share(part, 0).stream()).toList();
  }

  /** The months, counted back, in which the same parts were delivered as in the reported one. */
  List<Integer> alike(int months) {
    return IntStream.rangeClosed(1, months)
        .filter(back -> table.amount(whole, back).isPresent())
        .filter(back -> parts.stream().allMatch(part -> isThere(part, back) == isThere(part, 0)))
        .boxed()
        .toList();
  }

  private boolean isThere(SeriesKey part, int back) {
    return table.amount(part, back).isPresent();
  }

  /** The share of a part so many months ago; empty where there is no whole above zero. */
  Optional<Share> share(SeriesKey part, int back) {
    return table
        .amount(whole, back)
        .filter(all -> all.written().signum() > 0)
        .flatMap(
            all ->
                table
                    .amount(part, back)
                    .filter(one -> one.unit() == all.unit())
                    .map(one -> new Share(one, all)));
  }
}
