package kimngach.pipeline;

import java.nio.file.Path;
import java.util.List;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownLines;

/** The lines that a fault speaks of, with those around them. */
final class FaultLines {
  private static final int AROUND = 2;

  private FaultLines() {}

  static ShownFault of(Fault fault, Path workspace) {
    FaultExcerpts files = new FaultExcerpts(workspace);
    List<ShownLines> shown =
        files.completed(fault).excerpts().stream()
            .map(excerpt -> around(excerpt, files.lines(excerpt.file())))
            .toList();
    return new ShownFault(fault.place(), fault.sentence(), shown);
  }

  /** Alone where the file says something else by now. */
  private static ShownLines around(Excerpt excerpt, List<String> lines) {
    int line = excerpt.line();
    boolean isThere = line <= lines.size() && lines.get(line - 1).equals(excerpt.text());
    int first = isThere ? Math.max(1, line - AROUND) : line;
    List<String> shown =
        isThere
            ? lines.subList(first - 1, Math.min(lines.size(), line + AROUND))
            : List.of(excerpt.text());
    return new ShownLines(excerpt.place(), first, shown, line, excerpt.column(), excerpt.length());
  }
}
