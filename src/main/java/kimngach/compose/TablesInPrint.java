package kimngach.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.compose.sums.Adjustments;
import kimngach.compose.sums.ControlledRounding;
import kimngach.compose.sums.PrintedCell;
import kimngach.compose.sums.PrintedSum;
import kimngach.compose.sums.PrintedValue;
import kimngach.compose.sums.TableSums;
import kimngach.model.Language;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.settings.CodeLists;

/** What the tables of a composed bulletin say about sums, and whether it is true as printed. */
final class TablesInPrint {
  /** The label of the note beneath a table whose printed figures do not add up. */
  static final String NOTE = "note.printed-totals";

  private final Composition composition;
  private final CodeLists codes;

  TablesInPrint(Composition composition, CodeLists codes) {
    this.composition = composition;
    this.codes = codes;
  }

  /** How figures are to be printed so that the tables add up; headline figures stay. */
  Adjustments adjustments(List<Block> blocks) {
    List<List<PrintedSum>> tables = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        Set<PrintedSum> sums = new LinkedHashSet<>();
        composition
            .languages()
            .forEach(language -> sums.addAll(sums(table, figures(table, language))));
        tables.add(List.copyOf(sums));
      }
    }
    return new ControlledRounding(headlines(blocks)).of(tables);
  }

  private Set<PrintedValue> headlines(List<Block> blocks) {
    return blocks.stream()
        .filter(HeadlineBox.class::isInstance)
        .flatMap(box -> ((HeadlineBox) box).panels().stream())
        .flatMap(panel -> panel.figures().stream())
        .flatMap(figure -> figure.value().byLanguage().values().stream())
        .flatMap(runs -> printed(runs).stream())
        .map(TablesInPrint::value)
        .collect(Collectors.toSet());
  }

  /** The same blocks, with a note beneath each table that does not add up as printed. */
  List<Block> noted(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Table table ? noted(table) : block)
        .toList();
  }

  /** The note stands in the languages whose figures do not add up: in others it would be untrue. */
  private Table noted(Table table) {
    Map<Language, List<Run>> note = new EnumMap<>(Language.class);
    List<Optional<TemplateText.Printed>> before = List.of();
    boolean addsUp = true;
    for (Language language : composition.languages()) {
      List<Optional<TemplateText.Printed>> figures = figures(table, language);
      if (!figures.equals(before)) { // most tables print the same in every language
        addsUp = addsUp(table, figures);
        before = figures;
      }
      if (!addsUp) {
        note.put(language, List.of(new Words(note(language))));
      }
    }
    return note.isEmpty() ? table : table.with(new Text(note));
  }

  private boolean addsUp(Table table, List<Optional<TemplateText.Printed>> figures) {
    return sums(table, figures).stream().allMatch(sum -> sum.holds(composition.adjustments()));
  }

  private String note(Language language) {
    return composition.labels().find(language, NOTE).orElseGet(() -> usual(language));
  }

  /** What a template says whose labels have no such note. */
  private static String usual(Language language) {
    return switch (language) {
      case VI -> "Các số liệu có thể không cộng đúng bằng tổng do làm tròn.";
      case EN -> "Figures may not add up to totals due to rounding.";
      case ZH -> "因四舍五入，各分项之和可能不等于总计。";
    };
  }

  /** Of every cell, row by row, the one figure that it prints with its sign. */
  private List<Optional<TemplateText.Printed>> figures(Table table, Language language) {
    List<Optional<TemplateText.Printed>> figures = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        List<TemplateText.Printed> printed = printed(cell.text().runs(language));
        figures.add(
            printed.size() == 1 && !printed.get(0).print().magnitude()
                ? Optional.of(printed.get(0))
                : Optional.empty());
      }
    }
    return figures;
  }

  private List<PrintedSum> sums(Table table, List<Optional<TemplateText.Printed>> figures) {
    int columns = table.columns().size();
    List<PrintedCell> cells = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      int place = i;
      figures
          .get(i)
          .map(printed -> cell(place / columns, place % columns, printed))
          .ifPresent(cells::add);
    }
    return new TableSums(codes, table.rows().stream().map(Table.Row::indent).toList()).of(cells);
  }

  private static PrintedCell cell(int row, int column, TemplateText.Printed printed) {
    return new PrintedCell(
        row, column, printed.figure(), value(printed), printed.print().decimals());
  }

  private List<TemplateText.Printed> printed(List<Run> runs) {
    List<TemplateText.Printed> printed = new ArrayList<>();
    for (Run run : runs) {
      if (run instanceof PrintedFigure figure) {
        composition.printed(figure).ifPresent(printed::add);
      }
    }
    return printed;
  }

  private static PrintedValue value(TemplateText.Printed printed) {
    return printed.print().value(printed.figure());
  }
}
