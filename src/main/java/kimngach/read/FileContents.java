package kimngach.read;

import java.util.List;
import java.util.Optional;
import kimngach.read.form.FormReading;

/**
 * What one file holds and what reading it made of it.
 *
 * @param reading its faults and findings, and what became of every cell
 * @param tidy the names of the sheets that were read as tidy tables; blank for a text file
 * @param unknown the names of the sheets with content that were not read
 * @param forms what was read by layouts; empty when the file is tidy, or cannot be read at all
 */
public record FileContents(
    FileReading reading, List<String> tidy, List<String> unknown, Optional<FormReading> forms) {
  public FileContents {
    tidy = List.copyOf(tidy);
    unknown = List.copyOf(unknown);
  }
}
