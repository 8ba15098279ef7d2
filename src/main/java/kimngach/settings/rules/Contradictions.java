package kimngach.settings.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.settings.YamlFaults;

/** Tells own rules that no figures could obey, alone or together. */
final class Contradictions {
  private final List<PlacedRule> rules;
  private final List<SeriesKey> expected;
  private final YamlFaults faults;

  /**
   * The rules of a file.
   *
   * @param rules the own rules that are switched on
   * @param expected what every delivery must carry
   * @param faults takes what is wrong
   */
  Contradictions(List<PlacedRule> rules, List<SeriesKey> expected, YamlFaults faults) {
    this.rules = rules;
    this.expected = expected;
    this.faults = faults;
  }

  void tell() {
    rules.forEach(this::tellOfItself);
    tellCircles();
    for (int later = 1; later < rules.size(); later++) {
      for (PlacedRule earlier : rules.subList(0, later)) {
        tellOfBoth(earlier, rules.get(later));
      }
    }
  }

  /** A series that would be a part of itself, or compared with itself, or expected in vain. */
  private void tellOfItself(PlacedRule placed) {
    Condition condition = placed.rule().condition();
    if (isOfItself(condition)) {
      SeriesPattern series = condition.patterns().get(0);
      faults.add(
          placed.at(),
          "Cần " + series + " chỉ đứng ở một bên của quy tắc, thấy cả hai bên",
          "Expecting " + series + " on one side of the rule, found on both");
    }
    if (condition instanceof Condition.NotDelivered) {
      expected.stream()
          .filter(series -> condition.patterns().stream().anyMatch(not -> not.matches(series)))
          .forEach(series -> tellExpected(placed, series, BuiltInRule.EXPECTED_SERIES.code()));
    }
  }

  private static boolean isOfItself(Condition condition) {
    boolean hasSides =
        condition instanceof Condition.Sum
            || condition instanceof Condition.AtMost
            || condition instanceof Condition.Equal;
    List<SeriesPattern> patterns = condition.patterns();
    return hasSides && patterns.stream().skip(1).anyMatch(other -> other.meets(patterns.get(0)));
  }

  private void tellExpected(PlacedRule placed, SeriesKey series, String expecting) {
    faults.add(
        placed.at(),
        "Cần các quy tắc không mâu thuẫn, thấy quy tắc này cấm "
            + series
            + " mà "
            + expecting
            + " đòi phải có",
        "Expecting rules that can hold together, found that this one forbids "
            + series
            + ", which "
            + expecting
            + " asks for");
  }

  private void tellCircles() {
    Set<PlacedRule> told = new HashSet<>();
    for (PlacedRule rule : rules) {
      if (!told.contains(rule) && !isOfItself(rule.rule().condition())) {
        List<PlacedRule> circle = circle(rule, List.of(rule));
        told.addAll(circle);
        if (!circle.isEmpty()) {
          tellCircle(rule, circle);
        }
      }
    }
  }

