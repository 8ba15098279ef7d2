package kimngach.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Language;
import kimngach.model.inspection.InspectedCell;
import kimngach.model.inspection.InspectedCell.Fate;
import kimngach.model.inspection.InspectedColumn;
import kimngach.model.inspection.InspectedColumn.Role;
import kimngach.model.inspection.InspectedRow;
import kimngach.model.inspection.InspectedSheet;

/** A form as tables for the terminal: what each column means, then its rows with their values. */
final class FormTables {
  private static final int GAP = 2;
  private static final int MOST_OF_A_VALUE = 16;
  private static final String NOTHING = "·";

  private final Language language;
  private final int width;
  private final SeriesInWords words;
  private final ShownAmount amounts;

  /** Tables as wide as a terminal, told in the language of the words. */
  FormTables(SeriesInWords words, int width) {
    this.language = words.language();
    this.width = width;
    this.words = words;
    this.amounts = new ShownAmount(language);
  }

  /** What each column means. */
  String columns(InspectedSheet sheet) {
    List<List<String>> rows =
        sheet.columns().stream()
            .map(
                column ->
                    List.of(
                        letters(column.number()),
                        TerminalText.visible(column.header()),
                        meaning(column)))
            .toList();
    return new WrappedTable(width, Set.of())
        .of(
            List.of(
                InspectionWord.COLUMN.in(language),
                InspectionWord.HEADER.in(language),
                InspectionWord.MEANING.in(language)),
            rows);
  }

