package kimngach.read.tidy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.Sentence;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Shown;
import kimngach.settings.Suggestion;

/** One row of a tidy table: its cells by column, and the faults that reject it. */
final class TidyRow {
  private final TidyFile file;
  private final Header header;
  private final String sheet;
  private final int number;
  private final List<RawCell> cells;
  private boolean rejected;

  TidyRow(TidyFile file, Header header, String sheet, int number, List<RawCell> cells) {
    this.file = file;
    this.header = header;
    this.sheet = sheet;
    this.number = number;
    this.cells = cells;
  }

  /** The cell of a column; blank where the row or the table has none. */
  RawCell cell(Column column) {
    int place = header.place(column);
    return place >= 0 && place < cells.size() ? cells.get(place) : RawCell.BLANK;
  }

  /** What the cell of a column says; may be blank. */
  String text(Column column) {
    return cell(column).text();
  }

  /** The place of a column's cell. */
  CellRef place(Column column) {
    return file.cell(sheet, number, Math.max(0, header.place(column)) + 1);
  }

  /** Whether neither a value nor a status that stands for one is there. */
  boolean isWithoutValue() {
    return cell(Column.VALUE).isBlank() && cell(Column.STATUS).isBlank();
  }

  /** Whether a fault of the row was told. */
  boolean isRejected() {
    return rejected;
  }

  /** Tells a fault of a cell, and rejects the row. */
  void reject(Column column, String vi, String en) {
    rejected = true;
    file.fault(place(column), vi, en);
  }

  /** Tells that the cell of a column shows something else than the number it holds, if it does. */
  void tellWhatDiffers(Column column) {
    RawCell cell = cell(column);
    if (!cell.shown().isEmpty()) {
      file.reading()
          .find(
              ReadingRule.SHOWN_DIFFERS,
              Map.of(
                  "cell",
                  new NamedValue.Verbatim(place(column).toString()),
                  "stored",
                  new NamedValue.Verbatim(cell.text()),
                  "shown",
                  new NamedValue.Verbatim(cell.shown())),
              List.of(place(column)));
    }
  }

  /** The meaning of a column's word; empty with a fault when it is not known. */
  <T> Optional<T> word(Column column, Words<T> words) {
    Optional<T> meaning = words.find(text(column));
    if (meaning.isEmpty()) {
      unknown(column, words);
    }
    return meaning;
  }

  /** Tells that a column's word is not known, and which was probably meant. */
  void unknown(Column column, Words<?> words) {
    String text = Shown.of(text(column));
    Sentence hint = Suggestion.didYouMean(text, words.known());
    String viFound = text.isEmpty() ? "trống" : "\"" + text + "\"";
    String enFound = text.isEmpty() ? "none" : "\"" + text + "\"";
    reject(
        column,
        "Cần " + words.what().vi() + ", thấy " + viFound + hint.vi(),
        "Expecting " + words.what().en() + ", found " + enFound + hint.en());
  }

  private static boolean isReadable(RawCell.Kind kind) {
    return kind == RawCell.Kind.TEXT
        || kind == RawCell.Kind.NUMBER
        || kind == RawCell.Kind.PERCENTAGE;
  }

  /** Tells the cells that no reading can make sense of: broken formulas and dates. */
  void refuseUnreadableCells() {
    for (Column column : header.columns()) {
      RawCell.Kind kind = cell(column).kind();
      String text = isReadable(kind) ? "" : Shown.of(text(column));
      switch (kind) {
        case TEXT, NUMBER, PERCENTAGE -> {}
        case BROKEN ->
            reject(
                column,
                "Cần một giá trị, thấy \""
                    + text
                    + "\": công thức trong tệp bị hỏng, hãy sửa rồi lưu lại",
                "Expecting a value, found \""
                    + text
                    + "\": the formula in the file is broken, mend it and save again");
        case UNCALCULATED ->
            reject(
                column,
                "Cần kết quả đã tính, thấy công thức \""
                    + text
                    + "\" chưa tính: hãy mở bằng Excel rồi lưu lại",
                "Expecting a calculated result, found the formula \""
                    + text
                    + "\" without one: open the file in Excel and save it again");
        case DATE ->
            reject(
                column,
                "Cần văn bản như 2023-11, thấy ô kiểu ngày tháng: hãy đổi kiểu ô thành Text và gõ"
                    + " 2023-11",
                "Expecting text such as 2023-11, found a date cell: set the cell's format to Text"
                    + " and type 2023-11");
      }
    }
  }
}
