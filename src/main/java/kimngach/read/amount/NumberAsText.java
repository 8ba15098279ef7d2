package kimngach.read.amount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.CellRef;
import kimngach.model.Quantity;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.FileReading;
import kimngach.read.sheet.Shown;

/** Tells that a workbook holds a number as text, and what it was read as. */
public final class NumberAsText {
  private NumberAsText() {}

  /**
   * Tells the finding of one cell.
   *
   * @param reading takes the finding
   * @param cell the cell that holds text
   * @param text what it says
   * @param quantity what that was read as
   */
  public static void find(FileReading reading, CellRef cell, String text, Quantity quantity) {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("cell", new NamedValue.Verbatim(cell.toString()));
    values.put("text", new NamedValue.Verbatim(Shown.of(text)));
    values.put("value", new NamedValue.Delivered(quantity));
    reading.find(ReadingRule.NUMBER_AS_TEXT, values, List.of(cell));
  }
}
