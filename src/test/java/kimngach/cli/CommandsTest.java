package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
  @Test
  void describesOnlyTheCommandThatTheLineBeginsWith() {
    for (String name : names("--help")) {
      if (!name.equals("help")) {
        assertThat(names(name, "--help")).as(name).containsExactly(name);
      }
    }
    assertThat(names("help", "build")).isEqualTo(names());
  }

  @Test
  void describesEveryCommandWhenTheLineBeginsWithNone() {
    List<String> all = names();

    assertThat(all).contains("build", "check", "template").doesNotHaveDuplicates();
    assertThat(names("--debug", "build")).isEqualTo(all);
    assertThat(names("biuld")).isEqualTo(all);
  }

  @Test
  void describesNoCommandWhenOnlyTheVersionIsAskedFor() {
    assertThat(names("--version")).isEmpty();
    assertThat(names("-V")).isEmpty();
  }

  private static List<String> names(String... args) {
    return Commands.askedFor(args).stream()
        .map(command -> new CommandLine(command).getCommandName())
        .toList();
  }
}
