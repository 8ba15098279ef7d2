package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says of the class archive, with a program in place of Java. */
class LauncherTest {
  private static final int END_OF_THE_PROGRAM = 3;
  private static final String NONE_RECORDED = "no class archive that can be used was recorded";

  /** Java as the launcher knows it: records an archive unless told to fail, then runs. */
  private static final String JAVA =
      """
      #!/bin/sh
      for option in "$@"; do
        case $option in
          -XX:AOTCache=*.made.*)
            if [ ! -e "${0%/bin/java}/fails" ]; then echo archive >"${option#*=}"; fi
            exit ;;
          -XX:AOTMode=record | -version) exit ;;
        esac
      done
      echo the program
      exit 3
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void placeTheLauncherABuiltProgramAndAJava() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no pseudo-terminals here");
    executable("kimngach", Files.readString(Path.of("kimngach")));
    executable("java/bin/java", JAVA);
    executable("java/bin/javac", "");
    write("java/release", "JAVA_VERSION=\"25.0.1\"\n");
    write("target/launcher/kimngach.jar", "");
    write("target/launcher/built", "");
  }

  @Test
  void tellsPeopleAtEachStartThatNoArchiveCouldBeRecorded() throws Exception {
    write("java/fails", "");

    for (int start = 1; start <= 2; start++) {
      assertThat(atTerminal())
          .containsOnlyOnce(NONE_RECORDED)
          .containsOnlyOnce("không ghi được kho lớp dùng được")
          .contains("target/launcher/recording.log", "the program");
    }
    assertThat(folder.resolve("target/launcher/recording.log")).exists();
  }

  @Test
  void saysNothingOfTheArchiveToAScheduler() throws Exception {
    write("java/fails", "");

    assertThat(run("sh", "kimngach", "build")).isEqualTo("the program\n");
  }

  @Test
  void saysNothingOfTheArchiveOnceThereIsOne() throws Exception {
    assertThat(atTerminal()).contains("recording classes for later starts", "the program");
    assertThat(atTerminal()).isEqualToNormalizingNewlines("the program\n");
  }

  private String atTerminal() throws IOException, InterruptedException {
    return run("script", "-qec", "sh kimngach build", "/dev/null");
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder start = new ProcessBuilder(List.of(command)).directory(folder.toFile());
    start.environment().put("KIMNGACH_JAVA_HOME", folder.resolve("java").toString());
    start.environment().keySet().removeAll(List.of("KIMNGACH_ARCHIVE", "KIMNGACH_JAVA_OPTS"));
    Process process = start.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(END_OF_THE_PROGRAM);
    return said;
  }

  private void executable(String name, String text) throws IOException {
    write(name, text);
    assertThat(folder.resolve(name).toFile().setExecutable(true)).isTrue();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
