package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook's cell styles. */
final class NumberFormats {
  private final List<NumberFormat> byStyle = new ArrayList<>();

  /** Cells without styles. */
  NumberFormats() {}

  NumberFormats(byte[] styles) throws XMLStreamException {
    Map<String, NumberFormat> own = new HashMap<>();
    boolean cellStyles = false;
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(styles));
    while (Xml.nextStart(reader)) {
      String name = reader.getLocalName();
      if (name.equals("numFmt")) {
        own.put(
            Xml.attribute(reader, "numFmtId"),
            NumberFormat.of(Xml.attribute(reader, "formatCode")));
      } else if (name.equals("cellXfs")
          || name.equals("cellStyleXfs")
          || name.equals("cellStyles")) {
        cellStyles = name.equals("cellXfs");
      } else if (name.equals("xf") && cellStyles) {
        String id = Xml.attribute(reader, "numFmtId");
        byStyle.add(own.containsKey(id) ? own.get(id) : builtIn(id));
      }
    }
  }

  private static NumberFormat builtIn(String id) {
    return id.isEmpty() ? NumberFormat.GENERAL : NumberFormat.builtIn(Integer.parseInt(id));
  }

  /** The format of a style by its number, written in digits or blank. */
  NumberFormat of(String style) {
    int index = style.isEmpty() ? 0 : Integer.parseInt(style);
    return index >= 0 && index < byStyle.size() ? byStyle.get(index) : NumberFormat.GENERAL;
  }
}
