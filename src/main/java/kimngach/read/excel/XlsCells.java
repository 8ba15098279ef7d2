package kimngach.read.excel;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.read.FileReading;
import kimngach.read.sheet.MergedArea;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.SheetAssembly;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the cells of one sheet of an Excel 97-2003 workbook. */
final class XlsCells {
  private static final int MOST_COLUMNS = 256;

  /** A text in the records of Excel 5.0/95, which no later sheet has. */
  private static final int OLD_RICH_TEXT = 0xD6;

  private static final RawCell UNCALCULATED = new RawCell("=", "=", RawCell.Kind.UNCALCULATED);

  private final XlsWorkbook workbook;
  private final SheetAssembly sheet;
  private final FirstDecodedCell decoded;
  private final FileReading reading;

  /** The formula whose text comes in a record of its own. */
  private Optional<FormulaRecord> awaited = Optional.empty();

  XlsCells(
      XlsWorkbook workbook, SheetAssembly sheet, FirstDecodedCell decoded, FileReading reading) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.decoded = decoded;
    this.reading = reading;
  }

  /** Reads the records of the sheet. */
  void read(BiffRecords records) {
    while (records.next()) {
      switch (records.sid()) {
        case NumberRecord.sid -> {
          NumberRecord cell = records.record(NumberRecord::new);
          number(cell, cell.getValue());
        }
        case RKRecord.sid -> {
          RKRecord cell = records.record(RKRecord::new);
          number(cell, cell.getRKNumber());
        }
        case MulRKRecord.sid -> numbers(records.record(MulRKRecord::new));
        case LabelSSTRecord.sid -> {
          LabelSSTRecord cell = records.record(LabelSSTRecord::new);
          text(cell, workbook.text(cell.getSSTIndex()));
        }
        case LabelRecord.sid -> {
          LabelRecord cell = records.record(LabelRecord::new);
          text(cell, RichText.plain(cell.getValue()));
        }
        case BoolErrRecord.sid -> {
          BoolErrRecord cell = records.record(BoolErrRecord::new);
          put(
              cell,
              cell.isBoolean() ? truth(cell.getBooleanValue()) : broken(cell.getErrorValue()));
        }
        case FormulaRecord.sid -> formula(records.record(FormulaRecord::new));
        case StringRecord.sid -> result(records.record(StringRecord::new).getString());
        case MergeCellsRecord.sid -> merge(records.record(MergeCellsRecord::new));
        case OLD_RICH_TEXT -> throw BiffRecords.damaged("a text of Excel 95");
        default -> {}
      }
    }
    noResult();
  }

  private void numbers(MulRKRecord cells) {
    for (int i = 0; i < cells.getNumColumns(); i++) {
      int style = cells.getXFAt(i) & 0xFFFF;
      put(
          cells.getRow() & 0xFFFF,
          (cells.getFirstColumn() & 0xFFFF) + i,
          workbook.style(style).number(stored(cells.getRKNumberAt(i))));
    }
  }

  private void number(CellValueRecordInterface cell, double value) {
    put(cell, style(cell).number(stored(value)));
  }

  private void text(CellValueRecordInterface cell, RichText text) {
    put(cell, text.plain().isBlank() ? RawCell.BLANK : style(cell).text(text));
  }

  private void formula(FormulaRecord cell) {
    noResult();
    switch (cell.getCachedResultTypeEnum()) {
      case NUMERIC -> {
        // Excel never asks for a calculation on loading: whoever does wrote 0 in place of a result.
        if (cell.isCalcOnLoad() && cell.getValue() == 0) {
          put(cell, UNCALCULATED);
        } else {
          number(cell, cell.getValue());
        }
      }
      case BOOLEAN -> put(cell, truth(cell.getCachedBooleanValue()));
      case ERROR -> put(cell, broken(cell.getCachedErrorValue()));
      default -> awaited = cell.hasCachedResultString() ? Optional.of(cell) : Optional.empty();
    }
  }

  private void result(String text) {
    awaited.ifPresent(cell -> text(cell, RichText.plain(text)));
    awaited = Optional.empty();
  }

  private void noResult() {
    awaited.ifPresent(cell -> put(cell, UNCALCULATED));
    awaited = Optional.empty();
  }

  private void merge(MergeCellsRecord record) {
    for (int i = 0; i < record.getNumAreas(); i++) {
      CellRangeAddress area = record.getAreaAt(i);
      if (area.getLastRow() < area.getFirstRow() || area.getLastColumn() < area.getFirstColumn()) {
        throw BiffRecords.damaged("merged area " + area.formatAsString());
      }
      sheet.merge(
          new MergedArea(
              area.getFirstRow() + 1,
              area.getFirstColumn() + 1,
              area.getLastRow() + 1,
              area.getLastColumn() + 1));
    }
  }

  private CellStyle style(CellValueRecordInterface cell) {
    return workbook.style(cell.getXFIndex() & 0xFFFF);
  }

  private void put(CellValueRecordInterface cell, RawCell content) {
    put(cell.getRow() & 0xFFFF, cell.getColumn() & 0xFFFF, content);
  }

  private void put(int row, int column, RawCell content) {
    if (column >= MOST_COLUMNS) {
      throw BiffRecords.damaged("column " + (column + 1));
    }
    decoded.look(content, reading, sheet.name(), row + 1, column + 1);
    sheet.put(row + 1, column + 1, content);
  }

  private static RawCell truth(boolean value) {
    return RawCell.text(value ? "TRUE" : "FALSE");
  }

  private static RawCell broken(int code) {
    String word =
        switch (code) {
          case 0x00 -> "#NULL!";
          case 0x07 -> "#DIV/0!";
          case 0x0F -> "#VALUE!";
          case 0x17 -> "#REF!";
          case 0x1D -> "#NAME?";
          case 0x24 -> "#NUM!";
          case 0x2A -> "#N/A";
          default -> "#" + code;
        };
    return new RawCell(word, word, RawCell.Kind.BROKEN);
  }

  /** The shortest decimal number that means this binary one. */
  private static String stored(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    boolean plain = Math.abs((long) number.precision() - number.scale()) < 25;
    return plain ? number.toPlainString() : number.toString();
  }
}
