package kimngach.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Measure;
import kimngach.model.Unit;
import kimngach.read.sheet.Shown;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.Mark;

/** The units that a form states: in its note above the table, and by footnote marks below it. */
final class FormUnits {
  private final SheetDraft draft;
  private final Grid grid;
  private final HeaderMatch header;
  private final Layout layout;
  private final LayoutWords words;
  private final String note;
  private final Map<Measure, Unit> noted;

  FormUnits(SheetDraft draft, Grid grid, HeaderMatch header, Layout layout, LayoutWords words) {
    this.draft = draft;
    this.grid = grid;
    this.header = header;
    this.layout = layout;
    this.words = words;
    note = layout.units().notes().isEmpty() ? "" : findNote();
    noted =
        layout.units().notes().entrySet().stream()
            .filter(entry -> !note.isEmpty())
            .filter(entry -> words.whole(List.of(entry.getKey()), note).isPresent())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Map.of());
  }

  /** The unit note as it stands; blank when none was found. */
  String note() {
    return note;
  }

  /** The unit of a measure by the note, else by the layout itself; empty when neither says it. */
  Optional<Unit> of(Measure measure) {
    return Optional.ofNullable(noted.get(measure))
        .or(() -> Optional.ofNullable(layout.units().always().get(measure)));
  }

  private String findNote() {
    String first = "";
    String nearest = "";
    int nearestRow = header.block().firstRow();
    int nearestColumn = 1;
    for (int row = 1; row <= header.block().lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        String text = grid.own(row, column);
        if (text.isEmpty()) {
          continue;
        }
        if (words.whole(List.copyOf(layout.units().notes().keySet()), text).isPresent()) {
          if (!first.isEmpty() && !FoldedText.of(first).equals(FoldedText.of(text))) {
            draft.fault(
                row,
                column,
                "Cần một ghi chú đơn vị, thấy \"" + first + "\" và \"" + text + "\"",
                "Expecting one unit note, found \"" + first + "\" and \"" + text + "\"");
          }
          first = first.isEmpty() ? text : first;
        } else if (words.closest(text, layout.units().notes().keySet()).isPresent()) {
          nearest = text;
          nearestRow = row;
          nearestColumn = column;
        }
      }
    }
    if (first.isEmpty()) {
      missing(nearest, nearestRow, nearestColumn);
    }
    return first;
  }

  private void missing(String found, int row, int column) {
    String expected =
        String.join(
            "\", \"",
            layout.units().notes().keySet().stream()
                .map(pattern -> pattern.replace("*", ""))
                .sorted()
                .limit(4)
                .toList());
    draft.fault(
        row,
        column,
        "Cần ghi chú đơn vị \""
            + expected
            + "\" phía trên bảng, thấy "
            + (found.isEmpty() ? "không có" : "\"" + Shown.of(found) + "\""),
        "Expecting a unit note \""
            + expected
            + "\" above the table, found "
            + (found.isEmpty() ? "none" : "\"" + Shown.of(found) + "\""));
  }

  /** Whether the layout asks for a note and the form has none that it knows. */
  boolean isNoteMissing() {
    return note.isEmpty() && !layout.units().notes().isEmpty();
  }

  /**
   * The units of each footnote mark of the layout. Where no footnote says which of its meanings a
   * mark has, or several do, the measures it speaks of have an empty unit.
   */
  Map<String, Map<Measure, Optional<Unit>>> marks() {
    Map<String, Map<Measure, Optional<Unit>>> units = new LinkedHashMap<>();
    layout.marks().forEach((mark, meanings) -> units.put(mark, unitsOf(mark, meanings)));
    return units;
  }

  private Map<Measure, Optional<Unit>> unitsOf(String mark, List<Mark> meanings) {
    Map<Measure, Optional<Unit>> units = new LinkedHashMap<>();
    List<Map<Measure, Unit>> standing =
        meanings.stream()
            .filter(meaning -> meaning.note().equals(Mark.ALWAYS) || stands(mark, meaning.note()))
            .map(Mark::units)
            .distinct()
            .toList();
    for (Mark meaning : meanings) {
      for (Measure measure : meaning.units().keySet()) {
        units.put(
            measure,
            standing.size() == 1
                ? Optional.ofNullable(standing.get(0).get(measure))
                : Optional.empty());
      }
    }
    return units;
  }

  private boolean stands(String mark, String pattern) {
    String folded = FoldedText.of(mark);
    for (int row = header.block().lastRow() + 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        String text = FoldedText.of(grid.own(row, column));
        if (text.startsWith(folded)
            && words
                .wholeFolded(List.of(pattern), text.substring(folded.length()).strip())
                .isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
