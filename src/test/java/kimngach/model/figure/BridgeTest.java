package kimngach.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BridgeTest {
  private static final Regime TRANSIT = new Regime("transit");
  private static final Regime WAREHOUSE = new Regime("bonded-warehouse");

  @ParameterizedTest
  @EnumSource(Flow.class)
  void countsOneFlowOnBothSidesAndInEveryLine(Flow flow) {
    Bridge bridge = new Bridge(flow, TimePeriod.year(2023), List.of(TRANSIT, WAREHOUSE));
    assertThat(bridge.allRegimes().scope()).isEqualTo(Scope.ALL_REGIMES);
    assertThat(bridge.declared().scope()).isEqualTo(Scope.DECLARED);
    assertThat(
            Stream.of(
                bridge.allRegimes(),
                bridge.declared(),
                bridge.line(TRANSIT),
                bridge.line(WAREHOUSE)))
        .allMatch(series -> series.flow() == flow);
    assertThat(bridge.line(TRANSIT)).hasToString(bridge.allRegimes() + ".transit");
  }

  @Test
  void hasRoomForOnePeriodOnly() {
    assertThat(
            Stream.of(Bridge.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(TimePeriod.class::equals))
        .hasSize(1);
  }

  @Test
  void refusesALineTwice() {
    assertThatThrownBy(
            () ->
                new Bridge(Flow.TOTAL, TimePeriod.year(2023), List.of(TRANSIT, WAREHOUSE, TRANSIT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expecting each bridge line once, found ");
  }
}
