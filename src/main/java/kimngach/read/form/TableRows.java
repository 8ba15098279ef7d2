package kimngach.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.read.form.RowMatcher.Row;
import kimngach.read.sheet.Shown;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.RowMeaning;

/** Walks down the rows below a header and says what each of them is. */
final class TableRows {
  private final SheetDraft draft;
  private final Grid grid;
  private final HeaderMatch header;
  private final Layout layout;
  private final LayoutWords words;
  private final RowMatcher matcher;
  private final List<LabelledRow> rows = new ArrayList<>();
  private int end;

  /**
   * A row below a header that says something.
   *
   * @param number the row from 1
   * @param label its label as it stands
   * @param role what it is
   * @param row what its label means; empty when that is not known
   */
  record LabelledRow(int number, String label, RowRole role, Optional<Row> row) {}

  TableRows(
      SheetDraft draft,
      Grid grid,
      HeaderMatch header,
      Layout layout,
      LayoutWords words,
      RowMatcher matcher) {
    this.draft = draft;
    this.grid = grid;
    this.header = header;
    this.layout = layout;
    this.words = words;
    this.matcher = matcher;
    end = grid.lastRow() + 1;
    int number = header.block().lastRow() + 1;
    while (number < end) {
      number = walk(number);
    }
    if (rows.stream().noneMatch(row -> row.role() == RowRole.VALUES)) {
      draft.fault(
          header.block().lastRow(),
          header.of(ColumnRole.VALUES).get(0).number(),
          "Cần ít nhất một dòng mà bố cục biết dưới tiêu đề, không thấy",
          "Expecting at least one row that the layout knows below the header, found none");
    }
  }

  /** The rows that say something, from the top. */
  List<LabelledRow> rows() {
    return rows;
  }

  /** The row that ends the table; one after the last where nothing does. */
  int end() {
    return end;
  }

  /** Takes a row, and the next with it where both make one label; the row to go on with. */
  private int walk(int number) {
    List<String> labels = labels(number);
    boolean hasValues = hasValues(number);
    if (labels.isEmpty() && !hasValues) {
      return number + 1;
    }
    if (labels.isEmpty()) {
      unlabelled(number);
      return number + 1;
    }
    if (!hasValues && labels.stream().anyMatch(l -> words.whole(layout.end(), l).isPresent())) {
      end = number;
      rows.add(new LabelledRow(number, labels.get(0), RowRole.END, Optional.empty()));
      return number + 1;
    }
    Optional<Row> row = find(labels);
    if (row.isPresent()) {
      add(number, labels.get(0), role(row.get(), number, hasValues), row);
      return number + 1;
    }
    if (LabelText.of(labels.get(0), layout.marks().keySet()).bare().isEmpty() && !hasValues) {
      rows.add(new LabelledRow(number, labels.get(0), RowRole.HEADING, Optional.empty()));
      return number + 1;
    }
    return wrappedOrUnknown(number, labels.get(0), hasValues);
  }

  private int wrappedOrUnknown(int number, String label, boolean hasValues) {
    String next = String.join(" ", labels(number + 1).stream().limit(1).toList());
    boolean nextHasValues = number + 1 < end && hasValues(number + 1);
    if (!next.isEmpty() && hasValues != nextHasValues) {
      Optional<Row> both = find(List.of(label + " " + next));
      if (both.isPresent()) {
        int valued = hasValues ? number : number + 1;
        add(valued, label + " " + next, RowRole.VALUES, both);
        rows.add(
            new LabelledRow(
                hasValues ? number + 1 : number,
                hasValues ? next : label,
                RowRole.WRAPPED,
                Optional.empty()));
        return number + 2;
      }
    }
    if (hasValues && joinsPrevious(number, label)) {
      return number + 1;
    }
    unknown(number, label);
    return number + 1;
  }

