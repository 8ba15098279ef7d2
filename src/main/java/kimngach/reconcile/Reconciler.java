package kimngach.reconcile;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Observations;
import kimngach.model.Vintage;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Verdict;
import kimngach.reconcile.identity.Identity;
import kimngach.reconcile.locate.ErrorLocalisation;
import kimngach.settings.CodeLists;
import kimngach.settings.Reconciliation;

/**
 * Tells where delivered figures contradict each other, or what a person should know of them.
 *
 * <p>A rule that the settings do not name forgives nothing beyond rounding, save that deliveries
 * may revise earlier months by 2 percent without saying so. It weighs ERROR where sums, scopes or
 * cells contradict each other, WARNING where a stated percentage, another source or an expected
 * value does not fit, INFO where a value is repeated or revised. A bridge with a residual below
 * zero is an ERROR, one with a large residual never more than a WARNING.
 */
public final class Reconciler {
  private final RuleBook rules;

  /** Binds the rules to the settings of a workspace. */
  public Reconciler(Reconciliation settings, CodeLists codes) {
    rules = new RuleBook(settings, codes);
  }

  /** The names that the settings may use, in the order in which findings are told. */
  public List<String> ruleNames() {
    return rules.names();
  }

  /**
   * Everything the rules find, worst first, then by rule, then by cell.
   *
   * @param observations what was delivered up to {@code asOf}, no later delivery
   * @param asOf the delivery whose month is reported
   * @param read what reading that delivery found
   */
  public Verdict reconcile(Observations observations, Vintage asOf, List<Finding> read) {
    AsOfView view = new AsOfView(observations, asOf);
    List<Check> checks = rules.check(view).toList();
    List<Finding> found =
        Stream.concat(
                checks.stream().flatMap(check -> check.finding().stream()),
                read.stream().flatMap(finding -> rules.weighed(finding).stream()))
            .toList();
    List<Diagnosis> diagnoses =
        new ErrorLocalisation(asOf, view::amount)
            .locate(checks.stream().flatMap(check -> check.evidence().stream()).toList());
    return new SuspectCells(found, diagnoses).first(order());
  }

  /**
   * What the observations must obey, those identities that hold too; without those whose break
   * would not stop the bulletin.
   *
   * @param observations what was delivered up to {@code asOf}, no later delivery
   * @param asOf the delivery whose month is reported
   */
  public List<Identity> identities(Observations observations, Vintage asOf) {
    return rules
        .check(new AsOfView(observations, asOf))
        .filter(check -> check.finding().map(Finding::isBlocking).orElse(true))
        .flatMap(check -> check.identity().stream())
        .toList();
  }

  private Comparator<Finding> order() {
    List<String> names = rules.names();
    return Comparator.comparing(Finding::severity)
        .thenComparing(finding -> names.indexOf(finding.rule()))
        .thenComparing(Finding::cells, Reconciler::compareCells)
        .thenComparing(Finding::sentence)
        .thenComparing(finding -> finding.values().toString());
  }

  private static int compareCells(List<CellRef> left, List<CellRef> right) {
    Iterator<CellRef> others = right.iterator();
    for (CellRef cell : left) {
      int order = others.hasNext() ? cell.compareTo(others.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
