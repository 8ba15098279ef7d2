package kimngach.read.excel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
  private SharedStrings() {}

  /** The texts in the order of the part. */
  static List<RichText> read(byte[] part) throws XMLStreamException {
    List<RichText> texts = new ArrayList<>();
    read(new ByteArrayInputStream(part), texts::add);
    return texts;
  }

  /** Gives each text to {@code taker}, in the order of the part. */
  static void read(InputStream part, Consumer<RichText> taker) throws XMLStreamException {
    XMLStreamReader reader = Xml.reader(part);
    while (Xml.nextStart(reader)) {
      if (reader.getLocalName().equals("si")) {
        taker.accept(Xml.richText(reader));
      }
    }
  }
}
