package kimngach.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kimngach.compose.FindingTeller;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.inspection.InspectedSheet;
import kimngach.model.inspection.Inspection;
import kimngach.read.ControlTotals;
import kimngach.read.FileContents;
import kimngach.read.FileContentsReader;
import kimngach.read.FileReading;
import kimngach.read.draft.KnownNames;
import kimngach.read.draft.LayoutDraft;
import kimngach.read.sheet.Sheet;
import kimngach.report.FaultReport;
import kimngach.report.InspectionJson;
import kimngach.report.InspectionText;
import kimngach.settings.CodeLists;
import kimngach.settings.LabelFiles;
import kimngach.settings.Labels;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;
import kimngach.settings.layout.LayoutFiles;

/** Reads one file as the monthly run would, and shows what was seen; nothing is written. */
public final class InspectFile {
  private final Workspace workspace;
  private final Clock clock;
  private final CodeLists codes;
  private final Labels labels;
  private final FileContentsReader reader;

  /**
   * Inspects files with the settings, code lists and layouts of a workspace.
   *
   * @param clock what the month is taken from where neither folder nor file says it
   */
  public InspectFile(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
    Settings settings = SettingsFile.read(workspace.settings());
    this.codes = settings.codes();
    String template = Workspace.template(settings.template());
    this.labels =
        LabelFiles.read(workspace.root().resolve(template), template, settings.languages())
            .withNamesOf(codes);
    this.reader = new FileContentsReader(codes, () -> LayoutFiles.read(workspace.root(), codes));
  }

  /**
   * What was seen in a file.
   *
   * @param inspection what was seen
   * @param labels the words it is told in
   */
  public record Result(Inspection inspection, Labels labels) {

    /** The tables for people. */
    public String text(Screen screen) {
      return new InspectionText(screen.language(), screen.width(), screen.isColoured(), labels)
          .text(inspection);
    }

    /** The same for machines. */
    public String json() {
      return InspectionJson.of(inspection);
    }

    /** The faults for people, in both languages; blank when the file has none. */
    public String faults() {
      return inspection.faults().isEmpty() ? "" : FaultReport.text(inspection.faults());
    }

    /** Whether the file has no fault. */
    public boolean isUsable() {
      return inspection.faults().isEmpty();
    }
  }

  /**
   * Reads a file and says what was seen.
   *
   * @param file the file, anywhere
   * @param asked the month it is read for; empty to take it from the folder or the form
   * @param sheet the only sheet to show; empty for all
   * @throws InputFaultException when there is no such file or sheet, or the file is too large
   */
  public Result inspect(Path file, Optional<YearMonth> asked, Optional<String> sheet) {
    var named = new NamedFile(workspace, file);
    Optional<YearMonth> told = asked.or(() -> named.month());
    YearMonth month = told.orElseGet(() -> YearMonth.now(clock));
    Inspection inspection =
        large(named, month).orElseGet(() -> read(named, month, told.isPresent()));
    return new Result(sheet.isPresent() ? only(sheet.get(), inspection) : inspection, labels);
  }

  /** A large file is read as a stream where it holds tidy tables; empty for any other. */
  private Optional<Inspection> large(NamedFile named, YearMonth month) {
    if (!named.isLarge()) {
      return Optional.empty();
    }
    var totals = new ControlTotals();
    try {
      if (!FileContentsReader.canStream(named.file())) {
        return Optional.empty();
      }
      FileContents contents =
          reader.readLarge(named.file(), named.path(), new Vintage(month), totals);
      return contents.tidy().isEmpty() && named.fitsIntoADelivery()
          ? Optional.empty()
          : Optional.of(inspection(named, month, contents, totals));
    } catch (IOException e) {
      throw named.unreadable(e);
    }
  }

  /** Reads a file for a month; for the one that a form names, where nobody told the month. */
  private Inspection read(NamedFile named, YearMonth month, boolean isTold) {
    byte[] bytes = named.bytes();
    Inspection inspection = read(named, bytes, month);
    Optional<YearMonth> said =
        inspection.monthOfForm().filter(any -> !isTold && !any.equals(month));
    return said.isPresent() ? read(named, bytes, said.get()) : inspection;
  }

  private Inspection read(NamedFile named, byte[] bytes, YearMonth month) {
    var totals = new ControlTotals();
    FileContents contents = reader.read(named.path(), bytes, new Vintage(month), totals);
    return inspection(named, month, contents, totals);
  }

  private Inspection inspection(
      NamedFile named, YearMonth month, FileContents contents, ControlTotals totals) {
    FileReading reading = contents.reading();
    var teller = new FindingTeller(labels);
    return new Inspection(
        named.path(),
        named.size(),
        month,
        SeenSheets.of(contents),
        reading.count(),
        totals.totals(),
        reading.findings().stream().map(teller::tell).toList(),
        reading.faults());
  }

  private Inspection only(String name, Inspection inspection) {
    List<InspectedSheet> found =
        inspection.sheets().stream()
            .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
            .toList();
    if (found.isEmpty()) {
      throw noSheet(
          inspection.file(), name, inspection.sheets().stream().map(InspectedSheet::name).toList());
    }
    return inspection.with(found);
  }

  private static InputFaultException noSheet(String file, String name, List<String> names) {
    String there = names.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    return new InputFaultException(
        Fault.at(
            file,
            "Cần một trang tính có trong tệp: " + there + ", thấy \"" + name + "\"",
            "Expecting a sheet of the file: " + there + ", found \"" + name + "\""));
  }

  /**
   * A first layout.
   *
   * @param text the text of the layout file
   * @param decisions how many places it marks as to be decided
   */
  public record Draft(String text, int decisions) {}

  /**
   * A first layout of a form.
   *
   * @param file the file, anywhere
   * @param sheet the sheet; empty for the first that holds a table
   * @throws InputFaultException when the file cannot be read or holds no table of labels and
   *     amounts
   */
  public Draft draft(Path file, Optional<String> sheet) {
    var named = new NamedFile(workspace, file);
    byte[] bytes = named.bytes();
    var reading = new FileReading(named.path(), new Vintage(YearMonth.now(clock)), any -> {});
    List<Sheet> sheets = FileContentsReader.sheets(named.path(), bytes, reading);
    if (sheets.isEmpty()) {
      throw new InputFaultException(reading.faults());
    }
    List<Sheet> asked =
        sheets.stream()
            .filter(
                each ->
                    sheet.stream().allMatch(n -> each.name().strip().equalsIgnoreCase(n.strip())))
            .toList();
    if (asked.isEmpty()) {
      throw noSheet(named.path(), sheet.orElse(""), sheets.stream().map(Sheet::name).toList());
    }
    String name = String.valueOf(file.getFileName());
    return asked.stream()
        .flatMap(each -> LayoutDraft.of(each, name, KnownNames.of(codes, labels)).stream())
        .findFirst()
        .map(draft -> new Draft(draft.text(), draft.decisions()))
        .orElseThrow(
            () ->
                new InputFaultException(
                    Fault.at(
                        named.path(),
                        "Cần một bảng có tên dòng bên trái và số bên phải, không thấy",
                        "Expecting a table with labels on the left and amounts on the right, found"
                            + " none")));
  }
}
