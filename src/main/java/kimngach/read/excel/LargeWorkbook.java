package kimngach.read.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import kimngach.read.tidy.TidyFile;

/**
 * Reads the tables of an XLSX workbook of any length, a row at a time in memory beside the texts
 * that its cells share: what its rows mean is as in {@link WorkbookTables}.
 */
public final class LargeWorkbook {
  private static final int MOST_BYTES_OF_TEXTS = 96 << 20;
  private static final long MOST_BYTES_OF_STYLES = 16L << 20;
  private static final long MOST_BYTES_OF_A_SHEET = 16L << 30;
  private static final int MOST_UNPACKED_FROM_ONE = 200;

  private LargeWorkbook() {}

  /** Reads a workbook file; rows and faults go to {@code file}. */
  public static void read(Path path, TidyFile file) {
    try (var zip = new ZipFile(path.toFile())) {
      tables(zip, file);
    } catch (PackedTexts.TooManyTextsException e) {
      file.fault(
          "Cần tệp có nhiều nhất "
              + (MOST_BYTES_OF_TEXTS >> 20)
              + " MB văn bản khác nhau, thấy nhiều hơn: hãy lưu lại thành \"CSV UTF-8\"",
          "Expecting at most "
              + (MOST_BYTES_OF_TEXTS >> 20)
              + " MB of different texts, found more: save it as \"CSV UTF-8\"");
    } catch (IOException
        | XMLStreamException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      WorkbookTables.tellDamage(e, file);
    }
  }

  private static void tables(ZipFile zip, TidyFile file) throws IOException, XMLStreamException {
    var texts = new PackedTexts(MOST_BYTES_OF_TEXTS);
    if (zip.getEntry("xl/sharedStrings.xml") != null) {
      try (InputStream part = part(zip, "xl/sharedStrings.xml", MOST_BYTES_OF_A_SHEET)) {
        SharedStrings.read(part, texts::add);
      }
    }
    var formats =
        zip.getEntry("xl/styles.xml") == null
            ? new NumberFormats()
            : new NumberFormats(small(zip, "xl/styles.xml").readAllBytes());
    var rows = new SheetRows(texts, formats);
    List<Workbook.Sheet> sheets =
        Workbook.sheets(small(zip, Workbook.RELATIONSHIPS), small(zip, Workbook.SHEETS));
    for (Workbook.Sheet sheet : sheets) {
      if (zip.getEntry(sheet.part()) != null) {
        try (InputStream part = part(zip, sheet.part(), MOST_BYTES_OF_A_SHEET)) {
          rows.read(part, file.sheet(sheet.name()));
        }
      }
    }
  }

  private static InputStream small(ZipFile zip, String name) throws IOException {
    return part(zip, name, MOST_BYTES_OF_STYLES);
  }

  private static InputStream part(ZipFile zip, String name, long most) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("no part " + name);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    long limit = Math.max(16L << 20, packed * MOST_UNPACKED_FROM_ONE);
    return new BoundedStream(zip.getInputStream(entry), Math.min(most, limit));
  }
}
