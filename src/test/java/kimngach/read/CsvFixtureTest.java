package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.CellCount;
import kimngach.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text file of the fixtures has beside it what reading it must yield, in a .txt. */
class CsvFixtureTest {

  static List<Path> fixtures() {
    return Deliveries.fixtures();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsWhatStandsBesideTheFixture(Path csv) throws IOException {
    Path expected = Path.of(csv.toString().replaceFirst("\\.(csv|tsv|delivered\\.txt)$", ".txt"));
    String name = String.valueOf(csv.getFileName());
    Deliveries.Read file = Deliveries.read(name, Files.readAllBytes(csv));
    assertThat(String.join("\n", told(file)) + "\n").isEqualTo(Files.readString(expected));
  }

  private static List<String> told(Deliveries.Read file) {
    List<String> lines = new ArrayList<>();
    CellCount count = file.count();
    lines.add(
        count.read()
            + " read = "
            + count.observations()
            + " observations + "
            + count.blanks()
            + " blanks + "
            + count.skipped()
            + " skipped + "
            + count.rejections()
            + " rejections");
    file.observations().forEach(observation -> lines.add(told(observation)));
    file.findings()
        .forEach(
            finding -> lines.add(finding.rule() + " " + finding.cells() + " " + finding.values()));
    lines.addAll(Deliveries.faults(file));
    return lines;
  }

  private static String told(Observation observation) {
    String quantity =
        observation
            .quantity()
            .map(
                value ->
                    " = "
                        + value.low().toPlainString()
                        + (value.isRange() ? "-" + value.high().toPlainString() : "")
                        + " "
                        + value.unit().code()
                        + " "
                        + value.qualifier().code())
            .orElse("");
    return (observation.cell().address()
            + " "
            + observation.key()
            + quantity
            + " "
            + observation.status().code()
            + " \""
            + observation.provenance().rawText()
            + "\" "
            + observation.provenance().note())
        .replaceAll("[\\r\\n]+", "|")
        .strip();
  }
}
