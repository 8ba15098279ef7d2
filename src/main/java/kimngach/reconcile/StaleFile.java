package kimngach.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;

/**
 * A file of this delivery is not one of an earlier delivery: some figure in it is of the month, or
 * new. A file that repeats plans or years alone, and was made for no month, may be delivered again.
 *
 * <p>Files are compared by their figures, so that one that was opened and saved again is found too.
 * Of a form that takes its month from its folder the figures move to the month; {@link
 * RepeatedFromPrevious} finds it.
 *
 * <p>Its number {@code least}: how many figures a file must have to be judged.
 */
final class StaleFile implements Rule {
  private final int least;

  StaleFile(RuleNumbers numbers) {
    least = Math.max(1, numbers.count("least", 3));
  }

  @Override
  public Stream<Check> check(AsOfView view, Strictness strictness) {
    Map<String, List<Observation>> byFile = new LinkedHashMap<>();
    view.everythingDeliveredNow()
        .forEach(
            each -> byFile.computeIfAbsent(each.cell().file(), any -> new ArrayList<>()).add(each));
    return byFile.values().stream()
        .filter(file -> file.size() >= least)
        .filter(file -> file.stream().noneMatch(each -> isOf(each, view.asOf())))
        .flatMap(
            file -> sameBefore(view, file).map(old -> told(view, strictness, file, old)).stream())
        .map(Check::told);
  }

  /** Whether a figure is of the month that a delivery is made for, or reaches to its end. */
  private static boolean isOf(Observation figure, Vintage delivery) {
    return figure.key().period().lastMonth().equals(delivery.delivery());
  }

  /** A figure of the newest earlier file that holds all figures of a file, made for its month. */
  private static Optional<Observation> sameBefore(AsOfView view, List<Observation> file) {
    List<List<Observation>> before = file.stream().map(figure -> before(view, figure)).toList();
    Set<String> files = filesOf(before.get(0));
    before.forEach(same -> files.retainAll(filesOf(same)));
    return before.stream()
        .flatMap(List::stream)
        .filter(each -> isOf(each, each.vintage()) && files.contains(each.cell().file()))
        .reduce((one, other) -> other.vintage().compareTo(one.vintage()) > 0 ? other : one);
  }

  /** The same figure in earlier deliveries. */
  private static List<Observation> before(AsOfView view, Observation figure) {
    return view.all(figure.key()).stream()
        .filter(each -> each.vintage().compareTo(view.asOf()) < 0)
        .filter(each -> each.quantity().equals(figure.quantity()))
        .toList();
  }

  private static Set<String> filesOf(List<Observation> observations) {
    return observations.stream()
        .map(each -> each.cell().file())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Finding told(
      AsOfView view, Strictness strictness, List<Observation> file, Observation old) {
    return strictness
        .finding(strictness.rule())
        .verbatim("file", file.get(0).cell().file())
        .verbatim("oldFile", old.cell().file())
        .with("period", new NamedValue.Period(view.month()))
        .count("count", file.size())
        .at(file.get(0))
        .at(old)
        .told();
  }
}
