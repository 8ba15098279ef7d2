package kimngach.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The name a person probably meant: the one that the fewest letters have to change for. */
final class ClosestName {
  private ClosestName() {}

  /** The closest of the names; empty when none differs by a third of its letters or fewer. */
  static Optional<String> to(String written, List<String> names) {
    return names.stream()
        .filter(name -> lettersToChange(written, name) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparingInt(name -> lettersToChange(written, name)));
  }

  private static int lettersToChange(String from, String to) {
    int[] before = IntStream.rangeClosed(0, to.length()).toArray();
    for (int row = 1; row <= from.length(); row++) {
      int[] now = new int[to.length() + 1];
      now[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int changed = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        now[column] =
            Math.min(before[column - 1] + changed, Math.min(before[column], now[column - 1]) + 1);
      }
      before = now;
    }
    return before[to.length()];
  }
}
