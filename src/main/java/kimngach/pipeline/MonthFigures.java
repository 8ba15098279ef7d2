package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kimngach.compose.FigureCatalogue;
import kimngach.compose.Reporting;
import kimngach.compose.TemplateReference;
import kimngach.model.InterfaceLanguage;
import kimngach.model.bulletin.Ledger;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.MachineFaultException;
import kimngach.model.reference.EditorsReference;
import kimngach.publish.Editions;
import kimngach.publish.HashedFile;
import kimngach.read.LoadedFile;
import kimngach.report.FigureList;
import kimngach.report.FigureMatch;
import kimngach.report.FigureSearch;
import kimngach.report.FigureTrace;
import kimngach.report.FigureTraceJson;
import kimngach.report.FileHashes;
import kimngach.report.LedgerJson;
import kimngach.report.ReferenceText;
import kimngach.report.page.FiguresPage;
import kimngach.settings.Variant;
import kimngach.settings.proposal.Proposal;
import kimngach.settings.proposal.ProposalFile;

/**
 * The figures of a month, those that its bulletin prints and those that a template could print;
 * composed anew from the deliveries, with the corrections that the newest edition was made with;
 * nothing is written.
 */
public final class MonthFigures {
  private final YearMonth month;
  private final Ledger ledger;
  private final FileHashes hashes;

  private final Supplier<EditorsReference> reference;

  private MonthFigures(
      YearMonth month, Ledger ledger, FileHashes hashes, Supplier<EditorsReference> reference) {
    this.month = month;
    this.ledger = ledger;
    this.hashes = hashes;
    this.reference = reference;
  }

  /** Composes the bulletin of a month and keeps its figures. */
  public static MonthFigures of(Workspace workspace, Variant variant, YearMonth month) {
    Stages stages = new Stages(workspace, variant);
    List<LoadedFile> loaded = stages.load(month);
    Reconciled reconciled = stages.reconcile(month, loaded, acceptedFor(stages, month, loaded));
    Reporting reporting = stages.reporting(reconciled, stages.releaseDate(month, Optional.empty()));
    Ledger all =
        FigureCatalogue.of(stages.settings(), reporting, stages.compose(reporting).ledger());
    return new MonthFigures(
        month,
        all,
        FileHashes.of(reconciled.files()),
        () -> TemplateReference.of(stages.settings(), stages.labels(), reporting, all));
  }

  /** The proposals of the newest edition, where it was made from the deliveries as they are. */
  private static List<Proposal> acceptedFor(
      Stages stages, YearMonth month, List<LoadedFile> loaded) {
    List<HashedFile> now =
        loaded.stream().map(file -> new HashedFile(file.path(), file.sha256())).sorted().toList();
    return new Editions(stages.output(month))
        .newest().stream()
            .filter(
                edition ->
                    edition
                        .manifest()
                        .filter(manifest -> manifest.madeFrom().inputs().equals(now))
                        .isPresent())
            .flatMap(edition -> edition.proposals().stream())
            .map(ProposalFile::read)
            .toList();
  }

  /** Every figure, a line each. */
  public String list(InterfaceLanguage language) {
    return new FigureList(language).text(ledger);
  }

  /** What of the editors' reference holds these words. */
  public String search(String words, InterfaceLanguage language) {
    return new ReferenceText(language).text(FigureMatch.of(reference.get(), words));
  }

  /**
   * Writes the editors' reference as a page.
   *
   * @throws MachineFaultException when the file cannot be written
   */
  public void writePage(Path file, InterfaceLanguage language) {
    try {
      Files.writeString(file, FiguresPage.of(reference.get(), language), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MachineFaultException(
          Fault.at(
              file.toString(),
              "Không ghi được tệp này: " + e,
              "Expecting to write this file, found an error of the system: " + e));
    }
  }

  /** Every figure as JSON, as in {@code ledger.json}. */
  public String listJson() {
    return LedgerJson.of(ledger, hashes);
  }

  /**
   * The way from a figure to its cells, one tree a figure that is printed so.
   *
   * @param asked an id, or a number as printed in any language
   * @throws InputFaultException when the bulletin prints no such figure
   */
  public String trace(String asked, InterfaceLanguage language) {
    FigureTrace trace = new FigureTrace(language, hashes);
    return find(asked).stream()
        .map(entry -> trace.text(entry.figure(), entry.prints()))
        .collect(Collectors.joining("\n"));
  }

  /** The same as JSON: a list of trees. */
  public String traceJson(String asked) {
    return find(asked).stream()
        .map(entry -> FigureTraceJson.of(entry.figure(), entry.prints(), hashes).strip())
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private List<Ledger.Entry> find(String asked) {
    List<Ledger.Entry> found = FigureSearch.find(ledger, asked);
    if (found.isEmpty()) {
      throw new InputFaultException(
          Fault.at(
              "",
              "Bản tin "
                  + month
                  + " không in \""
                  + asked
                  + "\"; xem danh sách bằng: kimngach figures "
                  + month,
              "Expecting a figure of the bulletin of "
                  + month
                  + ", found \""
                  + asked
                  + "\": list them with kimngach figures "
                  + month));
    }
    return found;
  }
}
