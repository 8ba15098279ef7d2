package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  @ValueSource(ints = {3, 17, 38, 71})
  void leavesOnlyWholeEditionsHoweverLateARunIsKilled(int milliseconds) throws Exception {
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
      Thread.sleep(milliseconds);
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    WorkspaceFixture workspace = new WorkspaceFixture(folder);
    assertThat(names(workspace.output.resolve("editions")))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(
                        new Edition(1, workspace.output.resolve("editions").resolve(name))
                            .isIntact())
                    .as(name)
                    .isTrue());

    Edition next = workspace.publish();

    assertThat(next.isIntact()).isTrue();
    assertThat(names(workspace.output))
        .containsExactly("bulletin.pdf", "editions", "findings.json", "manifest.json");
    assertThat(workspace.output.resolve("bulletin.pdf"))
        .hasSameBinaryContentAs(next.folder().resolve("bulletin.pdf"));
  }

  private static List<String> names(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
