package kimngach.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kimngach.compose.BulletinComposer;
import kimngach.compose.Composed;
import kimngach.compose.DiagnosisTeller;
import kimngach.compose.FindingTeller;
import kimngach.compose.Reporting;
import kimngach.derive.DerivedFigures;
import kimngach.model.DeliveredFile;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;
import kimngach.model.finding.Verdict;
import kimngach.prove.BulletinProof;
import kimngach.read.DeliveryFolders;
import kimngach.read.DeliveryReader;
import kimngach.read.DeliveryReader.Delivered;
import kimngach.read.LoadedFile;
import kimngach.reconcile.Reconciler;
import kimngach.reconcile.WaivedFindings;
import kimngach.report.DeliveredCells;
import kimngach.report.ReportHead;
import kimngach.report.ValidationReport;
import kimngach.settings.LabelFiles;
import kimngach.settings.Labels;
import kimngach.settings.Reconciliation;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;
import kimngach.settings.Variant;
import kimngach.settings.layout.LayoutFiles;
import kimngach.settings.proposal.Corrections;
import kimngach.settings.proposal.Proposal;

/** The stages that every use case shares, over one workspace. Settings are read once. */
final class Stages {
  private final Workspace workspace;
  private final Settings settings;
  private final Optional<String> variant;
  private final Labels labels;
  private final DeliveryFolders folders;
  private final LabelReading reading;

  /** How the label files of a template are read: refused when at fault, or as far as they go. */
  @FunctionalInterface
  interface LabelReading {
    Labels read(Path folder, String place, List<Language> languages);
  }

  Stages(Workspace workspace) {
    this(workspace, Variant.OF_SETTINGS);
  }

  /**
   * The stages of a bulletin that differs from what the settings say. Reports never differ: they
   * name things by the labels of the usual template.
   */
  Stages(Workspace workspace, Variant variant) {
    this(workspace, variant, LabelFiles::read);
  }

  /** The same with label files that may be at fault. */
  Stages(Workspace workspace, Variant variant, LabelReading reading) {
    this.workspace = workspace;
    this.reading = reading;
    Settings usual = SettingsFile.read(workspace.settings());
    this.variant = variant.name(usual.template(), usual.languages());
    this.settings =
        this.variant.isEmpty() ? usual : SettingsFile.read(workspace.settings(), variant);
    this.labels = labels(usual, spokenAnd(usual));
    this.folders = new DeliveryFolders(workspace.root());
  }

  /** The languages printed, and those of the reports that the template has label files for. */
  private List<Language> spokenAnd(Settings usual) {
    Path folder = workspace.root().resolve(Workspace.template(usual.template()));
    return Stream.concat(
            usual.languages().stream(),
            Arrays.stream(InterfaceLanguage.values())
                .map(InterfaceLanguage::language)
                .filter(language -> LabelFiles.exists(folder, language)))
        .distinct()
        .toList();
  }

  private Labels labels(Settings of, List<Language> languages) {
    String template = Workspace.template(of.template());
    return reading
        .read(workspace.root().resolve(template), template, languages)
        .withNamesOf(of.codes());
  }

  /** Where the bulletin's editions go. */
  Path output(YearMonth month) {
    Path folder = workspace.output(month);
    return variant.map(folder::resolve).orElse(folder);
  }

  Settings settings() {
    return settings;
  }

  Labels labels() {
    return labels;
  }

  /** The files delivered up to a month, in memory. */
  List<LoadedFile> load(YearMonth month) {
    return folders.load(new Vintage(month));
  }

  Reconciled reconcile(YearMonth month, List<LoadedFile> loaded) {
    return reconcile(month, loaded, List.of());
  }

  /** Reconciles with the values that accepted proposals put in the place of delivered ones. */
  Reconciled reconcile(YearMonth month, List<LoadedFile> loaded, List<Proposal> accepted) {
    return reconcile(
        month, loaded, settings.releaseDate(month).orElseGet(() -> month.atEndOfMonth()), accepted);
  }

