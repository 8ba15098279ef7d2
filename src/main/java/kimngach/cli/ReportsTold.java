package kimngach.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.pipeline.Workspace;

/**
 * Says where the reports of a run are: always when there is something to mend, else only to a
 * person who reads along.
 *
 * @param language the language told
 * @param err where it is said
 */
record ReportsTold(InterfaceLanguage language, PrintWriter err) {

  void tell(Workspace workspace, Path reports, List<Sentence> warnings, boolean isToMend) {
    warnings.forEach(warning -> err.println("! " + warning.in(language)));
    if ((isToMend || Terminal.isInteractive()) && Files.isDirectory(reports)) {
      String folder = workspace.root().relativize(reports).toString().replace('\\', '/');
      Sentence told =
          new Sentence(
              "= Báo cáo kiểm tra và bản sao có đánh dấu của các sổ: " + folder,
              "= Reports and marked copies of the workbooks: " + folder);
      err.println(told.in(language));
    }
  }
}
