package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledRunTest {
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;

  KilledRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Publishes one changed edition after another until it is killed. */
  static final class TirelessRun {
    private TirelessRun() {}

    @SuppressWarnings("try")
    public static void main(String[] arguments) throws IOException {
      WorkspaceFixture workspace = new WorkspaceFixture(Path.of(arguments[0]));
      for (int run = 0; run < 100_000; run++) {
        try (WorkspaceLock lock = WorkspaceLock.take(workspace.root)) {
          workspace.put("input/2023-11/turnover.csv", "period,value\n2023," + run + "\n");
          workspace.publish();
        }
        System.out.println(run);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 38, 171, 404})
  void showsOnlyWholeEditionsAtAnyMomentAndHoweverLateARunIsKilled(int milliseconds)
      throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TirelessRun.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(run.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("0");
      watch(Duration.ofMillis(milliseconds));
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(names(editions())).isNotEmpty().allSatisfy(this::isWhole);
    WorkspaceFixture workspace = new WorkspaceFixture(folder);
    Edition next = workspace.publish();

    assertThat(next.isIntact()).isTrue();
    assertThat(names(workspace.output))
        .containsExactly("bulletin.pdf", "editions", "findings.json", "manifest.json");
    assertThat(workspace.output.resolve("bulletin.pdf"))
        .hasSameBinaryContentAs(next.folder().resolve("bulletin.pdf"));
  }

  /** Looks at the newest edition again and again, as a reader who comes at a bad moment would. */
  private void watch(Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      List<String> names = names(editions());
      isWhole(names.get(names.size() - 1));
    }
  }

  private void isWhole(String name) {
    assertThat(new Edition(1, editions().resolve(name)).isIntact()).as(name).isTrue();
  }

  private Path editions() {
    return folder.resolve("output/2023-11/editions");
  }

  private static List<String> names(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
