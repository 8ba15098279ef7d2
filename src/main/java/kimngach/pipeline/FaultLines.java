package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.fault.Fault;
import kimngach.serve.ShownFault;

/** The lines of a template or settings file around the place that a fault names. */
final class FaultLines {
  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,7})(?::(\\d{1,7}))?");
  private static final int AROUND = 2;
  private static final long MOST_BYTES = 4L << 20;

  private FaultLines() {}

  static ShownFault of(Fault fault, Path workspace) {
    ShownFault plain = new ShownFault(fault.place(), fault.sentence());
    Matcher place = PLACE.matcher(fault.place());
    if (!place.matches()) {
      return plain;
    }
    int line = Integer.parseInt(place.group(2));
    int column = place.group(3) == null ? 0 : Integer.parseInt(place.group(3));
    try {
      Path file = workspace.resolve(place.group(1)).toRealPath();
      if (!file.startsWith(workspace.toRealPath()) || Files.size(file) > MOST_BYTES) {
        return plain;
      }
      List<String> all =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      int first = Math.max(1, line - AROUND);
      int last = Math.min(all.size(), line + AROUND);
      return line < 1 || line > all.size()
          ? plain
          : new ShownFault(
              fault.place(), fault.sentence(), first, all.subList(first - 1, last), line, column);
    } catch (IOException | InvalidPathException noFile) {
      return plain;
    }
  }
}
