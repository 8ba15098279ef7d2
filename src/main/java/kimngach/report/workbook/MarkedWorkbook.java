package kimngach.report.workbook;

import java.io.IOException;
import java.util.Collection;

/** A copy of a delivered workbook with a fill and a comment on every cell concerned. */
public final class MarkedWorkbook {
  private MarkedWorkbook() {}

  /** Whether these are the bytes of a workbook, whatever the file's name says. */
  public static boolean isWorkbook(byte[] delivered) {
    return isPackage(delivered) || begins(delivered, 0xD0, 0xCF);
  }

  /**
   * The bytes of the copy.
   *
   * @param delivered the bytes of a workbook
   * @param marks what is put on its cells
   * @throws IOException when the workbook is damaged
   */
  public static byte[] of(byte[] delivered, Collection<CellMark> marks) throws IOException {
    return isPackage(delivered)
        ? XlsxMarks.mark(delivered, marks)
        : XlsMarks.mark(delivered, marks);
  }

  private static boolean isPackage(byte[] delivered) {
    return begins(delivered, 'P', 'K');
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
