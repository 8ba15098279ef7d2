package kimngach.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.Sheet;

/**
 * The header of a column as a person reads it, down its rows: merged areas count for each of their
 * columns, a blank cell takes the text on its left unless a spacer column lies between, and words
 * that come again are left out.
 */
final class HeaderText {
  private final Outline outline;
  private final Sheet sheet;

  HeaderText(Outline outline) {
    this.outline = outline;
    this.sheet = outline.sheet();
  }

  /** The words over a column, one space between them. */
  String of(int column) {
    List<String> pieces = new ArrayList<>();
    for (int row = outline.firstHeader(); row <= outline.lastHeader(); row++) {
      String piece = Plain.line(piece(row, column));
      if (!piece.isEmpty() && !pieces.contains(piece)) {
        pieces.add(piece);
      }
    }
    return String.join(" ", pieces);
  }

  /** Whether a column has words of its own, or its share of a merged area. */
  boolean isOwn(int column) {
    return IntStream.rangeClosed(outline.firstHeader(), outline.lastHeader())
        .anyMatch(row -> !sheet.seen(row, column).isBlank());
  }

  private String piece(int row, int column) {
    for (int at = column; at >= outline.values().get(0); at--) {
      String seen = sheet.seen(row, at).text();
      if (!seen.isEmpty()) {
        return seen;
      }
      if (isMerged(row, at) || isSpacer(at)) {
        return "";
      }
    }
    return column < outline.values().get(0) ? sheet.seen(row, column).text() : "";
  }

  private boolean isMerged(int row, int column) {
    for (MergedArea area : sheet.merged()) {
      if (area.contains(row, column)) {
        return true;
      }
    }
    return false;
  }

  /** A column without header words and without amounts. */
  private boolean isSpacer(int column) {
    return !outline.values().contains(column)
        && IntStream.rangeClosed(outline.firstHeader(), outline.lastHeader())
            .allMatch(row -> sheet.seen(row, column).isBlank());
  }
}
