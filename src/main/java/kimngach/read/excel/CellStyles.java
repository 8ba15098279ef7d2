package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cell styles of an XLSX workbook: number formats and fonts. */
final class CellStyles {
  private final Map<String, NumberFormat> formats = new HashMap<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<CellStyle> byNumber = new ArrayList<>();

  /** Cells without styles. */
  CellStyles() {}

  CellStyles(byte[] styles) throws XMLStreamException {
    String list = "";
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(styles));
    while (Xml.nextStart(reader)) {
      String name = reader.getLocalName();
      switch (name) {
        case "numFmts", "fonts", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs" -> list = name;
        case "numFmt" -> format(reader, list);
        case "font" -> {
          if (list.equals("fonts")) {
            fonts.add(Xml.childValue(reader, "name"));
          }
        }
        case "xf" -> {
          if (list.equals("cellXfs")) {
            byNumber.add(style(reader));
          }
        }
        default -> {}
      }
    }
  }

  private void format(XMLStreamReader reader, String list) {
    if (list.equals("numFmts")) {
      formats.put(
          Xml.attribute(reader, "numFmtId"), NumberFormat.of(Xml.attribute(reader, "formatCode")));
    }
  }

  private CellStyle style(XMLStreamReader reader) {
    String id = Xml.attribute(reader, "numFmtId");
    NumberFormat own = formats.get(id);
    String font = Xml.attribute(reader, "fontId");
    int place = font.isEmpty() ? 0 : Integer.parseInt(font);
    return new CellStyle(
        own == null ? builtIn(id) : own,
        place >= 0 && place < fonts.size() ? fonts.get(place) : "");
  }

  private static NumberFormat builtIn(String id) {
    return id.isEmpty() ? NumberFormat.GENERAL : NumberFormat.builtIn(Integer.parseInt(id));
  }

  /** The style by its number, written in digits or blank. */
  CellStyle of(String style) {
    int index = style.isEmpty() ? 0 : Integer.parseInt(style);
    return index >= 0 && index < byNumber.size() ? byNumber.get(index) : CellStyle.GENERAL;
  }
}
