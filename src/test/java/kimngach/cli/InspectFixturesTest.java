package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fault a delivered file has, {@code inspect} accounts for every cell of it: cells read =
 * values + blanks + skipped + rejected.
 */
class InspectFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/kimngach/read");
  private static final Pattern KINDS =
      Pattern.compile(".*\\.(csv|tsv|xlsx|xlsm|xls|html?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(\\d+) cells = (\\d+) values \\+ (\\d+) blank \\+ (\\d+) skipped \\+ (\\d+) rejected");
  private static final Pattern COUNT =
      Pattern.compile(
          "(\\d+) read = (\\d+) observations \\+ (\\d+) blanks \\+ (\\d+) skipped \\+ (\\d+)"
              + " rejections");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> faulty = Files.walk(FIXTURES);
        Stream<Path> sample = Files.walk(Path.of("input"))) {
      return Stream.concat(faulty, sample)
          .filter(Files::isRegularFile)
          .filter(file -> KINDS.matcher(file.toString()).matches())
          .filter(file -> !file.startsWith("input/codes"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void accountsForEveryCell(Path fixture) throws IOException {
    String file = fixture.toAbsolutePath().toString();
    SampleWorkspace workspace = SampleWorkspace.built();
    Answer told = workspace.run("inspect", file, "--language", "en", "--month", "2023-11");
    JsonNode seen =
        new ObjectMapper()
            .readTree(workspace.run("inspect", file, "--json", "--month", "2023-11").out());

    assertThat(told.code()).as(told.err()).isIn(0, 4);
    assertThat(told.code() == 4).isEqualTo(!told.err().isEmpty());
    assertThat(told.err()).doesNotContain("\tat ", "a fault of the program");
    Matcher identity = IDENTITY.matcher(told.out());
    int[] last = new int[5];
    while (identity.find()) {
      last = numbers(identity);
    }
    assertThat(last[0]).isEqualTo(last[1] + last[2] + last[3] + last[4]);
    JsonNode cells = seen.path("cells");
    assertThat(last)
        .containsExactly(
            cells.path("read").asInt(-1),
            cells.path("observations").asInt(-1),
            cells.path("blanks").asInt(-1),
            cells.path("skipped").asInt(-1),
            cells.path("rejections").asInt(-1));
    assertThat(last).containsExactly(countOfTheReader(fixture, last));
  }

  /** What a fixture expects of the reader, where it says so; else what was told. */
  private static int[] countOfTheReader(Path fixture, int[] told) throws IOException {
    Path expected = Path.of(fixture.toString().replaceFirst("\\.[a-z]+$", ".txt"));
    if (fixture.startsWith("input") || !Files.exists(expected)) {
      return told;
    }
    Matcher count = COUNT.matcher(Files.readString(expected));
    return count.find() ? numbers(count) : told;
  }

  private static int[] numbers(Matcher match) {
    int[] numbers = new int[5];
    for (int i = 0; i < 5; i++) {
      numbers[i] = Integer.parseInt(match.group(i + 1));
    }
    return numbers;
  }
}
