package kimngach.report.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kimngach.model.finding.Severity;

/**
 * The styles of a workbook, to which filled ones are added: the same number format, font, border
 * and alignment as the cell had, on another ground. The styles that are there keep their numbers.
 */
final class StyleSheet {
  private final PartText part;
  private final List<String> styles = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final Map<Severity, Integer> fills = new EnumMap<>(Severity.class);
  private final Map<String, Integer> filled = new HashMap<>();
  private int fillCount;

  StyleSheet(byte[] bytes) throws IOException {
    part = new PartText(bytes);
    int list = part.start("cellXfs", 0);
    if (list < 0 || part.start("fills", 0) < 0) {
      throw new IOException("styles without cell formats or fills");
    }
    int end = part.last(list);
    for (int at = part.start("xf", list); at >= 0 && at < end; at = part.start("xf", at + 1)) {
      at = readStyle(at);
    }
    int fillsStart = part.start("fills", 0);
    int fillsEnd = part.last(fillsStart);
    for (int at = part.start("fill", fillsStart);
        at >= 0 && at < fillsEnd;
        at = part.start("fill", at + 1)) {
      fillCount++;
    }
  }

  private int readStyle(int start) throws IOException {
    int last = part.last(start);
    styles.add(part.between(start, last));
    return last;
  }

  /** The styles of a workbook that has none of its own. */
  static byte[] plain(String namespace) {
    String styles =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font>\
        </fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill \
        patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>\
        <bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" \
        fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" \
        fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>\
        """
            .replace("%s", namespace);
    return styles.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The number of a style with a fill.
   *
   * @param style the number of the style the cell has
   */
  int filled(int style, Severity weight) {
    int base = style >= 0 && style < styles.size() ? style : 0;
    return filled.computeIfAbsent(base + " " + weight, ignored -> add(base, weight));
  }

  private int add(int base, Severity weight) {
    int fill = fills.computeIfAbsent(weight, ignored -> fillCount + fills.size());
    String xf = styles.isEmpty() ? "<xf/>" : styles.get(base);
    int end = xf.indexOf('>') + 1;
    Tag tag = new Tag(xf.substring(0, end));
    tag = tag.with("fillId", String.valueOf(fill)).with("applyFill", "1");
    added.add(tag.raw() + xf.substring(end));
    return Math.max(1, styles.size()) + added.size() - 1;
  }

  byte[] bytes() throws IOException {
    int list = part.start("fills", 0);
    String prefix = part.tag(list).prefix();
    StringBuilder fillText = new StringBuilder();
    fills.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(fill -> fillText.append(fill(prefix, MarkColour.of(fill.getKey()))));
    append("fills", fillText.toString(), fillCount + fills.size());
    append("cellXfs", String.join("", added), styles.size() + added.size());
    return part.bytes();
  }

  private void append(String name, String text, int count) throws IOException {
    int list = part.start(name, 0);
    Tag tag = part.tag(list);
    if (!tag.attribute("count").isEmpty()) {
      part.replace(list, tag.with("count", String.valueOf(count)));
    }
    part.append(list, text);
  }

  private static String fill(String prefix, MarkColour colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF%\"/><bgColor"
            .replace("%", colour.hexadecimal())
            .replace("<", "<" + prefix)
        + " indexed=\"64\"/></"
        + prefix
        + "patternFill></"
        + prefix
        + "fill>";
  }
}
