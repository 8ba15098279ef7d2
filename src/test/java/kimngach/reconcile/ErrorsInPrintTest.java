package kimngach.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kimngach.compose.FindingTeller;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.finding.Finding;
import kimngach.settings.LabelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Errors that stood in print, and figures that look odd and are right. A file a case: what each
 * delivery brought, then everything that is told of it, in both languages. Figures are published
 * ones unless the file says that they are constructed.
 */
class ErrorsInPrintTest {
  private static final Path CASES = Path.of("src/test/resources/kimngach/reconcile/print");
  private static final String DELIVERED = "delivered ";
  private static final String TOLD = "told";

  private static final FindingTeller TELLER =
      new FindingTeller(
          LabelFiles.read(
              Path.of("templates/monthly"), "templates/monthly", Arrays.asList(Language.values())));

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void areTold(String name) throws IOException {
    List<String> lines =
        Files.readAllLines(CASES.resolve(name), StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    int told = lines.indexOf(TOLD);

    assertThat(told).as("line \"told\"").isPositive();
    assertThat(told(sample(lines.subList(0, told))))
        .containsExactlyElementsOf(lines.subList(told + 1, lines.size()));
  }

  private static Sample sample(List<String> lines) {
    List<Integer> starts = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).startsWith(DELIVERED)) {
        starts.add(index);
      }
    }
    starts.add(lines.size());
    Sample sample = Sample.delivered(month(lines.get(0)), values(lines, starts, 0));
    for (int delivery = 1; delivery + 1 < starts.size(); delivery++) {
      sample.then(month(lines.get(starts.get(delivery))), values(lines, starts, delivery));
    }
    return sample;
  }

  private static String month(String line) {
    return line.substring(DELIVERED.length());
  }

  private static String[] values(List<String> lines, List<Integer> starts, int delivery) {
    return lines.subList(starts.get(delivery) + 1, starts.get(delivery + 1)).stream()
        .map(String::strip)
        .toArray(String[]::new);
  }

  private static List<String> told(Sample sample) {
    return sample.findings().stream().flatMap(ErrorsInPrintTest::told).toList();
  }

  private static Stream<String> told(Finding finding) {
    Sentence sentence = TELLER.tell(finding).sentence();
    return Stream.of(
        "  " + finding.severity() + " " + finding.rule(),
        "    " + sentence.vi(),
        "    " + sentence.en());
  }
}
