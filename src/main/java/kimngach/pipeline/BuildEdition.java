package kimngach.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.compose.Composed;
import kimngach.model.Sentence;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.publish.Edition;
import kimngach.publish.Editions;
import kimngach.publish.HashedFile;
import kimngach.publish.MadeFrom;
import kimngach.publish.ObservationsCsv;
import kimngach.publish.Staging;
import kimngach.publish.WorkspaceLock;
import kimngach.read.LoadedFile;
import kimngach.report.FileHashes;
import kimngach.report.FindingsJson;
import kimngach.report.LedgerJson;
import kimngach.settings.CodeListFiles;
import kimngach.settings.layout.LayoutFiles;

/** Builds a month's edition: the monthly run from deliveries to published files. */
public final class BuildEdition {
  private final Workspace workspace;
  private final String version;

  /**
   * Builds in a workspace.
   *
   * @param workspace where the deliveries are and the edition goes
   * @param version the version of kimngach, written into the manifest
   */
  public BuildEdition(Workspace workspace, String version) {
    this.workspace = workspace;
    this.version = version;
  }

  /**
   * What came of a run.
   *
   * @param outcome whether there is a new edition, and if not why
   * @param folder the newest edition's folder; empty when the figures do not reconcile
   * @param findings what the rules found, worst first; empty when nothing had to be done
   * @param diagnoses what most likely is wrong
   * @param warnings copies that could not be replaced, and the like
   */
  public record Result(
      Outcome outcome,
      Optional<Path> folder,
      List<ToldFinding> findings,
      List<ToldDiagnosis> diagnoses,
      List<Sentence> warnings) {

    /** The findings as a table for people, and beneath it what most likely is wrong. */
    public String table(Screen screen) {
      return screen.table(findings, diagnoses);
    }
  }

  /** Whether a run made an edition. */
  public enum Outcome {
    /** A new edition appeared. */
    PUBLISHED,
    /** The newest edition was made from the same. */
    UP_TO_DATE,
    /** The figures do not reconcile; nothing was published. */
    NOT_RECONCILED
  }

  /**
   * Builds the edition of a month unless it is there already.
   *
   * @param month the reporting month
   * @param releaseDate the release date asked for; else the calendar's
   */
  public Result run(YearMonth month, Optional<LocalDate> releaseDate) {
    try (WorkspaceLock lock = WorkspaceLock.take(workspace.root())) {
      return runLocked(lock, month, releaseDate);
    }
  }

  @SuppressWarnings("unused") // the lock is held, not used
  private Result runLocked(WorkspaceLock lock, YearMonth month, Optional<LocalDate> askedDate) {
    Stages stages = new Stages(workspace);
    List<LoadedFile> loaded = stages.load(month);
    LocalDate releaseDate = stages.releaseDate(month, askedDate);
    Editions editions = new Editions(workspace.output(month));
    MadeFrom madeFrom = madeFrom(stages, month, releaseDate, loaded);
    Optional<Edition> upToDate = editions.upToDate(madeFrom);
    if (upToDate.isPresent()) {
      List<Sentence> warnings = editions.repairCopies(upToDate.get());
      return new Result(
          Outcome.UP_TO_DATE, upToDate.map(Edition::folder), List.of(), List.of(), warnings);
    }
    Rendering rendering =
        new Rendering(workspace.root(), Workspace.template(stages.settings().template()));
    rendering.prepare();
    Reconciled reconciled = stages.reconcile(month, loaded);
    if (!reconciled.isPublishable()) {
      return new Result(
          Outcome.NOT_RECONCILED,
          Optional.empty(),
          reconciled.findings(),
          reconciled.diagnoses(),
          List.of());
    }
    Composed composed = stages.compose(stages.reporting(reconciled, releaseDate));
    Edition edition = publish(editions, madeFrom, reconciled, composed, rendering);
    return new Result(
        Outcome.PUBLISHED,
        Optional.of(edition.folder()),
        reconciled.findings(),
        reconciled.diagnoses(),
        editions.repairCopies(edition));
  }

  private Edition publish(
      Editions editions,
      MadeFrom madeFrom,
      Reconciled reconciled,
      Composed composed,
      Rendering rendering) {
    FileHashes hashes = FileHashes.of(reconciled.files());
    try (Staging staging = editions.stage()) {
      rendering.render(
          composed.bulletin(),
          staging,
          () -> {
            staging.write(EditionFiles.OBSERVATIONS, ObservationsCsv.of(reconciled.observations()));
            staging.write(EditionFiles.FINDINGS, FindingsJson.of(reconciled.findings()));
            staging.write(EditionFiles.LEDGER, LedgerJson.of(composed.ledger(), hashes));
          });
      return staging.publish(workspace.root(), madeFrom, EditionFiles.ALL);
    }
  }

  private MadeFrom madeFrom(
      Stages stages, YearMonth month, LocalDate releaseDate, List<LoadedFile> loaded) {
    return new MadeFrom(
        version,
        Runtime.version().feature(),
        month,
        releaseDate,
        loaded.stream().map(file -> new HashedFile(file.path(), file.sha256())).toList(),
        settings(),
        HashedFile.allIn(workspace.root(), Workspace.template(stages.settings().template())));
  }

  private List<HashedFile> settings() {
    List<HashedFile> files = new ArrayList<>();
    files.add(HashedFile.of(workspace.root(), Workspace.SETTINGS));
    files.addAll(HashedFile.allIn(workspace.root(), CodeListFiles.FOLDER));
    files.addAll(HashedFile.allIn(workspace.root(), LayoutFiles.FOLDER));
    return files;
  }
}
