package kimngach.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kimngach.compose.Composed;
import kimngach.model.Sentence;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.prove.BulletinProof;
import kimngach.publish.Edition;
import kimngach.publish.Editions;
import kimngach.publish.HashedFile;
import kimngach.publish.MadeFrom;
import kimngach.publish.ObservationsCsv;
import kimngach.publish.Staging;
import kimngach.publish.WorkspaceLock;
import kimngach.read.LoadedFile;
import kimngach.render.docx.DocxRenderer;
import kimngach.report.FileHashes;
import kimngach.report.LedgerJson;
import kimngach.settings.CodeListFiles;
import kimngach.settings.Variant;
import kimngach.settings.layout.LayoutFiles;
import kimngach.settings.proposal.Proposal;
import kimngach.settings.proposal.ProposalFile;
import kimngach.settings.rules.RuleFiles;

/** Builds a month's edition: the monthly run from deliveries to published files. */
public final class BuildEdition {
  private final Workspace workspace;
  private final Variant variant;
  private final String version;

  /**
   * Builds in a workspace.
   *
   * @param workspace where the deliveries are and the edition goes
   * @param variant the bulletin to build
   * @param version the version of kimngach, written into the manifest
   */
  public BuildEdition(Workspace workspace, Variant variant, String version) {
    this.workspace = workspace;
    this.variant = variant;
    this.version = version;
  }

