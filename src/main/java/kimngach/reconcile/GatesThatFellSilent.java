package kimngach.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.reconcile.identity.Amount;
import kimngach.settings.CodeLists;

/**
 * Gates that had a value above zero in the month of the previous delivery and have none in this
 * one, though their series has not ended. A gate is told once for each measure and scope, whatever
 * the flows.
 */
final class GatesThatFellSilent {
  private final CodeLists codes;

  GatesThatFellSilent(CodeLists codes) {
    this.codes = codes;
  }

  Stream<Finding> check(AsOfView view, Strictness strictness) {
    return view.previousDelivery().stream()
        .flatMap(previous -> silent(view, previous).values().stream())
        .filter(before -> before.stream().anyMatch(amount -> amount.written().signum() != 0))
        .map(before -> told(view, strictness, before));
  }

  private Map<SeriesKey, List<Amount>> silent(AsOfView view, Vintage previous) {
    TimePeriod month = TimePeriod.month(previous.delivery());
    Set<ObsKey> speaking = speaking(view);
    return view.amounts()
        .filter(amount -> amount.key().period().equals(month))
        .filter(amount -> isGate(amount.series()))
        .filter(amount -> !hasEnded(amount.series().gate(), view.month()))
        .filter(amount -> !speaking.contains(amount.key().at(view.month())))
        .collect(
            Collectors.groupingBy(
                amount -> amount.series().with(Flow.TOTAL),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static boolean isGate(SeriesKey series) {
    return !series.gate().equals(BorderGate.ALL)
        && series.with(BorderGate.ALL).with(Regime.ALL).isWhole();
  }

  /** The gates that have a value of the month, their own or one of a customs office. */
  private static Set<ObsKey> speaking(AsOfView view) {
    return view.partsByWhole(
            series -> !series.gate().equals(BorderGate.ALL),
            series -> series.with(CustomsOffice.ALL))
        .keySet();
  }

  private boolean hasEnded(BorderGate gate, TimePeriod month) {
    return codes.gates().stream()
        .filter(each -> each.gate().equals(gate))
        .flatMap(each -> each.closed().stream())
        .anyMatch(last -> !last.isAfter(month.end()));
  }

  private static Finding told(AsOfView view, Strictness strictness, List<Amount> before) {
    Amount first = before.get(0);
    return strictness
        .finding(strictness.rule() + ".gate")
        .with("series", new NamedValue.Series(first.series()))
        .with("period", new NamedValue.Period(view.month()))
        .with("previousPeriod", new NamedValue.Period(first.key().period()))
        .with("previous", first)
        .count("flows", before.size())
        .at(before)
        .told();
  }
}