  /** The way from the last rule of a path back to the first through wholes that are parts. */
  private List<PlacedRule> circle(PlacedRule first, List<PlacedRule> path) {
    PlacedRule last = path.get(path.size() - 1);
    for (PlacedRule next : rules) {
      if (isPartOf(next, last)) {
        if (next.equals(first)) {
          return path;
        }
        if (!path.contains(next)) {
          List<PlacedRule> longer = new ArrayList<>(path);
          longer.add(next);
          List<PlacedRule> found = circle(first, longer);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return Collections.emptyList();
  }

  /** Whether the whole of a rule is among the parts of another, for some period. */
  private static boolean isPartOf(PlacedRule rule, PlacedRule other) {
    return rule.rule().condition() instanceof Condition.Sum sum
        && other.rule().condition() instanceof Condition.Sum above
        && isOfOnePeriod(rule.rule(), other.rule())
        && above.parts().stream().anyMatch(part -> part.meets(sum.whole()));
  }

  private void tellCircle(PlacedRule rule, List<PlacedRule> circle) {
    String names =
        circle.stream().map(each -> each.rule().name()).collect(Collectors.joining(" -> "))
            + " -> "
            + rule.rule().name();
    faults.add(
        rule.at(),
        "Cần các tổng không định nghĩa vòng quanh, thấy tổng của mỗi quy tắc là phần của quy tắc"
            + " kia: "
            + names,
        "Expecting sums that do not go in a circle, found that the whole of each is a part of the"
            + " other: "
            + names);
  }

  private void tellOfBoth(PlacedRule earlier, PlacedRule later) {
    if (isOfOnePeriod(earlier.rule(), later.rule())) {
      Condition one = earlier.rule().condition();
      Condition other = later.rule().condition();
      excludedLimits(one, other).ifPresent(series -> tellLimits(earlier, later, series));
      tellForbidden(earlier, later);
      tellForbidden(later, earlier);
      if (one instanceof Condition.Sum left
          && other instanceof Condition.Sum right
          && (isMore(left, right) || isMore(right, left))) {
        tellSums(earlier, later, right.whole());
      }
    }
  }

  private void tellForbidden(PlacedRule expecting, PlacedRule forbidding) {
    if (expecting.rule().condition() instanceof Condition.Expected asked
        && forbidding.rule().condition() instanceof Condition.NotDelivered not) {
      asked.patterns().stream()
          .filter(series -> not.patterns().stream().anyMatch(each -> each.meets(series)))
          .forEach(series -> tellExpected(forbidding, series.series(), expecting.rule().name()));
    }
  }

  /** Whether a sum has the parts of another of the same whole, and more. */
  private static boolean isMore(Condition.Sum sum, Condition.Sum other) {
    Set<String> parts = names(sum.parts());
    Set<String> others = names(other.parts());
    return sum.whole().toString().equals(other.whole().toString())
        && names(sum.less()).equals(names(other.less()))
        && parts.size() > others.size()
        && parts.containsAll(others);
  }

  private static Set<String> names(List<SeriesPattern> patterns) {
    return patterns.stream().map(SeriesPattern::toString).collect(Collectors.toSet());
  }

  private void tellSums(PlacedRule earlier, PlacedRule later, SeriesPattern whole) {
    tellPair(
        earlier,
        later,
        new Sentence(
            "một quy tắc cộng thêm phần vào " + whole + " mà quy tắc kia không có",
            "one adds parts to " + whole + " that the other leaves out"));
  }

  private void tellLimits(PlacedRule earlier, PlacedRule later, SeriesPattern series) {
    tellPair(
        earlier,
        later,
        new Sentence(
            "không số nào của " + series + " nằm trong giới hạn của cả hai",
            "no value of " + series + " lies between the bounds of both"));
  }

  private void tellPair(PlacedRule earlier, PlacedRule later, Sentence why) {
    String other = earlier.rule().name() + " (:" + (earlier.at().getStartMark().getLine() + 1);
    faults.add(
        later.at(),
        "Cần các quy tắc không mâu thuẫn, thấy mâu thuẫn với " + other + "): " + why.vi(),
        "Expecting rules that can hold together, found a contradiction with "
            + other
            + "): "
            + why.en());
  }

  /** A series whose bounds exclude each other. */
  private static Optional<SeriesPattern> excludedLimits(Condition one, Condition other) {
    if (one instanceof Condition.Bounds left && other instanceof Condition.Bounds right) {
      return excluded(left, right, left.limits().exclude(right.limits()));
    }
    if (one instanceof Condition.Change left
        && other instanceof Condition.Change right
        && left.onPrevious() == right.onPrevious()) {
      return excluded(left, right, left.limits().exclude(right.limits()));
    }
    return Optional.empty();
  }

  private static Optional<SeriesPattern> excluded(Condition one, Condition other, boolean exclude) {
    return other.patterns().stream()
        .filter(series -> exclude && one.patterns().stream().anyMatch(series::meets))
        .findFirst();
  }

  private static boolean isOfOnePeriod(OwnRule one, OwnRule other) {
    return one.periods().isEmpty()
        || other.periods().isEmpty()
        || one.periods().stream().anyMatch(other.periods()::contains);
  }
}
