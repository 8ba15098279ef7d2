package kimngach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kimngach.model.fault.Fault;
import org.junit.jupiter.api.Test;

class FaultReportTest {

  @Test
  void tellsPlaceThenVietnameseThenEnglish() {
    List<Fault> faults =
        List.of(
            Fault.at(
                "[input/2023-11/turnover.csv]G17",
                "Cần một số, tìm thấy \"4.78O\".",
                "Expecting a number, found \"4.78O\"."),
            Fault.at("", "Đĩa đầy.", "The disk is full."));

    assertThat(FaultReport.text(faults))
        .isEqualTo(
            """
            [input/2023-11/turnover.csv]G17
              Cần một số, tìm thấy "4.78O".
              Expecting a number, found "4.78O".

            Đĩa đầy.
            The disk is full.
            """);
  }
}
