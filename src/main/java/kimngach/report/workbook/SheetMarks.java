package kimngach.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Copies the part of a sheet and gives cells other styles. A cell that the part does not have comes
 * in at its place; nothing else changes.
 */
final class SheetMarks implements Markup.Pieces {
  private final NavigableMap<Integer, NavigableMap<Integer, CellMark>> left = new TreeMap<>();
  private final StyleSheet styles;
  private final String drawing;
  private final OutputStream out;
  private final ColumnStyles columns = new ColumnStyles();
  private NavigableMap<Integer, CellMark> ofRow = new TreeMap<>();
  private String prefix = "";
  private String rowStyle = "";
  private int depth;
  private int row;
  private int column;
  private boolean isInData;
  private boolean needsDrawing;

  /**
   * Prepares a copy.
   *
   * @param marks what is put on the cells of the sheet
   * @param drawing the tag that names the drawing of the comments; blank when the sheet names one
   */
  SheetMarks(Iterable<CellMark> marks, StyleSheet styles, String drawing, OutputStream out) {
    for (CellMark mark : marks) {
      left.computeIfAbsent(mark.row(), ignored -> new TreeMap<>()).put(mark.column(), mark);
    }
    this.styles = styles;
    this.drawing = drawing;
    this.needsDrawing = !drawing.isEmpty();
    this.out = out;
  }

  /**
   * Copies.
   *
   * @throws IOException when the part is damaged or has its rows in no order
   */
  void copy(InputStream part) throws IOException {
    Markup.read(part, this);
    if (!left.isEmpty() || needsDrawing) {
      throw new IOException("a sheet without rows");
    }
  }

  @Override
  public void between(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void tag(Tag tag) throws IOException {
    depth -= tag.isEnd() ? 1 : 0;
    if (isInData) {
      inData(tag);
    } else {
      aroundData(tag);
    }
    depth += tag.isEnd() || tag.isEmpty() ? 0 : 1;
  }

  private void aroundData(Tag tag) throws IOException {
    if (depth == 0 && !tag.isEnd()) {
      prefix = tag.prefix();
    } else if (tag.is("col") && !tag.isEnd()) {
      columns.add(tag);
    } else if (tag.is("sheetData") && tag.isEmpty() && !left.isEmpty()) {
      write(tag.opened().raw());
      writeRowsBefore(Integer.MAX_VALUE);
      write(tag.end());
      return;
    } else if (tag.is("sheetData")) {
      isInData = !tag.isEmpty();
    } else if (needsDrawing && depth <= 1 && SheetOrder.isAfterDrawing(tag)) {
      write(drawing.replace("<", "<" + prefix));
      needsDrawing = false;
    }
    write(tag.raw());
  }

  private void inData(Tag tag) throws IOException {
    if (tag.is("sheetData")) {
      writeRowsBefore(Integer.MAX_VALUE);
      isInData = false;
      write(tag.raw());
    } else if (tag.is("row") && !tag.isEnd()) {
      startRow(tag);
    } else if (tag.is("row")) {
      writeCellsBefore(Integer.MAX_VALUE);
      write(tag.raw());
    } else if (tag.is("c") && !tag.isEnd() && !ofRow.isEmpty()) {
      write(cell(tag).raw());
    } else {
      write(tag.raw());
    }
  }

  private void startRow(Tag tag) throws IOException {
    String number = tag.attribute("r");
    int next = number.isEmpty() ? row + 1 : Integer.parseInt(number.strip());
    if (next <= row) {
      throw new IOException("rows in no order");
    }
    writeRowsBefore(next);
    row = next;
    column = 0;
    rowStyle = tag.attribute("customFormat").matches("1|true") ? tag.attribute("s") : "";
    NavigableMap<Integer, CellMark> marks = left.remove(row);
    ofRow = marks == null ? new TreeMap<>() : marks;
    if (tag.isEmpty() && !ofRow.isEmpty()) {
      write(tag.opened().raw());
      writeCellsBefore(Integer.MAX_VALUE);
      write(tag.end());
    } else {
      write(tag.raw());
    }
  }

  private Tag cell(Tag tag) throws IOException {
    String address = tag.attribute("r");
    int next = address.isEmpty() ? column + 1 : CellAddress.column(address);
    if (next <= column) {
      throw new IOException("cells in no order");
    }
    column = next;
    writeCellsBefore(column);
    CellMark mark = ofRow.remove(column);
    if (mark == null) {
      return tag;
    }
    String style = tag.attribute("s");
    int number = style.isEmpty() ? 0 : Integer.parseInt(style.strip());
    return tag.with("s", String.valueOf(styles.filled(number, mark.weight())));
  }

  private void writeRowsBefore(int end) throws IOException {
    while (!left.isEmpty() && left.firstKey() < end) {
      Map.Entry<Integer, NavigableMap<Integer, CellMark>> missing = left.pollFirstEntry();
      ofRow = missing.getValue();
      rowStyle = "";
      write("<" + prefix + "row r=\"" + missing.getKey() + "\">");
      writeCellsBefore(Integer.MAX_VALUE);
      write("</" + prefix + "row>");
    }
  }

  private void writeCellsBefore(int end) throws IOException {
    while (!ofRow.isEmpty() && ofRow.firstKey() < end) {
      CellMark mark = ofRow.pollFirstEntry().getValue();
      int style = rowStyle.isEmpty() ? columns.style(mark.column()) : Integer.parseInt(rowStyle);
      String address = CellAddress.of(mark.row(), mark.column());
      int filled = styles.filled(style, mark.weight());
      write("<" + prefix + "c r=\"" + address + "\" s=\"" + filled + "\"/>");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