  private String meaning(InspectedColumn column) {
    if (column.role() != Role.VALUES) {
      return InspectionWord.of(column.role()).in(language);
    }
    return Stream.of(
            column.measure().map(words::of).orElse(InspectionWord.VALUES.in(language)),
            column.period().map(period -> PeriodWords.of(period, language)).orElse("?"),
            column.unit().map(words::of).filter(unit -> !unit.equals("%")).orElse(""),
            percent(column.percent()),
            column.measure().isPresent() ? Word.of(column.status()).in(language) : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String percent(InspectedColumn.Percent percent) {
    return switch (percent) {
      case NONE -> "";
      case INDEX -> InspectionWord.INDEX.in(language);
      case CHANGE -> InspectionWord.CHANGE.in(language);
      case ATTAINMENT -> InspectionWord.ATTAINMENT.in(language);
    };
  }

  /** The rows, in as many tables one under the other as the width asks for. */
  String rows(InspectedSheet sheet) {
    List<InspectedColumn> shown = sheet.columns().stream().filter(c -> isShown(c, sheet)).toList();
    List<List<String>> beginnings = sheet.rows().stream().map(this::beginning).toList();
    StringBuilder tables = new StringBuilder();
    int room = width - labelWidth(beginnings) - GAP;
    int from = 0;
    do {
      int end = from;
      int used = 0;
      while (end < shown.size()
          && (end == from || used + GAP + widthOf(shown.get(end), sheet) <= room)) {
        used += GAP + widthOf(shown.get(end), sheet);
        end++;
      }
      tables.append(tables.length() > 0 ? "\n" : "");
      tables.append(table(sheet, beginnings, shown.subList(from, end)));
      from = end;
    } while (from < shown.size());
    return tables.append(legend(sheet)).toString();
  }

  private int labelWidth(List<List<String>> beginnings) {
    int widest =
        beginnings.stream()
            .flatMap(beginning -> beginning.get(1).lines())
            .mapToInt(TerminalText::width)
            .max()
            .orElse(0);
    return 6 + Math.min(Math.max(widest, 10), Math.max(24, width * 2 / 5));
  }

  private String table(
      InspectedSheet sheet, List<List<String>> beginnings, List<InspectedColumn> columns) {
    List<String> heading =
        new ArrayList<>(
            List.of(InspectionWord.ROW.in(language), InspectionWord.LABEL.in(language)));
    columns.forEach(column -> heading.add(heading(column)));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < beginnings.size(); i++) {
      List<String> row = new ArrayList<>(beginnings.get(i));
      InspectedRow inspected = sheet.rows().get(i);
      columns.forEach(column -> row.add(cell(inspected, column)));
      rows.add(row);
    }
    Set<Integer> numbers =
        IntStream.range(2, heading.size()).boxed().collect(Collectors.toUnmodifiableSet());
    return new WrappedTable(width, numbers).of(heading, rows);
  }

  private String heading(InspectedColumn column) {
    String letters = letters(column.number());
    if (column.role() != Role.VALUES) {
      return letters;
    }
    return letters
        + column.measure().map(measure -> "\n" + words.of(measure)).orElse("")
        + column.period().map(period -> "\n" + PeriodWords.of(period, language)).orElse("");
  }

  /** The number and the label of a row, and beneath the label what it means. */
  private List<String> beginning(InspectedRow row) {
    String indent = "  ".repeat(row.depth());
    String mark = row.isOfWhich() ? "↳ " : "";
    String label = indent + mark + TerminalText.visible(row.label());
    String meaning =
        switch (row.role()) {
          case VALUES -> row.series().map(words::part).map(part -> "= " + part).orElse("");
          case HEADING -> "";
          case SKIPPED -> "(" + InspectionWord.IS_SKIPPED.in(language) + ")";
          case END -> "(" + InspectionWord.END.in(language) + ")";
          case UNKNOWN -> InspectionWord.UNKNOWN_ROW.in(language);
        };
    String below = meaning.isEmpty() ? "" : "\n" + indent + "  " + meaning;
    return List.of(String.valueOf(row.number()), label + below);
  }

  private boolean isShown(InspectedColumn column, InspectedSheet sheet) {
    return column.role() == Role.VALUES
        || sheet.rows().stream()
            .flatMap(row -> cellOf(row, column).stream())
            .anyMatch(cell -> cell.fate() == Fate.REJECTED);
  }

  private int widthOf(InspectedColumn column, InspectedSheet sheet) {
    int widest =
        sheet.rows().stream()
            .mapToInt(row -> TerminalText.width(cell(row, column)))
            .max()
            .orElse(0);
    int heading = heading(column).lines().mapToInt(TerminalText::width).max().orElse(0);
    return Math.min(Math.max(widest, heading), Math.max(MOST_OF_A_VALUE, widest));
  }

  private static Optional<InspectedCell> cellOf(InspectedRow row, InspectedColumn column) {
    return row.cells().stream().filter(cell -> cell.column() == column.number()).findFirst();
  }

  private String cell(InspectedRow row, InspectedColumn column) {
    Optional<InspectedCell> found = cellOf(row, column);
    if (found.isEmpty()) {
      return "";
    }
    InspectedCell cell = found.get();
    String text = shortened(TerminalText.visible(cell.text()));
    return switch (cell.fate()) {
      case OBSERVED ->
          cell.observation().map(amounts::of).orElse("")
              + (column.unit().isEmpty()
                  ? cell.observation()
                      .flatMap(observed -> observed.quantity())
                      .map(quantity -> " " + words.of(quantity.unit()))
                      .orElse("")
                  : "");
      case BLANK -> NOTHING;
      case SKIPPED -> "[" + text + "]";
      case REJECTED -> "✗ " + text;
    };
  }

  private static String shortened(String text) {
    return text.length() > MOST_OF_A_VALUE
        ? text.substring(0, MOST_OF_A_VALUE - 1).strip() + "…"
        : text;
  }

  /** What the marks mean that occur in the tables. */
  private String legend(InspectedSheet sheet) {
    Set<String> marks = new LinkedHashSet<>();
    for (InspectedRow row : sheet.rows()) {
      if (row.isOfWhich()) {
        marks.add("↳ " + InspectionWord.OF_WHICH.in(language));
      }
      for (InspectedCell cell : row.cells()) {
        switch (cell.fate()) {
          case OBSERVED -> {}
          case BLANK -> marks.add(NOTHING + " " + InspectionWord.BLANK.in(language));
          case SKIPPED -> marks.add("[…] " + InspectionWord.IS_SKIPPED.in(language));
          case REJECTED -> marks.add("✗ " + InspectionWord.REJECTED.in(language));
        }
      }
    }
    return marks.isEmpty()
        ? ""
        : "\n"
            + String.join("\n", TerminalText.flowed(List.of(String.join("   ", marks)), width))
            + "\n";
  }

  private static String letters(int column) {
    return new CellRef("", "", 1, column).address().replaceAll("[0-9]", "");
  }
}
