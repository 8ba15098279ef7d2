package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Mark;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;

/** The words of the template language that make a table. */
final class TableWords {
  /** What stands in a cell whose figure is not available. */
  static final String NOT_AVAILABLE = "…";

  /** What stands between a number and the word behind it: Chinese sets both without a space. */
  static String beforeUnit(Language language) {
    return language == Language.ZH ? "" : " ";
  }

  List<Word> words() {
    return List.of(
        new Word("table", "block", Set.of(Vocabulary.BULLETIN), Set.of("id"), TableWords::table),
        Vocabulary.words("caption", Set.of("table")),
        Vocabulary.words("unit", Set.of("table")),
        new Word(
            "column",
            "column",
            Set.of("table"),
            Set.of("width", "align", "text"),
            TableWords::column),
        new Word("row", "row", Set.of("table"), Set.of("kind", "indent"), TableWords::row),
        new Word("cell", "cell", Set.of("row"), Set.of("text", "of", "marks"), TableWords::cell));
  }

  private static Table table(Frame frame, Arguments given) throws TemplateModelException {
    List<Table.Column> columns = frame.parts("column", Table.Column.class);
    List<Table.Row> rows = frame.parts("row", Table.Row.class);
    if (columns.isEmpty()) {
      throw new TemplateFault(
          "<@table> cần ít nhất một <@column>.",
          "Expecting at least one <@column> in <@table>, found none");
    }
    for (int row = 0; row < rows.size(); row++) {
      refuseOtherThan(columns.size(), rows.get(row).cells().size(), row + 1);
    }
    return new Table(
        given.words(
            "id",
            "[a-z0-9][a-z0-9-]{0,30}",
            "chữ thường không dấu, chữ số và dấu gạch nối, ví dụ id=\"by-gate\"",
            "small letters, digits and hyphens, such as \"by-gate\""),
        frame.part("caption", Text.class).orElse(Text.EMPTY),
        frame.part("unit", Text.class).orElse(Text.EMPTY),
        columns,
        rows,
        frame.parts("block", Note.class).stream().map(Note::text).toList());
  }

  private static void refuseOtherThan(int columns, int cells, int row) throws TemplateFault {
    if (cells != columns) {
      throw new TemplateFault(
          "Bảng có " + columns + " cột, nhưng dòng thứ " + row + " có " + cells + " ô <@cell>.",
          "Expecting " + columns + " cells in each row, found " + cells + " in row " + row);
    }
  }

  private static Table.Column column(Frame frame, Arguments given) throws TemplateModelException {
    return new Table.Column(
        Vocabulary.text(frame, given),
        given.choice("align", Table.Align.class, Table.Align.RIGHT),
        given.number("width", 10, 1, 100));
  }

  private static Table.Row row(Frame frame, Arguments given) throws TemplateModelException {
    return new Table.Row(
        given.choice("kind", Table.RowKind.class, Table.RowKind.BODY),
        given.number("indent", 0, 0, 3),
        frame.parts("cell", Table.Cell.class));
  }

  private static Table.Cell cell(Frame frame, Arguments given) throws TemplateModelException {
    if (!given.has("of")) {
      return new Table.Cell(Vocabulary.text(frame, given), Optional.empty());
    }
    if (given.has("text") || !frame.texts().isEmpty()) {
      throw Vocabulary.twice(frame, "of");
    }
    TemplateText figure = given.figure("of");
    return new Table.Cell(
        given.cellText("of", NOT_AVAILABLE),
        figure.figure().flatMap(TableWords::number),
        given.yes("marks", true)
            ? figure.figure().map(printed -> Mark.of(printed.figure())).orElse(Set.of())
            : Set.of());
  }

  /** A number in another unit than its column's is words, in a spreadsheet too. */
  private static Optional<Table.CellNumber> number(TemplateText.Printed printed) {
    if (printed.print().isInLargerUnit(printed.figure())) {
      return Optional.empty();
    }
    BigDecimal value = printed.print().rounded(printed.figure());
    return Optional.of(new Table.CellNumber(value, Math.max(0, value.scale())));
  }
}
