package kimngach.derive;

import static kimngach.derive.Delivery.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.figure.Comparison;
import kimngach.model.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of groups that no delivery gives: a gate by its offices, the codes that no list has. */
class CustomsCodesTest {

  @Test
  void sumsTheOfficesOfAGateThatWasNotDelivered() {
    Figure figure =
        value(
                Delivery.of(
                    "2023-11",
                    "turnover.declared.export.huu-nghi.15BB@2023-11 = 20.5",
                    "turnover.declared.export.huu-nghi.15B1@2023-11 = 1.25",
                    "turnover.declared.export.tan-thanh.15BE@2023-11 = 7"),
                "turnover.declared.export.huu-nghi@2023-11")
            .orElseThrow();
    assertThat(figure.value()).hasToString("21.75");
    assertThat(figure.id()).hasToString("turnover.declared.export.huu-nghi@2023-11");
    assertThat(cells(figure))
        .containsExactly("[input/2023-11/turnover.csv]G3", "[input/2023-11/turnover.csv]G2");
  }

  @Test
  void prefersADeliveredGateToTheSumOfItsOffices() {
    Delivery delivery =
        Delivery.of(
            "2023-11",
            "turnover.declared.export.huu-nghi@2023-11 = 22",
            "turnover.declared.export.huu-nghi.15BB@2023-11 = 20.5");
    assertThat(value(delivery, "turnover.declared.export.huu-nghi@2023-11").orElseThrow().value())
        .hasToString("22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turnover.declared.export.huu-nghi.15B1@2024-05 = O",
        "turnover.declared.export.15BE@2024-05 = 7"
      })
  void hasNoSumWhereAnOfficeOfTheGateIsMissingOrPutUnderNoGate(String line) {
    Delivery delivery =
        Delivery.of("2024-05", "turnover.declared.export.huu-nghi.15BB@2024-05 = 20.5", line);
    assertThat(value(delivery, "turnover.declared.export.huu-nghi@2024-05")).isEmpty();
  }

  @Test
  void sumsNoOfficesOfTwoDeliveries() {
    Delivery delivery =
        Delivery.of("2023-10", "turnover.declared.export.huu-nghi.15BB@2023-10 = 20")
            .then("2023-11", "turnover.declared.export.huu-nghi.15B1@2023-10 = 1");
    assertThat(value(delivery, "turnover.declared.export.huu-nghi@2023-10")).isEmpty();
  }

  @Test
  void takesNoOfficeForAllGates() {
    Delivery delivery =
        Delivery.of("2023-11", "turnover.declared.export.huu-nghi.15BB@2023-11 = 20");
    assertThat(value(delivery, "turnover.declared.export@2023-11")).isEmpty();
  }

  @Test
  void sumsTheCodesThatNoListHasAndLeavesOutThoseOfTheList() {
    Delivery delivery =
        Delivery.of(
            "2023-11",
            "turnover.declared.import@2023-11 = 40",
            "turnover.declared.import.A11@2023-11 = 30",
            "turnover.declared.import.A42@2023-11 = 5",
            "turnover.declared.import.A45@2023-11 = 3.5",
            "turnover.declared.import.AEO@2023-11 = 1.5");
    String name = "turnover.declared.import.unclassified@2023-11";
    Figure figure = value(delivery, name).orElseThrow();
    assertThat(figure.value()).hasToString("5.0");
    assertThat(figure.id()).hasToString(name);
    assertThat(cells(figure))
        .containsExactly("[input/2023-11/turnover.csv]G5", "[input/2023-11/turnover.csv]G6");
    assertThat(
            delivery
                .figures()
                .percentage(
                    Comparison.withWhole(
                        key(name), key("turnover.declared.import@2023-11").series()))
                .orElseThrow()
                .value()
                .rounded(1))
        .hasToString("12.5");
    assertThat(
            value(delivery, "turnover.declared.total.unclassified@2023-11").orElseThrow().value())
        .as("the total of codes that have one flow each")
        .hasToString("5.0");
    assertThat(value(delivery, "turnover.declared.export.unclassified@2023-11")).isEmpty();
  }

  @Test
  void isEmptyWhereACodeHasValuesWithinThePeriodButNoneOfIt() {
    Delivery delivery =
        Delivery.of(
            "2023-02",
            "turnover.declared.import.A45@2023-01/2023-02 = 3",
            "turnover.declared.import.AEO@2023-02 = 1");
    String yearToDate = "turnover.declared.import.unclassified@2023-01/2023-02";
    assertThat(value(delivery, yearToDate)).isEmpty();
    delivery.then("2023-02", "turnover.declared.import.AEO@2023-01 = 0");
    assertThat(value(delivery, yearToDate).orElseThrow().value()).hasToString("4");
  }

  private static Optional<Figure> value(Delivery delivery, String name) {
    return delivery.figures().value(key(name));
  }

  private static List<String> cells(Figure figure) {
    return figure.formula().leaves().map(Observation::cell).map(Object::toString).toList();
  }
}
