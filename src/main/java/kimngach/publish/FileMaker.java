package kimngach.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one file of an edition: a renderer, seen from here. */
@FunctionalInterface
public interface FileMaker {

  /**
   * Writes the file.
   *
   * @param file where; it does not exist yet
   * @throws IOException when the machine refuses
   */
  void writeTo(Path file) throws IOException;
}
