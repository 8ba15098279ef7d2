package kimngach.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;

/**
 * The remarks of a bulletin: those beneath a table belong to it; callouts, which tell among others
 * that scopes are not comparable, and every other note belong to the whole.
 */
final class WorkbookNotes {
  private final Map<Text, List<String>> sheets = new LinkedHashMap<>();

  private WorkbookNotes() {}

  /**
   * Each remark once, in printing order, with the ids of its tables; an empty list for a remark on
   * the whole.
   */
  static Map<Text, List<String>> of(Bulletin bulletin) {
    WorkbookNotes notes = new WorkbookNotes();
    List<String> above = List.of();
    for (Block block : bulletin.blocks()) {
      if (block instanceof Table table) {
        above = List.of(table.id());
        for (Text note : table.notes()) {
          notes.add(note, above);
        }
      } else if (block instanceof Note note) {
        notes.add(note.text(), above);
      } else {
        above = List.of();
        if (block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.CALLOUT) {
          notes.add(paragraph.text(), above);
        }
      }
    }
    return notes.sheets;
  }

  private void add(Text note, List<String> tables) {
    if (!note.isBlank()) {
      List<String> known = sheets.computeIfAbsent(note, ignored -> new ArrayList<>());
      tables.stream().filter(table -> !known.contains(table)).forEach(known::add);
    }
  }
}
