package kimngach.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;

/**
 * Puts the line beside faults that name one, such as {@code kimngach.yaml:12:3}, where the file is
 * a text in the workspace.
 */
final class ShownLines {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<file>[^:\\[\\]]+):(?<line>[1-9][0-9]{0,6})(?::(?<column>[1-9][0-9]{0,6}))?");

  private ShownLines() {}

  static List<Fault> of(Workspace workspace, List<Fault> faults) {
    return faults.stream().map(fault -> of(workspace.root(), fault)).toList();
  }

  private static Fault of(Path root, Fault fault) {
    Matcher place = PLACE.matcher(fault.place());
    if (!fault.excerpts().isEmpty() || !place.matches()) {
      return fault;
    }
    return line(root.resolve(place.group("file")), Integer.parseInt(place.group("line")))
        .map(text -> new Fault(fault.place(), fault.sentence(), List.of(excerpt(place, text))))
        .orElse(fault);
  }

  private static Excerpt excerpt(Matcher place, String text) {
    int line = Integer.parseInt(place.group("line"));
    String column = place.group("column");
    int first = column == null ? 1 : Math.min(Integer.parseInt(column), text.length() + 1);
    int length = column == null ? Math.max(1, text.length()) : 1;
    return new Excerpt(place.group("file"), line, first, length, text);
  }

  private static Optional<String> line(Path file, int number) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(number - 1L).findFirst();
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }
}
