package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.InterfaceLanguage;
import kimngach.model.inspection.InspectedCell.Fate;
import kimngach.model.inspection.InspectedColumn;
import kimngach.model.inspection.InspectedColumn.Role;
import kimngach.model.inspection.InspectedRow;
import kimngach.model.inspection.InspectedSheet;

/** A form as tables for the terminal: what each column means, then its rows with their values. */
final class FormTables {
  private static final int GAP = 2;
  private static final int NUMBER = 5;
  private static final int NARROWEST_VALUE = 11;

  private final InterfaceLanguage language;
  private final int width;
  private final SeriesInWords words;
  private final ShownCells cells;

  /** Tables as wide as a terminal, told in the language of the words. */
  FormTables(SeriesInWords words, int width) {
    this.language = words.language();
    this.width = width;
    this.words = words;
    this.cells = new ShownCells(words);
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
    int labels = labelWidth(sheet);
    StringBuilder tables = new StringBuilder();
    int from = 0;
    do {
      int end = from;
      int used = NUMBER + GAP + labels;
      while (end < shown.size()
          && (end == from || used + GAP + widthOf(shown.get(end), sheet) <= width)) {
        used += GAP + widthOf(shown.get(end), sheet);
        end++;
      }
      tables.append(from > 0 ? "\n" : "");
      tables.append(table(sheet, shown.subList(from, end), labels, from == 0));
      from = end;
    } while (from < shown.size());
    return tables.append(legend(sheet)).toString();
  }

  /** The columns for labels: as many as the longest asks for, but not all of a narrow terminal. */
  private int labelWidth(InspectedSheet sheet) {
    int widest =
        sheet.rows().stream()
            .filter(row -> row.role() == InspectedRow.Role.VALUES)
            .flatMap(row -> label(row, true).lines())
            .mapToInt(TerminalText::width)
            .max()
            .orElse(0);
    return Math.min(Math.max(widest, 10), Math.max(24, Math.min(width * 2 / 5, 46)));
  }

  private String table(
      InspectedSheet sheet, List<InspectedColumn> columns, int labels, boolean isFirst) {
    List<String> heading =
        new ArrayList<>(
            List.of(
                InspectionWord.ROW.in(language),
                TerminalText.padded(InspectionWord.LABEL.in(language), labels)));
    columns.forEach(column -> heading.add(heading(column, widthOf(column, sheet))));
    List<List<String>> rows = new ArrayList<>();
    for (InspectedRow inspected : sheet.rows()) {
      boolean isEnd = inspected.role() == InspectedRow.Role.END;
      if (isFirst || !isEnd) {
        String label = label(inspected, isFirst);
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(inspected.number()));
        row.add(isFirst && !isEnd ? wrapped(label, labels) : TerminalText.cut(label, labels));
        columns.forEach(column -> row.add(cells.text(inspected, column)));
        rows.add(row);
      }
    }
    Set<Integer> numbers =
        IntStream.range(2, heading.size()).boxed().collect(Collectors.toUnmodifiableSet());
    return new WrappedTable(Integer.MAX_VALUE, numbers).of(heading, rows);
  }

  /** Each line in lines of at most {@code columns}, their indent kept. */
  private static String wrapped(String label, int columns) {
    return label
        .lines()
        .flatMap(
            line -> {
              String words = line.stripLeading();
              String indent = line.substring(0, line.length() - words.length());
              return TerminalText.wrapped(words, Math.max(8, columns - indent.length())).stream()
                  .map(part -> indent + part);
            })
        .collect(Collectors.joining("\n"));
  }

  private String heading(InspectedColumn column, int columns) {
    String letters = letters(column.number());
    if (column.role() != Role.VALUES) {
      return letters;
    }
    return Stream.of(
            Stream.of(letters),
            column.measure().map(words::of).stream(),
            column.period().map(period -> PeriodWords.of(period, language)).stream())
        .flatMap(part -> part)
        .flatMap(part -> TerminalText.wrapped(part, columns).stream())
        .collect(Collectors.joining("\n"));
  }

  /** The label of a row and, if asked, beneath it what the row means. */
  private String label(InspectedRow row, boolean withMeaning) {
    String indent = "  ".repeat(row.depth());
    String mark = row.isOfWhich() ? "↳ " : "";
    String label = indent + mark + TerminalText.visible(row.label());
    String meaning =
        switch (row.role()) {
          case VALUES -> row.series().map(words::part).map(part -> "= " + part).orElse("");
          case HEADING -> "";
          case SKIPPED -> "(" + InspectionWord.IS_SKIPPED.in(language) + ")";
          case END -> "";
          case UNKNOWN -> InspectionWord.UNKNOWN_ROW.in(language);
        };
    String before =
        row.role() == InspectedRow.Role.END ? InspectionWord.END.in(language) + ": " : "";
    return before
        + label
        + (meaning.isEmpty() || !withMeaning ? "" : "\n" + indent + "  " + meaning);
  }

  private boolean isShown(InspectedColumn column, InspectedSheet sheet) {
    return column.role() == Role.VALUES
        || sheet.rows().stream()
            .flatMap(row -> ShownCells.find(row, column).stream())
            .anyMatch(cell -> cell.fate() == Fate.REJECTED);
  }

  private int widthOf(InspectedColumn column, InspectedSheet sheet) {
    int widest =
        sheet.rows().stream()
            .mapToInt(row -> TerminalText.width(cells.text(row, column)))
            .max()
            .orElse(0);
    return Math.max(widest, NARROWEST_VALUE);
  }

  private String legend(InspectedSheet sheet) {
    List<String> marks = cells.marks(sheet.rows());
    if (marks.isEmpty()) {
      return "";
    }
    List<String> lines =
        TerminalText.flowed(marks.stream().map(mark -> mark + "; ").toList(), width);
    return lines.stream()
        .map(line -> line.replaceAll("[; ]+$", ""))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String letters(int column) {
    return new CellRef("", "", 1, column).address().replaceAll("[0-9]", "");
  }
}
