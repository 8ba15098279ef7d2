package kimngach.model;

import java.util.List;

/**
 * A delivered file and what was read from it.
 *
 * @param path the path from the workspace, with slashes, such as {@code input/2023-11/turnover.csv}
 * @param sha256 the SHA-256 of its bytes, 64 small hexadecimal digits
 * @param vintage the delivery it belongs to
 * @param observations what was read, in the order of the file
 * @param count what became of its value cells
 */
public record DeliveredFile(
    String path, String sha256, Vintage vintage, List<Observation> observations, CellCount count) {
  public DeliveredFile {
    observations = List.copyOf(observations);
  }
}
