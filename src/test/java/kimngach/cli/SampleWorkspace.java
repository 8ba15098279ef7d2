package kimngach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of the repository's workspace, to run the program in and to spoil.
 *
 * @param root its folder
 */
record SampleWorkspace(Path root) {
  /** The newest delivery that a copy holds from the start. */
  static final String NEWEST = "2023-11";

  private static final Path REPOSITORY = Path.of("");
  private static final Map<String, SampleWorkspace> BUILT = new TreeMap<>();

  /**
   * A copy with the deliveries up to November 2023, settings, code lists, layouts, rules,
   * templates.
   */
  static SampleWorkspace at(Path folder) {
    SampleWorkspace workspace = new SampleWorkspace(folder);
    copy(REPOSITORY.resolve("kimngach.yaml"), folder.resolve("kimngach.yaml"));
    copy(REPOSITORY.resolve("templates"), folder.resolve("templates"));
    copy(REPOSITORY.resolve("input/codes"), folder.resolve("input/codes"));
    copy(REPOSITORY.resolve("input/layouts"), folder.resolve("input/layouts"));
    copy(REPOSITORY.resolve("input/rules"), folder.resolve("input/rules"));
    try (Stream<Path> deliveries = Files.list(REPOSITORY.resolve("input"))) {
      deliveries
          .map(delivery -> delivery.getFileName().toString())
          .filter(name -> name.compareTo(NEWEST) <= 0)
          .forEach(workspace::deliver);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return workspace;
  }

  /** The workspace in which November 2023 was built; for all tests one, for none to change. */
  static synchronized SampleWorkspace built() {
    return BUILT.computeIfAbsent(
        NEWEST,
        period -> {
          try {
            SampleWorkspace workspace =
                at(Files.createTempDirectory(Path.of("target"), "built-").toAbsolutePath());
            Answer answer = workspace.run("build", period);
            if (answer.code() != 0) {
              throw new IllegalStateException(answer.toString());
            }
            return workspace;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** A copy of the workspace in which November 2023 was built. */
  static SampleWorkspace builtAt(Path folder) {
    copy(built().root(), folder);
    return new SampleWorkspace(folder);
  }

  /** Runs the program here. */
  Answer run(String... command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] here = {"--workspace", root.toString()};
    String[] arguments = Stream.concat(Stream.of(command), Stream.of(here)).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Answer(code, out.toString(), err.toString());
  }

  /** Copies a delivery of the repository into the workspace. */
  void deliver(String delivery) {
    copy(REPOSITORY.resolve("input").resolve(delivery), root.resolve("input").resolve(delivery));
  }

  Path file(String path) {
    return root.resolve(path);
  }

  String read(String path) throws IOException {
    return Files.readString(file(path));
  }

  void write(String path, String text) throws IOException {
    Files.writeString(file(path), text);
  }

  /** Replaces a passage that must be there. */
  void replace(String path, String from, String to) throws IOException {
    String text = read(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("Expecting \"" + from + "\" in " + path + ", found none");
    }
    write(path, text.replace(from, to));
  }

  /** Adds to the number in a cell of a workbook's first sheet. */
  void add(String workbook, String cell, double amount) throws IOException {
    try (InputStream in = Files.newInputStream(file(workbook));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      CellReference reference = new CellReference(cell);
      Cell found = book.getSheetAt(0).getRow(reference.getRow()).getCell(reference.getCol());
      found.setCellValue(found.getNumericCellValue() + amount);
      try (OutputStream out = Files.newOutputStream(file(workbook))) {
        book.write(out);
      }
    }
  }

  /** Puts text into a cell of a workbook's first sheet. */
  void say(String workbook, String cell, String text) throws IOException {
    try (InputStream in = Files.newInputStream(file(workbook));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      CellReference reference = new CellReference(cell);
      book.getSheetAt(0).getRow(reference.getRow()).getCell(reference.getCol()).setCellValue(text);
      try (OutputStream out = Files.newOutputStream(file(workbook))) {
        book.write(out);
      }
    }
  }

  /** Deletes a file, or a folder with all it holds. */
  void delete(String path) throws IOException {
    try (Stream<Path> all = Files.walk(file(path))) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }

  /** The files below a folder, by path from there, each with its SHA-256; none without a folder. */
  Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(file(folder))) {
      try (Stream<Path> all = Files.walk(file(folder))) {
        for (Path one : all.filter(Files::isRegularFile).toList()) {
          String path = file(folder).relativize(one).toString().replace('\\', '/');
          files.put(path, sha256(one));
        }
      }
    }
    return files;
  }

  static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path place = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(place);
        } else {
          Files.createDirectories(place.getParent());
          Files.copy(one, place, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
