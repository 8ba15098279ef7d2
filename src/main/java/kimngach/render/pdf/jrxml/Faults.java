package kimngach.render.pdf.jrxml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import kimngach.model.fault.Fault;

/** Faults at lines of a template. */
final class Faults {
  private Faults() {}

  static Fault at(String file, int line, int column, String vi, String en) {
    return Fault.at(file + ":" + line + ":" + column, vi, en);
  }

  static Fault at(String file, XmlPart part, String vi, String en) {
    return at(file, part.line(), part.column(), vi, en);
  }

  static Fault broken(String file, XMLStreamException broken) {
    Location at = broken.getLocation();
    String said = String.valueOf(broken.getMessage());
    int place = said.indexOf("\n at [row");
    String found = (place < 0 ? said : said.substring(0, place)).replaceAll("\\s+", " ");
    return at(
        file,
        at == null ? 1 : Math.max(1, at.getLineNumber()),
        at == null ? 1 : Math.max(1, at.getColumnNumber()),
        "Cần XML đúng cú pháp (thẻ mở và thẻ đóng đi đôi, thuộc tính trong ngoặc kép), thấy: "
            + found,
        "Expecting well-formed XML, found: " + found);
  }
}
