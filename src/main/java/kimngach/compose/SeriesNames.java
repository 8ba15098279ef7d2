package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Coded;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.settings.CodeLists;

/**
 * The names that templates and the command line give series: codes joined by points, such as {@code
 * declared.export.A11}; the measure is turnover and the flow total unless named.
 */
public final class SeriesNames {
  private final List<Coded> codes = new ArrayList<>();

  /** The names that a workspace's code lists allow. */
  public SeriesNames(CodeLists lists) {
    codes.addAll(List.of(Scope.values()));
    codes.addAll(List.of(Flow.values()));
    codes.addAll(
        List.of(
            Measure.TURNOVER,
            Measure.PLAN,
            Measure.STATED_GROWTH,
            Measure.STATED_PLAN_ATTAINMENT));
    lists.indicators().forEach(indicator -> codes.add(indicator.measure()));
    lists.gates().forEach(gate -> codes.add(gate.gate()));
    codes.addAll(lists.regimes());
    codes.addAll(lists.bridgeLines());
  }

  /** Every code a name may hold. */
  List<String> known() {
    return codes.stream().map(Coded::code).filter(code -> !code.isEmpty()).toList();
  }

  /** The first code of a name that no list has; empty when all are known. */
  Optional<String> unknown(String name) {
    for (String code : name.split("\\.", -1)) {
      if (find(code).isEmpty()) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /**
   * The series of a name.
   *
   * @throws IllegalArgumentException when a code is in no list
   */
  public SeriesKey parse(String name) {
    SeriesKey key = SeriesKey.of(Measure.TURNOVER, Scope.NONE, Flow.TOTAL);
    for (String code : name.split("\\.", -1)) {
      Coded coded =
          find(code)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Expecting codes joined by points, found \"" + code + "\" in " + name));
      key = with(key, coded);
    }
    return key;
  }

  private Optional<Coded> find(String code) {
    return code.isEmpty()
        ? Optional.empty()
        : codes.stream().filter(coded -> coded.code().equals(code)).findFirst();
  }

  private static SeriesKey with(SeriesKey key, Coded coded) {
    if (coded instanceof Scope scope) {
      return key.with(scope);
    }
    if (coded instanceof Flow flow) {
      return key.with(flow);
    }
    if (coded instanceof BorderGate gate) {
      return key.with(gate);
    }
    return coded instanceof Regime regime ? key.with(regime) : key.with((Measure) coded);
  }
}
