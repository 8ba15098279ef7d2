package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
  private SharedStrings() {}

  /** The texts in the order of the part. */
  static List<RichText> read(byte[] part) throws XMLStreamException {
    List<RichText> texts = new ArrayList<>();
    XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(part));
    while (Xml.nextStart(reader)) {
      if (reader.getLocalName().equals("si")) {
        texts.add(Xml.richText(reader));
      }
    }
    return texts;
  }
}