  /**
   * What came of a run.
   *
   * @param outcome whether there is a new edition, and if not why
   * @param folder the newest edition's folder; empty when the figures do not reconcile
   * @param findings what the rules found, worst first; empty when nothing had to be done
   * @param diagnoses what most likely is wrong
   * @param reports the folder of the reports on the findings
   * @param warnings copies that could not be replaced, and the like
   */
  public record Result(
      Outcome outcome,
      Optional<Path> folder,
      List<ToldFinding> findings,
      List<ToldDiagnosis> diagnoses,
      Path reports,
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
   * @param accepted the files of accepted proposals, whose values take the place of delivered ones
   * @throws kimngach.model.fault.InputFaultException when a proposal cannot be used
   */
  public Result run(YearMonth month, Optional<LocalDate> releaseDate, List<Path> accepted) {
    try (SideWork beside = new SideWork()) {
      beside.prepare(DocxRenderer::loadLibrary);
      List<Proposal> proposals = accepted.stream().map(ProposalFile::read).toList();
      try (WorkspaceLock lock = WorkspaceLock.take(workspace.root())) {
        return runLocked(lock, beside, month, releaseDate, proposals);
      }
    }
  }

  @SuppressWarnings("unused") // the lock is held, not used
  private Result runLocked(
      WorkspaceLock lock,
      SideWork beside,
      YearMonth month,
      Optional<LocalDate> askedDate,
      List<Proposal> proposals) {
    Stages stages = new Stages(workspace, variant);
    List<LoadedFile> loaded = stages.load(month);
    LocalDate releaseDate = stages.releaseDate(month, askedDate);
    Editions editions = new Editions(stages.output(month));
    MadeFrom madeFrom = madeFrom(stages, month, releaseDate, loaded, proposals);
    Optional<Edition> upToDate = editions.upToDate(madeFrom);
    CheckReports reports = new CheckReports(workspace, month);
    if (upToDate.isPresent()) {
      List<Sentence> warnings = new ArrayList<>(editions.repairCopies(upToDate.get()));
      if (!reports.agreeWith(upToDate.get().folder())) {
        Reconciled reconciled = stages.reconcile(month, loaded, releaseDate, proposals);
        warnings.addAll(reports.write(texts(stages, reconciled, releaseDate), loaded));
      }
      return new Result(
          Outcome.UP_TO_DATE,
          upToDate.map(Edition::folder),
          List.of(),
          List.of(),
          reports.folder(),
          warnings);
    }
    Rendering rendering =
        new Rendering(beside, workspace.root(), Workspace.template(stages.settings().template()));
    rendering.prepare(stages.settings().languages());
    Reconciled reconciled = stages.reconcile(month, loaded, releaseDate, proposals);
    ReportTexts texts = texts(stages, reconciled, releaseDate);
    if (!reconciled.isPublishable()) {
      return new Result(
          Outcome.NOT_RECONCILED,
          Optional.empty(),
          reconciled.findings(),
          reconciled.diagnoses(),
          reports.folder(),
          reports.write(texts, loaded));
    }
    Edition edition;
    try (Staging staging = editions.stage();
        SideWork writing = beside) {
      writeWhatIsKnown(staging, writing, madeFrom, proposals, reconciled, texts);
      Composed composed = stages.composeUnproved(stages.reporting(reconciled, releaseDate));
      writing.add(() -> BulletinProof.require(composed.bulletin(), composed.ledger()));
      FileHashes hashes = FileHashes.of(reconciled.files());
      writing.add(
          () -> staging.write(EditionFiles.LEDGER, LedgerJson.of(composed.ledger(), hashes)));
      rendering.render(composed.bulletin(), staging);
      writing.finish();
      edition = staging.publish(workspace.root(), madeFrom, EditionFiles.ALL);
    }
    List<Sentence> warnings = new ArrayList<>(editions.repairCopies(edition));
    warnings.addAll(reports.write(texts, loaded));
    return new Result(
        Outcome.PUBLISHED,
        Optional.of(edition.folder()),
        reconciled.findings(),
        reconciled.diagnoses(),
        reports.folder(),
        warnings);
  }

  private ReportTexts texts(Stages stages, Reconciled reconciled, LocalDate releaseDate) {
    return new ReportTexts(stages.report(reconciled, Optional.of(releaseDate), version));
  }

  /** What belongs to the edition whatever the bulletin says is written while it is composed. */
  private void writeWhatIsKnown(
      Staging staging,
      SideWork beside,
      MadeFrom madeFrom,
      List<Proposal> proposals,
      Reconciled reconciled,
      ReportTexts texts) {
    for (int i = 0; i < proposals.size(); i++) {
      staging.keep(keptAs(i), proposals.get(i).text());
    }
    beside.add(() -> staging.keep(workspace.root(), madeFrom));
    beside.add(
        () ->
            staging.write(
                EditionFiles.OBSERVATIONS, ObservationsCsv.of(reconciled.observations())));
    beside.add(() -> staging.write(EditionFiles.FINDINGS, texts.json()));
    beside.add(() -> staging.write(EditionFiles.PAGE, texts.page()));
  }

  private MadeFrom madeFrom(
      Stages stages,
      YearMonth month,
      LocalDate releaseDate,
      List<LoadedFile> loaded,
      List<Proposal> proposals) {
    return new MadeFrom(
        version,
        Runtime.version().feature(),
        month,
        releaseDate,
        loaded.stream().map(file -> new HashedFile(file.path(), file.sha256())).toList(),
        settings(),
        HashedFile.allIn(workspace.root(), Workspace.template(stages.settings().template())),
        IntStream.range(0, proposals.size())
            .mapToObj(i -> HashedFile.ofText(keptAs(i), proposals.get(i).text()))
            .toList());
  }

  /** The name a proposal is kept by, wherever it lay and whatever it was called. */
  private static String keptAs(int index) {
    return "accepted-" + (index + 1) + ".yaml";
  }

  private List<HashedFile> settings() {
    List<HashedFile> files = new ArrayList<>();
    files.add(HashedFile.of(workspace.root(), Workspace.SETTINGS));
    files.addAll(HashedFile.allIn(workspace.root(), CodeListFiles.FOLDER));
    files.addAll(HashedFile.allIn(workspace.root(), LayoutFiles.FOLDER));
    files.addAll(HashedFile.allIn(workspace.root(), RuleFiles.FOLDER));
    return files;
  }
}
