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
 * @param proposals the accepted proposals that delivered values were corrected by, under the names
 *     they are kept by; none for figures as they were delivered
 */
public record MadeFrom(
    String version,
    int javaRelease,
    YearMonth period,
    LocalDate releaseDate,
    List<HashedFile> inputs,
    List<HashedFile> settings,
    List<HashedFile> templates,
    List<HashedFile> proposals) {
  public MadeFrom {
    inputs = inputs.stream().sorted().toList();
    settings = settings.stream().sorted().toList();
    templates = templates.stream().sorted().toList();
    proposals = proposals.stream().sorted().toList();
  }

  /** What figures as they were delivered are made from. */
  public MadeFrom(
      String version,
      int javaRelease,
      YearMonth period,
      LocalDate releaseDate,
      List<HashedFile> inputs,
      List<HashedFile> settings,
      List<HashedFile> templates) {
    this(version, javaRelease, period, releaseDate, inputs, settings, templates, List.of());
  }

  /** The files of the workspace: inputs, settings and templates, in this order. */
  Stream<HashedFile> filesOfWorkspace() {
    return Stream.of(inputs, settings, templates).flatMap(List::stream);
  }

  /** Every file: those of the workspace, and the proposals. */
  public Stream<HashedFile> files() {
    return Stream.concat(filesOfWorkspace(), proposals.stream());
  }
}
