package kimngach.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What the part of a sheet says beside its rows: merged areas, and the drawing of its comments. */
final class SheetFacts implements Markup.Pieces {
  private final List<Area> merged = new ArrayList<>();
  private String drawing = "";

  private record Area(int top, int left, int bottom, int right) {

    boolean holds(CellMark mark) {
      return top <= mark.row()
          && mark.row() <= bottom
          && left <= mark.column()
          && mark.column() <= right;
    }
  }

  private SheetFacts() {}

  /** A sheet that was not looked at. */
  static SheetFacts none() {
    return new SheetFacts();
  }

  static SheetFacts read(InputStream part) throws IOException {
    SheetFacts facts = new SheetFacts();
    Markup.read(part, facts);
    return facts;
  }

  @Override
  public void tag(Tag tag) throws IOException {
    if (tag.is("mergeCell") && !tag.isEnd()) {
      String[] corners = tag.attribute("ref").split(":", -1);
      String first = corners[0];
      String last = corners[corners.length - 1];
      merged.add(
          new Area(
              CellAddress.row(first),
              CellAddress.column(first),
              CellAddress.row(last),
              CellAddress.column(last)));
    } else if (tag.is("legacyDrawing") && !tag.isEnd()) {
      drawing = tag.relationship();
    }
  }

  @Override
  public void between(byte[] bytes, int from, int length) {
    // Nothing is asked of the texts.
  }

  /** The relationship of the drawing that holds the boxes of comments; blank when there is none. */
  String drawing() {
    return drawing;
  }

  /** The mark at the cell that shows it: inside a merged area only the first one does. */
  CellMark shown(CellMark mark) {
    return merged.stream()
        .filter(area -> area.holds(mark))
        .findFirst()
        .map(area -> mark.at(area.top(), area.left()))
        .orElse(mark);
  }
}
