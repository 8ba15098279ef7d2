package kimngach.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that decides the bytes of an edition.
 *
 * @param version the version of kimngach, such as {@code 0.1.0}
 * @param javaRelease the feature release of Java, such as 17
 * @param period the month reported
 * @param releaseDate the date of release printed (ngày phát hành)
 * @param inputs the delivered files read: those of deliveries up to {@code period} and no later
 *     one; kept sorted by path
 * @param settings {@code kimngach.yaml}, the code lists and the layouts; kept sorted by path
 * @param templates the files of the template's folder; kept sorted by path
 */
public record MadeFrom(
    String version,
    int javaRelease,
    YearMonth period,
    LocalDate releaseDate,
    List<HashedFile> inputs,
    List<HashedFile> settings,
    List<HashedFile> templates) {
  public MadeFrom {
    inputs = inputs.stream().sorted().toList();
    settings = settings.stream().sorted().toList();
    templates = templates.stream().sorted().toList();
  }

  /** Inputs, settings and templates, in this order. */
  public Stream<HashedFile> files() {
    return Stream.of(inputs, settings, templates).flatMap(List::stream);
  }
}
