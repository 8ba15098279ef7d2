package kimngach.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.fault.Excerpt;

/** Where the words of a template have a character: in its text or in its labels. */
final class WrittenCharacter {
  private WrittenCharacter() {}

  /**
   * The first line with a character in {@code *.ftl} and then in {@code *.properties}; empty when
   * it comes from elsewhere, such as a name in the settings or a delivered word.
   *
   * @param folder the template's folder
   * @param shown that folder as messages name it
   */
  static Optional<Excerpt> in(Path folder, String shown, int codePoint) {
    String character = Character.toString(codePoint);
    return Stream.of(".ftl", ".properties")
        .flatMap(ending -> files(folder, ending).stream())
        .flatMap(file -> line(file, shown + "/" + file.getFileName(), character).stream())
        .findFirst();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Optional<Excerpt> line(Path file, String shown, String character) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int number = 1; number <= lines.size(); number++) {
        String text = lines.get(number - 1);
        int at = text.indexOf(character);
        if (at >= 0) {
          return Optional.of(new Excerpt(shown, number, at + 1, character.length(), text));
        }
      }
    } catch (IOException noText) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
