package kimngach.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many of how many.
 *
 * @param hits those that are so
 * @param all those asked
 */
record Share(int hits, int all) {

  static <T> Share of(List<T> all, Predicate<T> isSo) {
    return new Share((int) all.stream().filter(isSo).count(), all.size());
  }

  /** In percent; 100 of none. */
  double percent() {
    return all == 0 ? 100 : 100.0 * hits / all;
  }

  /** Such as {@code 98.5 % (197 of 200)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f %% (%d of %d)", percent(), hits, all);
  }
}
