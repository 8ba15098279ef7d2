package kimngach.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.compose.CheckedTemplate;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.fault.Fault;
import kimngach.model.fault.MachineFaultException;
import kimngach.model.fault.TemplateFaultException;
import kimngach.read.LoadedFile;
import kimngach.render.docx.WordTemplate;
import kimngach.render.pdf.PdfRenderer;
import kimngach.report.TemplateReport;
import kimngach.settings.LabelFiles;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;
import kimngach.settings.Variant;

/**
 * Looks for everything that is wrong with a template: its words, its labels, its look in PDF and in
 * Word. Nothing is published; faults of the Word file are also written into a copy of it.
 */
public final class CheckTemplate {
  /** Where copies with remarks go. */
  private static final String COPIES = "output/template-check";

  private final Workspace workspace;
  private final Variant variant;

  /**
   * Checks in a workspace.
   *
   * @param workspace where the template is, and the deliveries it is tried with
   * @param variant the template and its languages
   */
  public CheckTemplate(Workspace workspace, Variant variant) {
    this.workspace = workspace;
    this.variant = variant;
  }

  /**
   * Tries the template with the deliveries of months.
   *
   * @param months the months, newest first; at least one
   * @throws TemplateFaultException when the settings are at fault
   * @throws kimngach.model.fault.InputFaultException when a delivery cannot be read
   */
  public TemplateFindings run(List<YearMonth> months) {
    Settings settings = SettingsFile.read(workspace.settings(), variant);
    String folder = Workspace.template(settings.template());
    Map<Fault, Set<YearMonth>> faults = new LinkedHashMap<>();
    labels(folder, settings).forEach(fault -> faults.put(fault, Set.of()));
    Stages stages = new Stages(workspace, variant, LabelFiles::readWhatIsThere);
    Map<String, Fault> once = new HashMap<>();
    Set<String> unused = new LinkedHashSet<>();
    Optional<Bulletin> newest = Optional.empty();
    for (YearMonth month : months) {
      CheckedTemplate checked = compose(stages, month);
      for (Fault fault : checked.faults()) {
        Fault told = once.computeIfAbsent(kind(fault), one -> fault);
        faults.computeIfAbsent(told, one -> new LinkedHashSet<>()).add(month);
      }
      newest = newest.or(() -> Optional.of(checked.bulletin()));
      unused.addAll(checked.unusedLabels());
    }
    page(folder, newest.orElseThrow()).forEach(fault -> faults.put(fault, Set.of()));
    List<Fault> inWord =
        WordTemplate.faults(file(folder, "bulletin.docx"), folder + "/bulletin.docx");
    inWord.forEach(fault -> faults.put(fault, Set.of()));
    return new TemplateFindings(
        new TemplateReport(
            settings.template(),
            settings.languages(),
            months,
            shown(faults),
            List.copyOf(unused),
            commented(folder, inWord)));
  }

  /** Faults of one kind at one place differ by month only in numbers. */
  private static String kind(Fault fault) {
    return fault.place() + " " + fault.sentence().en().replaceAll("[0-9]+", "#");
  }

  /** Every month that something was delivered for, newest first. */
  public List<YearMonth> months() {
    return workspace.deliveries();
  }

  private List<TemplateReport.Entry> shown(Map<Fault, Set<YearMonth>> faults) {
    FaultExcerpts files = new FaultExcerpts(workspace.root());
    List<TemplateReport.Entry> entries = new ArrayList<>();
    faults.forEach(
        (fault, months) ->
            entries.add(new TemplateReport.Entry(files.completed(fault), List.copyOf(months))));
    return entries;
  }

  private List<Fault> labels(String folder, Settings settings) {
    try {
      LabelFiles.read(workspace.root().resolve(folder), folder, settings.languages());
      return List.of();
    } catch (TemplateFaultException atFault) {
      return atFault.faults();
    }
  }

  private CheckedTemplate compose(Stages stages, YearMonth month) {
    List<LoadedFile> loaded = stages.load(month);
    Reconciled reconciled = stages.reconcile(month, loaded);
    return stages
        .composer()
        .check(
            stages.reporting(
                reconciled,
                stages.settings().releaseDate(month).orElseGet(() -> month.atEndOfMonth())));
  }

  /** The look in PDF, tried with what the template printed; the pages are thrown away. */
  private List<Fault> page(String folder, Bulletin bulletin) {
    try {
      Path scratch = Files.createTempDirectory("kimngach");
      Path pdf = scratch.resolve("bulletin.pdf");
      try {
        new PdfRenderer(file(folder, "bulletin.jrxml"), folder + "/bulletin.jrxml")
            .render(bulletin, pdf);
        return List.of();
      } catch (TemplateFaultException atFault) {
        return atFault.faults();
      } finally {
        Files.deleteIfExists(pdf);
        Files.delete(scratch);
      }
    } catch (IOException full) {
      throw refused("bulletin.pdf", full);
    }
  }

  private Path file(String folder, String name) {
    return workspace.root().resolve(folder).resolve(name);
  }

  /** The copy of the Word file with its faults as comments, as messages name it. */
  private Optional<String> commented(String folder, List<Fault> inWord) {
    String copy = COPIES + "/bulletin.docx";
    Path to = workspace.root().resolve(copy);
    try {
      if (inWord.isEmpty()) {
        Files.deleteIfExists(to);
        return Optional.empty();
      }
      Files.createDirectories(to.getParent());
    } catch (IOException refused) {
      throw refused(copy, refused);
    }
    return WordTemplate.commented(file(folder, "bulletin.docx"), to, inWord)
        ? Optional.of(copy)
        : Optional.empty();
  }

  private static MachineFaultException refused(String file, IOException refused) {
    return new MachineFaultException(
        Fault.at(
            file,
            "Không ghi được tệp này: " + refused.getMessage(),
            "Expecting a file that can be written, found: " + refused.getMessage()));
  }
}