  /** A row before, known but without values, may be the first half of a longer label. */
  private boolean joinsPrevious(int number, String label) {
    if (rows.isEmpty()) {
      return false;
    }
    LabelledRow previous = rows.get(rows.size() - 1);
    if (previous.number() != number - 1
        || previous.role() != RowRole.VALUES
        || hasValues(previous.number())) {
      return false;
    }
    Optional<Row> both = find(List.of(previous.label() + " " + label));
    if (both.isEmpty()) {
      return false;
    }
    rows.set(
        rows.size() - 1,
        new LabelledRow(previous.number(), previous.label(), RowRole.WRAPPED, Optional.empty()));
    add(number, previous.label() + " " + label, RowRole.VALUES, both);
    return true;
  }

  private void add(int number, String label, RowRole role, Optional<Row> row) {
    rows.add(new LabelledRow(number, label, role, row));
    row.ifPresent(matcher::open);
  }

  private RowRole role(Row row, int number, boolean hasValues) {
    return switch (row.meaning().kind()) {
      case SKIPPED -> RowRole.SKIPPED;
      case VALUES -> RowRole.VALUES;
      case HEADING -> {
        if (hasValues) {
          draft.fault(
              number,
              firstLabelColumn(),
              "Cần dòng đề mục không có số, thấy số cạnh nhãn này",
              "Expecting a heading without values, found values beside this label");
        }
        yield hasValues ? RowRole.UNKNOWN : RowRole.HEADING;
      }
    };
  }

  private Optional<Row> find(List<String> labels) {
    return labels.stream()
        .flatMap(label -> matcher.find(LabelText.of(label, layout.marks().keySet())).stream())
        .findFirst();
  }

  private void unlabelled(int number) {
    rows.add(new LabelledRow(number, "", RowRole.UNKNOWN, Optional.empty()));
    draft.fault(
        number,
        firstLabelColumn(),
        "Cần nhãn cạnh các số của dòng này, thấy trống",
        "Expecting a label beside the values of this row, found none");
  }

  private void unknown(int number, String label) {
    LabelText text = LabelText.of(label, layout.marks().keySet());
    Optional<String> near = matcher.closest(text);
    rows.add(new LabelledRow(number, label, RowRole.UNKNOWN, Optional.empty()));
    String where = layout.file() + (matcher.takesNames() ? ", input/codes" : "");
    draft.fault(
        number,
        firstLabelColumn(),
        "Cần nhãn dòng mà bố cục biết, thấy \""
            + Shown.of(label)
            + "\""
            + near.map(known -> ": có phải ý là \"" + known + "\"?")
                .orElse(": hãy thêm vào " + where),
        "Expecting a row label that the layout knows, found \""
            + Shown.of(label)
            + "\""
            + near.map(known -> ": did you mean \"" + known + "\"?")
                .orElse(": add it to " + where));
    near.flatMap(known -> matcher.find(LabelText.of(known, Set.of()))).ifPresent(matcher::open);
  }

  private int firstLabelColumn() {
    return header.of(ColumnRole.LABEL).stream().mapToInt(c -> c.number()).findFirst().orElse(1);
  }

  /** The texts of the label columns: together, then one by one. */
  private List<String> labels(int number) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (HeaderMatch.Column column : header.of(ColumnRole.LABEL)) {
      String own = grid.own(number, column.number());
      String text = own.isEmpty() && hasValues(number) ? grid.words(number, column.number()) : own;
      if (!text.isEmpty()) {
        texts.putIfAbsent(text, text);
      }
    }
    Set<String> all = new LinkedHashSet<>();
    if (!texts.isEmpty()) {
      all.add(String.join(" ", texts.keySet()));
      all.addAll(texts.keySet());
    }
    return List.copyOf(all);
  }

  private boolean hasValues(int number) {
    return header.of(ColumnRole.VALUES).stream()
        .anyMatch(column -> !grid.cell(number, column.number()).isBlank());
  }

  /** Whether a row is one that the layout counts as a row of values. */
  static boolean isRead(LabelledRow row) {
    return row.role() == RowRole.VALUES
        && row.row().filter(r -> r.meaning().kind() == RowMeaning.Kind.VALUES).isPresent();
  }
}
