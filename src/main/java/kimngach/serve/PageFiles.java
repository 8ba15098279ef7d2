package kimngach.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The page itself, its style and its script, out of the program. */
final class PageFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "page.html", "text/html;charset=utf-8",
          "page.css", "text/css;charset=utf-8",
          "page.js", "text/javascript;charset=utf-8",
          "icon.svg", "image/svg+xml");

  private PageFiles() {}

  /** The file of that name; empty for every name but those four. */
  static Optional<Answer> find(String name) {
    return Optional.ofNullable(TYPES.get(name)).map(type -> new Answer(200, type, bytes(name)));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Expecting " + name + " in the program, found none");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
