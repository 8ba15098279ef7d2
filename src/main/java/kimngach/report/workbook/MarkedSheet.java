package kimngach.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** A sheet of a workbook whose cells are marked. */
final class MarkedSheet {
  private final List<CellMark> found;
  private Collection<CellMark> marks = List.of();
  private SheetFacts facts = SheetFacts.none();
  private String drawing = "";

  /** A sheet with what was found in its cells. */
  MarkedSheet(List<CellMark> found) {
    this.found = List.copyOf(found);
  }

  /** Reads what the sheet says of itself; marks of one cell become one. */
  void look(InputStream part) throws IOException {
    facts = SheetFacts.read(part);
    TreeMap<Long, CellMark> byCell = new TreeMap<>();
    for (CellMark mark : found) {
      CellMark shown = facts.shown(mark);
      byCell.merge((long) shown.row() << 32 | shown.column(), shown, CellMark::with);
    }
    marks = byCell.values();
  }

  SheetFacts facts() {
    return facts;
  }

  /** The marks with a comment, by row and column. */
  List<CellMark> comments() {
    return marks.stream().filter(CellMark::hasComment).toList();
  }

  /** Lets the sheet name the drawing of its comments. */
  void namesDrawing(String relationship, boolean isStrict) {
    drawing =
        "<legacyDrawing xmlns:r=\""
            + Relationships.vocabulary(isStrict)
            + "\" r:id=\""
            + relationship
            + "\"/>";
  }

  void copy(InputStream part, StyleSheet styles, OutputStream out) throws IOException {
    new SheetMarks(marks, styles, drawing, out).copy(part);
  }
}
