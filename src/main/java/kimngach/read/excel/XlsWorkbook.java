package kimngach.read.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kimngach.read.sheet.UnreadableFileException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What the sheets of an Excel 97-2003 workbook share: tabs, texts, styles, links. */
final class XlsWorkbook {
  private static final int MOST_TEXTS = 1_000_000;

  private final List<String> fonts = new ArrayList<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<CellStyle> styles = new ArrayList<>();
  private final List<RichText> texts = new ArrayList<>();
  private final List<Tab> tabs = new ArrayList<>();
  private final TreeSet<String> externalFiles = new TreeSet<>();

  /**
   * A visible sheet.
   *
   * @param name its name, as the tab shows it
   * @param start where its records begin
   */
  record Tab(String name, int start) {}

  /** Reads the workbook's own records. */
  XlsWorkbook(BiffRecords records) {
    while (records.next()) {
      switch (records.sid()) {
        case FilePassRecord.sid -> throw CompoundFile.isProtected(".xls");
        case FontRecord.sid -> fonts.add(records.record(FontRecord::new).getFontName());
        case FormatRecord.sid -> format(records.record(FormatRecord::new));
        case ExtendedFormatRecord.sid -> style(records.record(ExtendedFormatRecord::new));
        case BoundSheetRecord.sid -> tab(records.record(BoundSheetRecord::new));
        case SupBookRecord.sid -> link(records.record(SupBookRecord::new));
        case SSTRecord.sid -> records.record(this::texts);
        default -> {}
      }
    }
  }

  private void format(FormatRecord record) {
    formats.put(record.getIndexCode(), NumberFormat.of(record.getFormatString()));
  }

  private void style(ExtendedFormatRecord record) {
    int format = record.getFormatIndex() & 0xFFFF;
    NumberFormat own = formats.get(format);
    styles.add(
        new CellStyle(
            own == null ? NumberFormat.builtIn(format) : own,
            font(record.getFontIndex() & 0xFFFF)));
  }

  /** The name of a font; no font has the number 4. */
  private String font(int number) {
    int place = number > 4 ? number - 1 : number;
    return place < fonts.size() ? fonts.get(place) : "";
  }

  private void tab(BoundSheetRecord record) {
    if (!record.isHidden() && !record.isVeryHidden()) {
      tabs.add(new Tab(record.getSheetname(), record.getPositionOfBof()));
    }
  }

  private void link(SupBookRecord record) {
    if (record.isExternalReferences()) {
      externalFiles.add(ExternalFiles.name(record.getURL()));
    }
  }

  /** Reads the texts that cells share: as many as there are, whatever their number says. */
  private boolean texts(RecordInputStream in) {
    in.readInt();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      if (i == MOST_TEXTS) {
        throw new UnreadableFileException(
            "Cần tệp có nhiều nhất "
                + MOST_TEXTS
                + " chuỗi khác nhau, thấy nhiều hơn: hãy chia tệp",
            "Expecting at most " + MOST_TEXTS + " different texts, found more: split the file");
      }
      texts.add(text(new UnicodeString(in)));
    }
    return true;
  }

  private RichText text(UnicodeString unicode) {
    String all = unicode.getString();
    if (unicode.getFormatRunCount() == 0) {
      return RichText.plain(all);
    }
    List<RichText.Run> runs = new ArrayList<>();
    int start = 0;
    String font = "";
    for (int i = 0; i < unicode.getFormatRunCount(); i++) {
      FormatRun next = unicode.getFormatRun(i);
      int end = Math.max(start, Math.min(all.length(), next.getCharacterPos()));
      runs.add(new RichText.Run(all.substring(start, end), font));
      start = end;
      font = font(next.getFontIndex());
    }
    runs.add(new RichText.Run(all.substring(start), font));
    return RichText.of(runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }

  /** The visible sheets in the order of their tabs. */
  List<Tab> tabs() {
    return tabs;
  }

  /** The names of the files that formulas point into. */
  List<String> externalFiles() {
    return List.copyOf(externalFiles);
  }

  /** The style by its number. */
  CellStyle style(int number) {
    return number < styles.size() ? styles.get(number) : CellStyle.GENERAL;
  }

  /** The shared text by its number. */
  RichText text(int number) {
    if (number < 0 || number >= texts.size()) {
      throw BiffRecords.damaged("no text " + number);
    }
    return texts.get(number);
  }
}
