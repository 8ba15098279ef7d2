package kimngach.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.read.form.HeaderMatch.Column;
import kimngach.read.sheet.Shown;
import kimngach.settings.layout.ColumnMeaning;
import kimngach.settings.layout.Layout;

/** Tells each difference between a header and what a layout expects of it. */
final class HeaderDrift {
  private final SheetDraft draft;
  private final Layout layout;
  private final LayoutWords words;

  HeaderDrift(SheetDraft draft, Layout layout, LayoutWords words) {
    this.draft = draft;
    this.layout = layout;
    this.words = words;
  }

  /** Tells that no header was found, and where it was looked for. */
  void noHeader(Grid grid, int titleRow) {
    String expected = expected(firstValues());
    int row = Math.min(titleRow + 1, Math.max(1, grid.lastRow()));
    for (int next = row; next <= grid.lastRow(); next++) {
      if (grid.lastColumn(next) > 1) {
        row = next;
        break;
      }
    }
    String found = Shown.of(String.join(" | ", texts(grid, row)));
    draft.fault(
        row,
        1,
        "Cần tiêu đề cột như \"" + expected + "\", thấy \"" + found + "\"",
        "Expecting column headers such as \"" + expected + "\", found \"" + found + "\"");
  }

  private ColumnMeaning firstValues() {
    return layout.columns().stream()
        .filter(column -> column.kind() == ColumnMeaning.Kind.VALUES)
        .findFirst()
        .orElse(layout.columns().get(0));
  }

  private static List<String> texts(Grid grid, int row) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      String text = grid.words(row, column);
      if (!text.isEmpty()) {
        texts.put(text, text);
      }
    }
    return List.copyOf(texts.keySet());
  }

  private static String expected(ColumnMeaning meaning) {
    return meaning.headers().get(0);
  }

  /** Tells renamed, missing and unknown columns of a header whose table ends before a row. */
  void tell(Grid grid, HeaderMatch header, int end) {
    Map<Integer, ColumnMeaning> renamed = renamed(header);
    for (Column column : header.of(ColumnRole.UNKNOWN)) {
      Optional<ColumnMeaning> meant = Optional.ofNullable(renamed.get(column.number()));
      if (meant.isPresent() || hasContent(grid, header, column, end)) {
        unknown(header, column, meant);
      }
    }
    for (ColumnMeaning missing : header.missing()) {
      if (!renamed.containsValue(missing)) {
        missing(header, expected(missing));
      }
    }
    if (header.of(ColumnRole.LABEL).isEmpty()) {
      missing(header, layout.labelHeaders().stream().findFirst().orElse("Chỉ tiêu"));
    }
    if (!layout.units().columns().isEmpty() && header.of(ColumnRole.UNIT).isEmpty()) {
      missing(header, layout.units().columns().get(0));
    }
  }

  /** The unknown columns that are most likely missing ones under another name. */
  private Map<Integer, ColumnMeaning> renamed(HeaderMatch header) {
    Map<Integer, ColumnMeaning> renamed = new LinkedHashMap<>();
    for (Column column : header.of(ColumnRole.UNKNOWN)) {
      Map<String, ColumnMeaning> patterns = new LinkedHashMap<>();
      for (ColumnMeaning absent : absent(header)) {
        absent.headers().forEach(pattern -> patterns.putIfAbsent(pattern, absent));
      }
      renamed.values().forEach(taken -> taken.headers().forEach(patterns::remove));
      words
          .closest(column.header(), patterns.keySet())
          .map(patterns::get)
          .ifPresent(meaning -> renamed.put(column.number(), meaning));
    }
    return renamed;
  }

  /** The columns of the layout that the header lacks, optional ones among them. */
  private List<ColumnMeaning> absent(HeaderMatch header) {
    return layout.columns().stream()
        .filter(
            meaning ->
                header.columns().values().stream()
                    .noneMatch(column -> column.meaning().equals(Optional.of(meaning))))
        .toList();
  }

  private static boolean hasContent(Grid grid, HeaderMatch header, Column column, int end) {
    for (int row = header.block().lastRow() + 1; row < end; row++) {
      if (!grid.cell(row, column.number()).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void unknown(HeaderMatch header, Column column, Optional<ColumnMeaning> meant) {
    String found = Shown.of(column.header());
    Optional<String> near =
        meant.flatMap(meaning -> words.closest(column.header(), meaning.headers()));
    String file = layout.file();
    draft.fault(
        header.block().lastRow(),
        column.number(),
        "Cần tiêu đề cột mà bố cục biết, thấy \""
            + found
            + "\": "
            + near.map(
                    known ->
                        "có phải ý là \""
                            + known
                            + "\"? Nếu đúng, hãy thêm cách ghi này vào columns của "
                            + file)
                .orElse("hãy thêm vào columns của " + file + ", với skip: true nếu không cần đọc"),
        "Expecting a column header that the layout knows, found \""
            + found
            + "\": "
            + near.map(
                    known ->
                        "did you mean \"" + known + "\"? If so, add it to the columns of " + file)
                .orElse(
                    "add it to the columns of " + file + ", with skip: true if it is not needed"));
  }

  private void missing(HeaderMatch header, String expected) {
    draft.fault(
        header.block().firstRow(),
        1,
        "Cần cột \"" + expected + "\", không thấy",
        "Expecting a column \"" + expected + "\", found none");
  }
}
