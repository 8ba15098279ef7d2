package kimngach.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small workspace on the disk, with one delivery, settings and a template. */
final class WorkspaceFixture {
  static final List<String> EXPECTED = List.of("bulletin.pdf", "findings.json");

  final Path root;
  final Path output;
  final Editions editions;

  WorkspaceFixture(Path root) throws IOException {
    this.root = root;
    this.output = root.resolve("output/2023-11");
    this.editions = new Editions(output);
    put("input/2023-11/turnover.csv", "period,value\n2023,4780\n");
    put("kimngach.yaml", "template: monthly\n");
    put("templates/monthly/bulletin.ftl", "<#-- words -->\n");
  }

  void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  MadeFrom madeFrom() {
    return new MadeFrom(
        "0.1.0",
        17,
        YearMonth.of(2023, 11),
        LocalDate.of(2023, 12, 6),
        HashedFile.allIn(root, "input"),
        List.of(HashedFile.of(root, "kimngach.yaml")),
        HashedFile.allIn(root, "templates/monthly"));
  }

  /** Publishes what a run over the present inputs would, and puts the copies right. */
  Edition publish() throws IOException {
    Edition edition = publishWithoutCopies();
    editions.repairCopies(edition);
    return edition;
  }

  Edition publishWithoutCopies() throws IOException {
    try (Staging staging = editions.stage()) {
      staging.make("bulletin.pdf", file -> Files.writeString(file, "pdf of " + inputText()));
      staging.write("findings.json", "[]\n");
      return staging.publish(root, madeFrom(), EXPECTED);
    }
  }

  private String inputText() throws IOException {
    return Files.readString(root.resolve("input/2023-11/turnover.csv"));
  }

  /** Every file below a folder and its bytes as text, by path. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          contents.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
