package kimngach.pipeline;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.compose.Composed;
import kimngach.compose.Reporting;
import kimngach.model.Language;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.image.PagePictures;
import kimngach.render.pdf.PdfRenderer;
import kimngach.report.FileHashes;
import kimngach.serve.TrialData;
import kimngach.serve.Wanted;
import kimngach.settings.LabelFiles;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/**
 * The stages from deliveries to pages, each done again only when what goes into it changed: an
 * edited template is composed and laid out anew from figures kept in memory. For one thread.
 */
final class PreviewStages {
  /** Figures of more months than a person goes back and forth between are made anew. */
  private static final int MOST_MONTHS = 3;

  private final Workspace workspace;
  private final Map<String, PdfRenderer> renderers = new HashMap<>();
  private final Map<YearMonth, Reconciled> reconciled =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<YearMonth, Reconciled> eldest) {
          return size() > MOST_MONTHS;
        }
      };

  PreviewStages(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What was delivered, or how it is to be read, changed. */
  void forgetFigures() {
    reconciled.clear();
  }

  /**
   * Makes the pages of a bulletin, whether its figures reconcile or not.
   *
   * @throws kimngach.model.fault.FaultException when they cannot be made; faults of the label files
   *     are told together with those of the template
   */
  PreviewPages render(Wanted wanted) {
    Set<Fault> faults = new LinkedHashSet<>();
    Stages stages =
        new Stages(
            workspace,
            wanted.variant(),
            (folder, place, languages) -> labels(folder, place, languages, faults));
    try {
      return pages(wanted, stages, faults);
    } catch (TemplateFaultException more) {
      faults.addAll(more.faults());
      throw new TemplateFaultException(List.copyOf(faults));
    }
  }

  private static Labels labels(
      Path folder, String place, List<Language> languages, Set<Fault> faults) {
    try {
      return LabelFiles.read(folder, place, languages);
    } catch (TemplateFaultException atFault) {
      faults.addAll(atFault.faults());
      return LabelFiles.readWhatIsThere(folder, place, languages);
    }
  }

  private PreviewPages pages(Wanted wanted, Stages stages, Set<Fault> faults) {
    YearMonth month = wanted.month();
    PdfRenderer renderer = renderer(stages.settings());
    Reconciled real = reconciled(stages, month);
    TrialFigures trial = new TrialFigures(wanted.data(), month);
    Reporting reporting =
        stages.reporting(
            wanted.data() == TrialData.REAL ? real : on(real, trial, stages.settings()),
            stages.releaseDate(month, Optional.empty()));
    Composed composed = stages.compose(reporting, trial::in);
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(List.copyOf(faults));
    }
    byte[] pdf = renderer.bytes(composed.bulletin());
    return new PreviewPages(
        title(month, stages.settings()),
        PagePictures.of(pdf, composed.bulletin()),
        composed.ledger(),
        FileHashes.of(real.files()),
        real.findings());
  }

  private Reconciled reconciled(Stages stages, YearMonth month) {
    Reconciled known = reconciled.get(month);
    if (known != null) {
      return known;
    }
    Reconciled made = stages.reconcile(month, stages.load(month));
    reconciled.put(month, made);
    return made;
  }

  private static Reconciled on(Reconciled real, TrialFigures trial, Settings settings) {
    return new Reconciled(
        real.month(),
        real.files(),
        trial.in(real.observations(), settings.sources()),
        real.findings(),
        real.diagnoses());
  }

  /**
   * The renderer of a template in some languages; a new one loads its libraries while figures are
   * being read.
   */
  private PdfRenderer renderer(Settings settings) {
    String page = Workspace.template(settings.template()) + "/bulletin.jrxml";
    return renderers.computeIfAbsent(
        page + settings.languages(),
        key -> {
          PdfRenderer renderer = new PdfRenderer(workspace.root().resolve(page), page);
          Thread thread = new Thread(() -> renderer.prepare(settings.languages()), "prepare PDF");
          thread.setDaemon(true);
          thread.start();
          return renderer;
        });
  }

  private static String title(YearMonth month, Settings settings) {
    List<String> languages = settings.languages().stream().map(Language::code).toList();
    return month
        + " · "
        + settings.template()
        + " · "
        + languages.stream().collect(Collectors.joining(" + "));
  }
}
