package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kimngach.model.Sentence;
import kimngach.model.finding.Severity;
import kimngach.publish.FileMaker;
import kimngach.publish.ReportFolder;
import kimngach.read.LoadedFile;
import kimngach.report.workbook.CellMark;
import kimngach.report.workbook.CellMarks;
import kimngach.report.workbook.MarkedWorkbook;

/**
 * The reports that every reconciling run leaves in {@code output/2023-11/check/}: the findings as a
 * page and as JSON, and a marked copy of each workbook concerned. No failure here stops a run.
 */
final class CheckReports {
  private final ReportFolder folder;
  private final YearMonth month;

  CheckReports(Workspace workspace, YearMonth month) {
    this.folder = new ReportFolder(workspace.output(month));
    this.month = month;
  }

  /** Where the reports are. */
  Path folder() {
    return folder.folder();
  }

  /** Whether the reports tell what an edition tells. */
  boolean agreeWith(Path edition) {
    return folder.hasSame(EditionFiles.FINDINGS, edition.resolve(EditionFiles.FINDINGS));
  }

  /**
   * Replaces the reports.
   *
   * @param loaded the delivered files, from whose bytes the marked copies are made
   * @return a sentence for each report that could not be made or written
   */
  List<Sentence> write(ReportTexts texts, List<LoadedFile> loaded) {
    try {
      return folder.replace(files(texts, loaded));
    } catch (RuntimeException | OutOfMemoryError failed) {
      return List.of(
          new Sentence(
              "Chưa làm được các báo cáo kiểm tra; kết quả của lần chạy vẫn đúng. Lý do: " + failed,
              "Could not make the reports; the result of the run stands. Reason: " + failed));
    }
  }

  private Map<String, FileMaker> files(ReportTexts texts, List<LoadedFile> loaded) {
    Map<String, FileMaker> files = new LinkedHashMap<>();
    files.put(EditionFiles.PAGE, file -> write(file, texts.page()));
    files.put(EditionFiles.FINDINGS, file -> write(file, texts.json()));
    Map<String, List<CellMark>> marks = CellMarks.of(texts.report());
    for (LoadedFile delivered : loaded) {
      List<CellMark> ofFile = marks.getOrDefault(delivered.path(), List.of());
      if (isMarked(delivered, ofFile)) {
        files.putIfAbsent(
            name(delivered),
            file -> Files.write(file, MarkedWorkbook.of(delivered.bytes(), ofFile)));
      }
    }
    return files;
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /**
   * Notes alone ask nobody to open a workbook; they are marked where something is wrong as well.
   */
  private static boolean isMarked(LoadedFile delivered, List<CellMark> marks) {
    return marks.stream().anyMatch(mark -> mark.weight() != Severity.INFO)
        && MarkedWorkbook.isWorkbook(delivered.bytes());
  }

  private boolean isOfMonth(LoadedFile delivered) {
    return delivered.vintage().delivery().equals(month);
  }

  /** The file's own name; one of an older delivery lies in a folder named for its month. */
  private String name(LoadedFile delivered) {
    String name = delivered.path().substring(delivered.path().lastIndexOf('/') + 1);
    boolean isTaken = name.toLowerCase(Locale.ROOT).startsWith("findings.");
    return isOfMonth(delivered) && !isTaken ? name : delivered.vintage() + "/" + name;
  }
}
