package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;

/**
 * The lines that faults speak of. A fault that only names its place, such as {@code
 * kimngach.yaml:12:3}, gets the line that stands there, where the file is a text in the workspace.
 */
record FaultExcerpts(Path workspace) {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<file>[^:\\[\\]]+):(?<line>[1-9][0-9]{0,6})(?::(?<column>[1-9][0-9]{0,6}))?");

  private static final long MOST_BYTES = 4L << 20;

  /** The fault with the lines it speaks of. */
  Fault completed(Fault fault) {
    Matcher place = PLACE.matcher(fault.place());
    if (!fault.excerpts().isEmpty() || !place.matches()) {
      return fault;
    }
    int line = Integer.parseInt(place.group("line"));
    List<String> lines = lines(place.group("file"));
    return line > lines.size()
        ? fault
        : new Fault(
            fault.place(), fault.sentence(), List.of(excerpt(place, line, lines.get(line - 1))));
  }

  private static Excerpt excerpt(Matcher place, int line, String text) {
    String column = place.group("column");
    int first = column == null ? 1 : Math.min(Integer.parseInt(column), text.length() + 1);
    int length = column == null ? Math.max(1, text.length()) : 1;
    return new Excerpt(place.group("file"), line, first, length, text);
  }

  /** The lines of a file of the workspace; none when it is no text, or lies elsewhere. */
  List<String> lines(String name) {
    try {
      Path file = workspace.resolve(name).toRealPath();
      if (!file.startsWith(workspace.toRealPath()) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException noFile) {
      return List.of();
    }
  }
}
