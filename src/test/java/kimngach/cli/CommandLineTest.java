package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kimngach.publish.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers to wrong commands, a refusing machine and faults of its own. */
class CommandLineTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zzz",
        "build 2023-11 --frob",
        "build nov",
        "build 2023-13",
        "check 11/2023",
        "why",
        "build 2023-11 --date tomorrow",
        "check --language fr"
      })
  void endsWithTwoAndTheUsageWhenTheCommandCannotBeUnderstood(String command) {
    SampleWorkspace workspace = SampleWorkspace.built();
    Answer answer = command.isEmpty() ? run() : run(inWorkspace(workspace, command.split(" ")));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("Usage: kimngach").doesNotContain("\tat ");
  }

  @Test
  void tellsInBothLanguagesWhichWordIsNoMonth() {
    assertThat(SampleWorkspace.built().run("build", "nov").err())
        .contains("Cần một tháng như 2023-11", "Expecting a month such as 2023-11")
        .contains("found \"nov\"");
  }

  @Test
  void asksForAWorkspaceWhereThereIsNone() {
    Answer answer = new SampleWorkspace(folder).run("build", "2023-11");

    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err())
        .contains(folder.toString(), "không có tệp kimngach.yaml", "Expecting a folder with");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void endsWithSevenWhenAFileIsInPlaceOfTheOutputFolder() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.at(folder);
    workspace.write("output", "in the way");

    Answer answer = workspace.run("build", "2023-11");

    assertThat(answer.code()).isEqualTo(7);
    assertThat(answer.err()).contains("Cần một thư mục ở đây", "Expecting a folder here");
    assertThat(answer.out()).isEmpty();
    assertThat(workspace.file("output")).hasContent("in the way");
  }

  @Test
  void endsWith75WhileAnotherRunHoldsTheWorkspace() throws IOException {
    SampleWorkspace workspace = SampleWorkspace.builtAt(folder);
    Map<String, String> before = workspace.files("output");
    try (WorkspaceLock held = WorkspaceLock.take(workspace.root())) {
      Answer answer = workspace.run("build", "2023-11");

      assertThat(held).isNotNull();
      assertThat(answer.code()).isEqualTo(75);
      assertThat(answer.err()).contains("một lần chạy khác", "found another run in it");
      assertThat(answer.out()).isEmpty();
    }
    assertThat(workspace.files("output")).isEqualTo(before);
    assertThat(workspace.run("build", "2023-11")).isEqualTo(new Answer(0, "", ""));
  }

  @Test
  void endsWithOneOverAFaultOfItsOwnAndShowsTheStackTraceOnlyWhenAsked() {
    Answer brief = runWithoutStandardOutput();
    Answer whole = runWithoutStandardOutput("--debug");

    assertThat(brief.code()).isEqualTo(1);
    assertThat(brief.err())
        .contains("lỗi của chương trình", "a fault of the program", "--debug")
        .doesNotContain("\tat ");
    assertThat(whole.code()).isEqualTo(1);
    assertThat(whole.err()).contains("\tat kimngach.cli.CheckCommand");
  }

  private static Answer runWithoutStandardOutput(String... options) {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            throw new IllegalStateException("no standard output");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    String root = SampleWorkspace.built().root().toString();
    String[] command =
        Stream.concat(Stream.of("check", "2023-11", "--workspace", root), Stream.of(options))
            .toArray(String[]::new);
    int code = Main.run(new PrintWriter(broken), new PrintWriter(err), command);
    return new Answer(code, "", err.toString());
  }

  private static Answer run(String... command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), command);
    return new Answer(code, out.toString(), err.toString());
  }

  private static String[] inWorkspace(SampleWorkspace workspace, String... command) {
    return Stream.concat(Stream.of(command), Stream.of("-w", workspace.root().toString()))
        .toArray(String[]::new);
  }
}
