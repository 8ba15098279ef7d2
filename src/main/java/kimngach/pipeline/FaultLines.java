package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.fault.Fault;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownLines;

/** The lines of a template or settings file around the place that a fault names. */
final class FaultLines {
  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,7})(?::(\\d{1,7}))?");
  private static final int AROUND = 2;
  private static final long MOST_BYTES = 4L << 20;

  private FaultLines() {}

  static ShownFault of(Fault fault, Path workspace) {
    return new ShownFault(
        fault.place(), fault.sentence(), around(fault.place(), workspace).stream().toList());
  }

  private static Optional<ShownLines> around(String place, Path workspace) {
    Matcher named = PLACE.matcher(place);
    if (!named.matches()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(named.group(2));
    int column = named.group(3) == null ? 0 : Integer.parseInt(named.group(3));
    List<String> all = lines(workspace, named.group(1));
    if (line < 1 || line > all.size()) {
      return Optional.empty();
    }
    int first = Math.max(1, line - AROUND);
    int last = Math.min(all.size(), line + AROUND);
    return Optional.of(new ShownLines(place, first, all.subList(first - 1, last), line, column, 1));
  }

  /** The lines of a file of the workspace; none when it is no text, or lies elsewhere. */
  private static List<String> lines(Path workspace, String name) {
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
