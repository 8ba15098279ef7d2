package kimngach.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Observation;
import kimngach.model.Vintage;
import kimngach.read.FileReading;
import kimngach.read.SpreadsheetFile;
import kimngach.read.draft.KnownNames;
import kimngach.read.draft.LayoutDraft;
import kimngach.read.sheet.Sheet;
import kimngach.settings.CodeLists;
import kimngach.settings.LabelFiles;
import kimngach.settings.Labels;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;
import kimngach.settings.layout.LayoutFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A first layout is drafted from each form that the shipped layouts read, and reads it as they do.
 */
class DraftedLayoutsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/kimngach/read/form/shipped");
  private static final Settings SETTINGS = SettingsFile.read(Path.of("kimngach.yaml"));
  private static final CodeLists CODES = SETTINGS.codes();
  private static final Labels LABELS =
      LabelFiles.read(Path.of("templates/monthly"), "templates/monthly", SETTINGS.languages());
  private static final FormReader SHIPPED =
      new FormReader(LayoutFiles.read(Path.of(""), CODES), CODES);

  @TempDir private Path workspace = Path.of("");

  static List<String> editions() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void readTheirOwnFormAsTheShippedLayoutDoes(String edition) throws IOException {
    WorkbookText workbook = WorkbookText.read(FIXTURES.resolve(edition).resolve("workbook.txt"));
    Vintage vintage = new Vintage(YearMonth.parse(workbook.delivery()));
    String path = "input/" + workbook.delivery() + "/" + workbook.file();
    FileReading reading = new FileReading(path, vintage, observation -> {});
    List<Sheet> sheets = SpreadsheetFile.sheets(workbook.bytes(), reading);
    FormReading expected = SHIPPED.read(path, vintage, sheets);

    for (SheetReading shipped : expected.sheets()) {
      if (isMisprinted(shipped)) {
        continue;
      }
      Sheet sheet =
          sheets.stream().filter(s -> s.name().equals(shipped.sheet())).findFirst().orElseThrow();
      SheetReading drafted = readByDraft(path, vintage, sheet);

      assertThat(drafted.faults()).as(sheet.name()).isEmpty();
      Map<CellRef, String> byDraft = values(drafted);
      Map<CellRef, String> byShipped = values(shipped);
      byDraft.forEach((cell, value) -> assertThat(value).isEqualTo(byShipped.get(cell)));
      assertThat(byDraft.size()).as(sheet.name()).isGreaterThanOrEqualTo(byShipped.size() / 2);
    }
  }

  /** Headers such as "3sd of 2020", whose quarter only a person can tell. */
  private static boolean isMisprinted(SheetReading sheet) {
    return sheet.columns().stream().anyMatch(column -> column.header().matches(".*(3sd|thirsd).*"));
  }

  private SheetReading readByDraft(String path, Vintage vintage, Sheet sheet) throws IOException {
    LayoutDraft draft = LayoutDraft.of(sheet, path, KnownNames.of(CODES, LABELS)).orElseThrow();
    Path layouts = Files.createDirectories(workspace.resolve(LayoutFiles.FOLDER));
    Files.writeString(layouts.resolve("draft.yaml"), draft.text());
    FormReading read =
        new FormReader(LayoutFiles.read(workspace, CODES), CODES)
            .read(path, vintage, List.of(sheet));
    assertThat(read.faults()).as(draft.text()).isEmpty();
    return read.sheets().get(0);
  }

  /** Measure, period and value of each cell; which part of trade it is, is for a person to say. */
  private static Map<CellRef, String> values(SheetReading sheet) {
    Map<CellRef, String> values = new TreeMap<>();
    for (Observation observation : sheet.observations()) {
      String value =
          observation
              .quantity()
              .map(quantity -> amount(quantity.low()) + " " + quantity.unit().code())
              .orElse("");
      values.put(
          observation.cell(),
          observation.key().series().measure().code()
              + " "
              + observation.key().period()
              + " = "
              + value);
    }
    return values;
  }

  private static String amount(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
