package kimngach.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.compose.ftl.FileText;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.SourceText;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;
import kimngach.model.fault.Fault;
import kimngach.settings.Utf8Text;

/** The files of a template as people wrote them: {@code bulletin.ftl} and what it includes. */
final class Sources {
  private static final int MOST_FILES = 100;

  private final Path folder;
  private final String shownFolder;
  private final Map<String, Tree> trees = new LinkedHashMap<>();
  private final List<Fault> unreadable = new ArrayList<>();

  /** Reads a template and every file that it includes by name. */
  Sources(Path folder, String shownFolder, String first) {
    this.folder = folder;
    this.shownFolder = shownFolder;
    add(first);
  }

  private void add(String name) {
    if (trees.containsKey(name) || trees.size() >= MOST_FILES) {
      return;
    }
    read(name)
        .ifPresent(
            text -> {
              text.fault().ifPresent(unreadable::add);
              Tree tree = Tree.of(new SourceText(shownFolder + "/" + name, text.text()), false);
              tree.tooDeep().ifPresent(unreadable::add);
              trees.put(name, tree);
              included(tree).forEach(this::add);
            });
  }

  /** The files that a template names to be read with it. */
  private static List<String> included(Tree tree) {
    return tree.pieces().stream()
        .filter(piece -> piece.isInstruction("include") || piece.isInstruction("import"))
        .flatMap(piece -> nameOf(tree, piece).stream())
        .toList();
  }

  /** The file that a piece names in quotes. */
  static Optional<String> nameOf(Tree tree, Piece piece) {
    return tree.tokens(piece).stream()
        .limit(1)
        .filter(Token::isPlainString)
        .map(token -> token.text().replaceFirst("^/", ""))
        .findFirst();
  }

  /** A file inside the folder; links that lead out of it are not followed. */
  private Optional<FileText> read(String name) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(text(shownFolder + "/" + name, file))
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private FileText text(String shown, Path file) throws IOException {
    if (Files.size(file) > FileText.MOST_BYTES) {
      return FileText.tooLong(shown);
    }
    return Utf8Text.of(Files.readAllBytes(file), shown, unreadable::add)
        .map(text -> FileText.of(shown, text))
        .orElseGet(() -> new FileText("", Optional.empty()));
  }

  /** Reads a file again that FreeMarker cannot parse: what is open breaks off early. */
  Tree recover(String name) {
    SourceText text =
        find(name).map(Tree::source).orElseGet(() -> new SourceText(shownFolder + "/" + name, ""));
    Tree recovered = Tree.of(text, true);
    trees.put(name, recovered);
    return recovered;
  }

  /** Why files cannot be taken for templates: then nothing is run. */
  List<Fault> unreadable() {
    return unreadable;
  }

  /** The files in the folder, the template itself first. */
  List<String> names() {
    return List.copyOf(trees.keySet());
  }

  Optional<Tree> find(String name) {
    return Optional.ofNullable(trees.get(name));
  }

  Collection<Tree> trees() {
    return trees.values();
  }
}
