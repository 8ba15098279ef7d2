package kimngach.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.pipeline.ProposeCorrections;
import kimngach.pipeline.Reconciled;
import kimngach.pipeline.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What {@code check --propose} does once the figures are reconciled.
 *
 * @param spec the command, for where it prints
 * @param language the language it speaks
 */
record Proposing(CommandSpec spec, InterfaceLanguage language) {

  /** Writes a proposal, and tells where it is and what to do with it. */
  void run(Workspace workspace, YearMonth month, Reconciled reconciled, String name) {
    Path file = file(workspace, month, name);
    ProposeCorrections.Result result = ProposeCorrections.write(workspace, reconciled, file);
    PrintWriter err = spec.commandLine().getErr();
    result.contradictions().forEach(one -> err.println("! " + one.in(language)));
    err.println(outcome(month, file, result).in(language));
  }

  private Path file(Workspace workspace, YearMonth month, String name) {
    if (name.isEmpty()) {
      return workspace.root().resolve("de-xuat-" + month + ".yaml");
    }
    if (name.matches("[0-9]{4}-[0-9]{2}|latest|previous-month")) {
      throw new ParameterException(
          spec.commandLine(),
          "Cần tên tệp sau --propose, hoặc ghi tháng trước nó: check "
              + name
              + " --propose\nExpecting a file behind --propose, or the month before it: check "
              + name
              + " --propose");
    }
    return Path.of(name);
  }

  private static Sentence outcome(YearMonth month, Path file, ProposeCorrections.Result result) {
    if (result.count() == 0) {
      return result.contradictions().isEmpty()
          ? new Sentence(
              "= Không có gì để đề xuất: không có tổng nào lệch.",
              "= Nothing to propose: no sum is broken.")
          : new Sentence("= Không có đề xuất nào.", "= Nothing is proposed.");
    }
    String command = "kimngach build " + month + " --accept " + file;
    return new Sentence(
        "+ Đã ghi đề xuất hiệu chỉnh "
            + result.count()
            + " ô vào "
            + file
            + ": hãy xem từng ô, điền who và accepted-on, rồi chạy: "
            + command,
        "+ Proposed values for "
            + result.count()
            + (result.count() == 1 ? " cell in " : " cells in ")
            + file
            + ": look at each, fill in who and accepted-on, then run: "
            + command);
  }
}
