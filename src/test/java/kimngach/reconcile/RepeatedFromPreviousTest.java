package kimngach.reconcile;

import static kimngach.reconcile.FindingAssert.assertThatOnly;
import static org.assertj.core.api.Assertions.assertThat;

import kimngach.model.finding.Severity;
import org.junit.jupiter.api.Test;

class RepeatedFromPreviousTest {

  private static final String RULE = "repeated-from-previous";

  private static final String[] OCTOBER = {
    "declared total 2023-10 = 300.5",
    "declared export 2023-10 = 100.2",
    "declared import 2023-10 = 200.3",
    "local-goods export 2023-10 = 12.5"
  };

  @Test
  void notesASingleValueThatIsTheOneOfTheMonthBefore() {
    Sample sample =
        Sample.delivered("2023-10", OCTOBER)
            .then(
                "2023-11",
                "declared total 2023-11 = 310.6",
                "declared export 2023-11 = 100.2",
                "declared import 2023-11 = 210.4");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.INFO)
        .tells(RULE)
        .says("series", "turnover.declared.export")
        .says("value", "100.2 million-usd")
        .says("previousPeriod", "2023-10")
        .pointsAt(
            sample.cellOf("declared export 2023-11 = 100.2"),
            sample.cellOf("declared export 2023-10 = 100.2"));
  }

  @Test
  void warnsOfAColumnThatWasLeftIn() {
    Sample sample =
        Sample.delivered("2023-10", OCTOBER)
            .then(
                "2023-11",
                "declared total 2023-11 = 300.5",
                "declared export 2023-11 = 100.2",
                "declared import 2023-11 = 200.3",
                "local-goods export 2023-11 = 13.5");

    assertThatOnly(sample.findings(RULE))
        .weighs(Severity.WARNING)
        .tells("repeated-from-previous.column")
        .says("count", "3")
        .says("compared", "4");
  }

  @Test
  void doesNotTakeOtherDigitsForTheSameValue() {
    Sample sample =
        Sample.delivered("2023-10", "declared total 2023-10 = 300.5")
            .then("2023-11", "declared total 2023-11 = 300.50");

    assertThat(sample.findings(RULE)).isEmpty();
  }

  @Test
  void saysNothingOfShortNumbersZerosAndRanges() {
    String[] months = {"2023-10", "2023-11"};
    Sample sample = Sample.delivered("2023-09");
    for (String month : months) {
      sample.then(
          month,
          "declared export " + month + " = 12",
          "declared import " + month + " = 0.000",
          "declared other " + month + " = 4500",
          "vehicles-per-day " + month + " = 1100-1350");
    }

    assertThat(sample.findings(RULE)).isEmpty();
  }
}
