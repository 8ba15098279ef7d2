package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import kimngach.read.sheet.UnreadableFileException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * The records of one part (the workbook's own, or a sheet) of an Excel 97-2003 workbook; those of
 * charts inside a sheet are passed over.
 */
final class BiffRecords {
  private static final int BIFF8 = 0x600;

  private final ByteArrayInputStream bytes;
  private final RecordInputStream in;
  private final int type;

  /** Starts at the record that begins a part. */
  BiffRecords(byte[] stream, int start) {
    if (start < 0 || start >= stream.length) {
      throw damaged("no records at " + start);
    }
    bytes = new ByteArrayInputStream(stream, start, stream.length - start);
    in = guarded(() -> new RecordInputStream(bytes));
    if (!guarded(this::advance) || in.getSid() != BOFRecord.sid) {
      throw damaged("no beginning at " + start);
    }
    BOFRecord beginning = record(BOFRecord::new);
    if (beginning.getVersion() != BIFF8) {
      throw CompoundFile.oldExcel();
    }
    type = beginning.getType();
  }

  /** Whether the part is a sheet of cells. */
  boolean isWorksheet() {
    return type == BOFRecord.TYPE_WORKSHEET;
  }

  /** Goes on to the next record; false at the end of the part. */
  boolean next() {
    return guarded(
        () -> {
          int depth = 1;
          while (advance()) {
            boolean inside = depth > 1;
            if (in.getSid() == BOFRecord.sid) {
              depth++;
            } else if (in.getSid() == EOFRecord.sid) {
              depth--;
              if (depth == 0) {
                return false;
              }
            } else if (!inside) {
              return true;
            }
          }
          throw damaged("the end is missing");
        });
  }

  private boolean advance() {
    in.readRemainder();
    if (!in.hasNextRecord()) {
      return false;
    }
    in.nextRecord();
    return true;
  }

  /** What sort of record this is. */
  int sid() {
    return in.getSid();
  }

  /** The record, made of its bytes. */
  <T> T record(Function<RecordInputStream, T> maker) {
    return guarded(() -> maker.apply(in));
  }

  /** How many bytes lie behind the records read so far. */
  int left() {
    return bytes.available();
  }

  /** The library throws whatever comes up when a record is not what it should be. */
  private static <T> T guarded(Supplier<T> read) {
    try {
      return read.get();
    } catch (UnreadableFileException e) {
      throw e;
    } catch (RuntimeException e) {
      throw CompoundFile.damaged(e);
    }
  }

  /** What is told of records that make no sense. */
  static UnreadableFileException damaged(String what) {
    return CompoundFile.damaged(new IllegalStateException(what));
  }
}
