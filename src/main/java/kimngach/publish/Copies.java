package kimngach.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Sentence;

/**
 * The copies of the newest edition's files in the month's own folder, where people look for them.
 * They may be opened, locked, changed or deleted; the edition stays.
 */
final class Copies {
  static final String HALF_WRITTEN = ".copy-";

  private final Path output;

  Copies(Path output) {
    this.output = output;
  }

  List<Sentence> repair(Edition edition) {
    List<Sentence> notReplaced = new ArrayList<>();
    for (String name : names(edition)) {
      Path original = edition.folder().resolve(name);
      Path copy = output.resolve(name);
      try {
        if (!isSame(original, copy)) {
          replace(original, copy);
        }
      } catch (IOException refused) {
        notReplaced.add(notReplaced(copy, original, refused));
      }
    }
    return notReplaced;
  }

  private static List<String> names(Edition edition) {
    Stream<String> outputs =
        edition.manifest().stream()
            .flatMap(manifest -> manifest.outputs().stream())
            .map(HashedFile::path);
    return Stream.concat(outputs, Stream.of(Manifest.FILE_NAME)).toList();
  }

  private static boolean isSame(Path original, Path copy) throws IOException {
    return Files.isRegularFile(copy) && Files.mismatch(original, copy) < 0;
  }

  private void replace(Path original, Path copy) throws IOException {
    Path halfWritten = output.resolve(HALF_WRITTEN + copy.getFileName());
    try {
      Files.copy(original, halfWritten, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          halfWritten, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(halfWritten);
    }
  }

  private static Sentence notReplaced(Path copy, Path original, IOException refused) {
    String place = copy.toString().replace('\\', '/');
    String whole = original.toString().replace('\\', '/');
    String answer = Refusal.answer(refused);
    return new Sentence(
        "Chưa thay được "
            + place
            + " (có thể đang mở trong chương trình khác): hãy đóng tệp rồi chạy lại; bản mới đã có"
            + " ở "
            + whole
            + ". Máy báo: "
            + answer,
        "Could not replace "
            + place
            + " (it may be open in another program): close it and run again; the new one is in "
            + whole
            + ". The machine said: "
            + answer);
  }
}
