package kimngach.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/** The folders under {@code templates} that bulletins are made from. */
public final class TemplateFolders {
  private static final String FOLDERS = "templates";

  private TemplateFolders() {}

  /** Their names in a workspace, in order. */
  public static List<String> in(Path workspace) {
    try (Stream<Path> entries = Files.list(workspace.resolve(FOLDERS))) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException none) {
      return List.of();
    }
  }

  /**
   * Why no bulletin may be made from a folder: there is none of that name, or it, or a file in it,
   * lies outside the workspace, so that what is printed would not be what is kept.
   *
   * @param asked where the name is written
   */
  static List<Fault> faults(Path workspace, String name, String asked) {
    String place = FOLDERS + "/" + name;
    Path folder = workspace.resolve(place);
    if (!Files.isDirectory(folder)) {
      return List.of(new Fault(asked, unknown(name, in(workspace))));
    }
    try {
      Path root = workspace.toRealPath();
      Path real = folder.toRealPath();
      if (!real.startsWith(root)) {
        return List.of(new Fault(place, leadsOut(real)));
      }
      try (Stream<Path> files = Files.walk(real)) {
        return files
            .filter(Files::isSymbolicLink)
            .flatMap(link -> leadsOut(link, root, place + "/" + real.relativize(link)).stream())
            .toList();
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of(); // told by whoever reads the files
    }
  }

  /** A link to nothing, as editors leave them, is no fault. */
  private static Optional<Fault> leadsOut(Path link, Path root, String place) {
    try {
      Path real = link.toRealPath();
      return real.startsWith(root)
          ? Optional.empty()
          : Optional.of(new Fault(place.replace('\\', '/'), leadsOut(real)));
    } catch (IOException leadsNowhere) {
      return Optional.empty();
    }
  }

  private static Sentence leadsOut(Path target) {
    return new Sentence(
        "Cần mẫu nằm trong thư mục làm việc, thấy liên kết ra ngoài tới "
            + target
            + ": hãy chép vào đây thay cho liên kết",
        "Expecting a template inside the workspace, found a link out of it to "
            + target
            + ": copy it here in place of the link");
  }

  private static Sentence unknown(String name, List<String> known) {
    Optional<String> closest = Suggestion.closest(name, known);
    String all = String.join(", ", known);
    return new Sentence(
        "Cần tên một thư mục mẫu trong templates, thấy \""
            + name
            + "\": "
            + (known.isEmpty() ? "ở đó chưa có thư mục nào" : "đang có " + all)
            + closest.map(one -> "; có phải ý là \"" + one + "\"?").orElse(""),
        "Expecting the name of a template folder in templates, found \""
            + name
            + "\": "
            + (known.isEmpty() ? "there is none yet" : "there are " + all)
            + closest.map(one -> "; did you mean \"" + one + "\"?").orElse(""));
  }
}