  /** The same; waivers count up to the release date. */
  Reconciled reconcile(
      YearMonth month, List<LoadedFile> loaded, LocalDate releaseDate, List<Proposal> accepted) {
    Vintage asOf = new Vintage(month);
    Delivered delivered = read(loaded, asOf);
    accepted.forEach(proposal -> proposal.requireReasonsIn(settings.languages()));
    List<DeliveredFile> files = Corrections.apply(delivered.files(), accepted);
    NothingDelivered.refuse(
        files, files.stream().flatMap(file -> file.observations().stream()).toList(), asOf);
    Observations observations = observations(files);
    Reconciliation rules = settings.reconciliation();
    FindingTeller teller = new FindingTeller(labels, rules.ownRules());
    Verdict found =
        new Reconciler(rules, settings.codes()).reconcile(observations, asOf, delivered.findings());
    Verdict verdict = new WaivedFindings(rules.waivers(), releaseDate).in(found);
    List<ToldFinding> findings = verdict.findings().stream().map(teller::tell).toList();
    return new Reconciled(asOf, files, observations, findings, diagnosed(verdict, findings));
  }

  private List<ToldDiagnosis> diagnosed(Verdict verdict, List<ToldFinding> findings) {
    if (verdict.diagnoses().isEmpty()) {
      return List.of();
    }
    return new DiagnosisTeller(labels).tell(verdict.diagnoses(), findings);
  }

  /** Layouts are read when the first form turns up: YAML takes its time. */
  private Delivered read(List<LoadedFile> loaded, Vintage asOf) {
    return new DeliveryReader(
            settings.codes(), () -> LayoutFiles.read(workspace.root(), settings.codes()))
        .read(loaded, asOf);
  }

  private Observations observations(List<DeliveredFile> files) {
    return new Observations(
        files.stream().flatMap(file -> file.observations().stream()).toList(), settings.sources());
  }

  /** What was delivered up to a month, reconciled or not. */
  Observations observations(YearMonth month) {
    return observations(read(load(month), new Vintage(month)).files());
  }

  Reporting reporting(Reconciled reconciled, LocalDate releaseDate) {
    Observations observations = reconciled.observations();
    return new Reporting(
        reconciled.month().delivery(),
        releaseDate,
        new DerivedFigures(observations, settings.codes()),
        reconciled.findings(),
        observations.current().map(Observation::provenance).anyMatch(one -> one.isConstructed()),
        corrected(observations));
  }

  /** The corrected values, of each series and period the one that counts most. */
  private static List<Observation> corrected(Observations observations) {
    return observations.byKey().values().stream()
        .flatMap(
            all -> all.stream().filter(one -> one.provenance().correction().isPresent()).limit(1))
        .toList();
  }

  /** What reconciling found, for the reports people and machines read. */
  ValidationReport report(Reconciled reconciled, Optional<LocalDate> released, String version) {
    return new ValidationReport(
        new ReportHead(
            reconciled.month().delivery(), released, "kimngach " + version, settings.office()),
        reconciled.findings(),
        reconciled.diagnoses(),
        DeliveredCells.of(reconciled.files(), reconciled.findings(), reconciled.diagnoses()),
        labels);
  }

  /** The bulletin of a month; whoever publishes it proves it first. */
  Composed composeUnproved(Reporting reporting) {
    return composer().compose(reporting);
  }

  /** The bulletin of a month, every print of it proved. */
  Composed compose(Reporting reporting) {
    return compose(reporting, UnaryOperator.identity());
  }

  /** Composes with other words in the place of the template's labels. */
  Composed compose(Reporting reporting, UnaryOperator<Labels> words) {
    Composed composed = composer(words).compose(reporting);
    BulletinProof.require(composed.bulletin(), composed.ledger());
    return composed;
  }

  /** What runs the template. */
  BulletinComposer composer() {
    return composer(UnaryOperator.identity());
  }

  private BulletinComposer composer(UnaryOperator<Labels> words) {
    String folder = Workspace.template(settings.template());
    Labels printed = variant.isEmpty() ? labels : labels(settings, settings.languages());
    return new BulletinComposer(
        workspace.root().resolve(folder), folder, settings, words.apply(printed));
  }

  /** The release date: the one asked for, or else the calendar's. */
  LocalDate releaseDate(YearMonth month, Optional<LocalDate> asked) {
    return asked
        .or(() -> settings.releaseDate(month))
        .orElseThrow(
            () ->
                new TemplateFaultException(
                    Fault.at(
                        Workspace.SETTINGS,
                        "Lịch phổ biến (releases) chưa có ngày cho "
                            + month
                            + "; hãy thêm vào, hoặc chạy với --date.",
                        "Expecting a release date for "
                            + month
                            + " under releases, found none: add it, or give --date.")));
  }
}
