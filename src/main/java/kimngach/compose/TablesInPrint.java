package kimngach.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        composition.languages().forEach(language -> sums.addAll(sums(table, language)));
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
    for (Language language : composition.languages()) {
      if (!addsUp(table, language)) {
        note.put(language, List.of(new Words(note(language))));
      }
    }
    return note.isEmpty() ? table : table.with(new Text(note));
  }

  private boolean addsUp(Table table, Language language) {
    return sums(table, language).stream().allMatch(sum -> sum.holds(composition.adjustments()));
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

  private List<PrintedSum> sums(Table table, Language language) {
    List<PrintedCell> cells = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Table.Cell> printed = table.rows().get(row).cells();
      for (int column = 0; column < printed.size(); column++) {
        cell(printed.get(column).text().runs(language), row, column).ifPresent(cells::add);
      }
    }
    return new TableSums(codes, table.rows().stream().map(Table.Row::indent).toList()).of(cells);
  }

  /** A cell that prints one figure with its sign. */
  private Optional<PrintedCell> cell(List<Run> runs, int row, int column) {
    List<TemplateText.Printed> figures = printed(runs);
    return figures.stream()
        .filter(printed -> figures.size() == 1 && !printed.print().magnitude())
        .findFirst()
        .map(
            printed ->
                new PrintedCell(
                    row, column, printed.figure(), value(printed), printed.print().decimals()));
  }

  private List<TemplateText.Printed> printed(List<Run> runs) {
    return runs.stream()
        .flatMap(run -> run instanceof PrintedFigure figure ? Stream.of(figure) : Stream.empty())
        .flatMap(figure -> composition.printed(figure).stream())
        .toList();
  }

  private static PrintedValue value(TemplateText.Printed printed) {
    return printed.print().value(printed.figure());
  }
}
