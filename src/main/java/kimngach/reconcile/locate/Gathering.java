package kimngach.reconcile.locate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.reconcile.identity.Amount;

/** Puts together what was found for each group of broken identities. */
final class Gathering {
  private Gathering() {}

  /** The same, with cells of two groups that were exchanged, and with one place for the rest. */
  static List<Located> of(List<Located> found) {
    List<Located> told = found.stream().map(each -> exchanged(each, found)).toList();
    return folded(folded(told, true), false);
  }

  /** Whether each of two cells may hold what the other should. */
  static boolean mayBeExchanged(Suspect one, Suspect other) {
    return holds(one, other) && holds(other, one);
  }

  private static boolean holds(Suspect one, Suspect other) {
    return one.unit() == other.unit()
        && Amount.of(other.delivered())
            .filter(amount -> one.implied().contains(amount.written()))
            .isPresent();
  }

  /** The likeliest set, told of each cell that no slip explains with which one it was exchanged. */
  private static Located exchanged(Located located, List<Located> all) {
    if (!located.isFound()) {
      return located;
    }
    List<Suspect> others =
        all.stream()
            .filter(each -> each.isFound() && !each.best().cells().equals(located.best().cells()))
            .flatMap(each -> each.best().suspects().suspects().stream())
            .toList();
    List<Suspect> suspects =
        located.best().suspects().suspects().stream()
            .map(suspect -> exchangedWithOneOf(others, suspect))
            .toList();
    return located.with(new SuspectSet(suspects));
  }

  private static Suspect exchangedWithOneOf(List<Suspect> others, Suspect suspect) {
    List<Amount> fitting =
        others.stream()
            .filter(other -> suspect.slip().isEmpty() && other.slip().isEmpty())
            .filter(other -> !other.delivered().equals(suspect.delivered()))
            .filter(other -> mayBeExchanged(suspect, other))
            .flatMap(other -> Amount.of(other.delivered()).stream())
            .distinct()
            .toList();
    if (fitting.size() != 1) {
      return suspect;
    }
    Amount other = fitting.get(0);
    return new Suspect(
        suspect.delivered(),
        suspect.implied(),
        Optional.of(other.written()),
        suspect.unit(),
        Optional.of(Slip.SWAPPED_CELLS),
        Optional.of(other.observation()));
  }

  /** What no set explains, or was left, in one place instead of one after the other. */
  private static List<Located> folded(List<Located> all, boolean isComplete) {
    Predicate<Located> isOpen = each -> !each.isFound() && each.isComplete() == isComplete;
    BitSet open = new BitSet();
    all.stream().filter(isOpen).forEach(each -> open.or(each.group()));
    List<Located> folded = new ArrayList<>();
    for (Located each : all) {
      if (!isOpen.test(each)) {
        folded.add(each);
      } else if (!open.isEmpty()) {
        folded.add(new Located((BitSet) open.clone(), List.of(), isComplete));
        open.clear();
      }
    }
    return folded;
  }
}
