package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kimngach.model.fault.MachineFaultException;
import kimngach.model.fault.WorkspaceBusyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {
  private static final int PATIENCE_SECONDS = 60;

  private final Path workspace;

  WorkspaceLockTest(@TempDir Path workspace) {
    this.workspace = workspace;
  }

  /** Another run: takes the lock, says so or says who holds it, and waits to be ended. */
  static final class OtherRun {
    private OtherRun() {}

    public static void main(String[] arguments) throws IOException {
      try (WorkspaceLock lock = WorkspaceLock.take(Path.of(arguments[0]))) {
        System.out.println("holds " + lock.getClass().getSimpleName());
        int end = System.in.read();
        System.out.println("ends " + end);
      } catch (WorkspaceBusyException busy) {
        System.out.println(busy.faults().get(0).sentence().en());
      }
    }
  }

  private Process startOtherRun() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OtherRun.class.getName(),
            workspace.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    return String.valueOf(lines.readLine());
  }

  @Test
  void refusesWhileAnotherProcessHoldsItNamesThatProcessAndOutlivesItsDeath() throws Exception {
    Process other = startOtherRun();
    try {
      assertThat(firstLine(other)).isEqualTo("holds WorkspaceLock");

      assertThatThrownBy(() -> WorkspaceLock.take(workspace))
          .isInstanceOf(WorkspaceBusyException.class)
          .hasMessageContaining("found another run in it (process " + other.pid())
          .hasMessageContaining("started 20");
    } finally {
      other.destroyForcibly();
    }
    assertThat(other.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(workspace.resolve(".kimngach/lock")).content().isNotBlank();

    assertThatCode(() -> WorkspaceLock.take(workspace).close()).doesNotThrowAnyException();
  }

  @Test
  void refusesASecondRunInTheSameProcessWithoutLettingOtherProcessesIn() throws Exception {
    try (WorkspaceLock held = WorkspaceLock.take(workspace)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> WorkspaceLock.take(workspace.resolve(".")))
          .isInstanceOf(WorkspaceBusyException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());

      Process other = startOtherRun();
      try {
        assertThat(firstLine(other))
            .startsWith(
                "Expecting a workspace at rest, found another run in it (process "
                    + ProcessHandle.current().pid());
      } finally {
        other.destroyForcibly();
      }
    }
  }

  @Test
  void letsTheNextRunInOnceClosedEvenTwice() {
    WorkspaceLock first = WorkspaceLock.take(workspace);
    first.close();
    try (WorkspaceLock second = WorkspaceLock.take(workspace)) {
      first.close();
      assertThatThrownBy(() -> WorkspaceLock.take(workspace))
          .isInstanceOf(WorkspaceBusyException.class);
      assertThat(second).isNotNull();
    }
  }

  @Test
  void takesALockFileThatAKilledRunLeftBehind() throws IOException {
    Files.createDirectories(workspace.resolve(".kimngach"));
    Files.writeString(workspace.resolve(".kimngach/lock"), "1\told\t2023-11-30T00:00:00Z\n");

    assertThatCode(() -> WorkspaceLock.take(workspace).close()).doesNotThrowAnyException();
  }

  @Test
  void tellsAWorkspaceThatCannotBeWritten() throws IOException {
    Files.writeString(workspace.resolve(".kimngach"), "a file in place of the folder");

    assertThatThrownBy(() -> WorkspaceLock.take(workspace))
        .isInstanceOf(MachineFaultException.class)
        .hasMessageContaining("found a file of that name");
  }
}
