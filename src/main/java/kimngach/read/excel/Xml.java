package kimngach.read.excel;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with the JDK's own parser; no document type, no external entity. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  /** The most characters Excel allows in a cell. */
  private static final int LONGEST_TEXT = 32_767;

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(part);
  }

  /** Goes on to the next start of an element; false at the end of the document. */
  static boolean nextStart(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** The attribute of a local name, whatever its namespace; blank when there is none. */
  static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The characters up to the end of this element, those of elements inside left out. */
  static String text(XMLStreamReader reader) throws XMLStreamException {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (depth == 1 && reader.hasText() && text.length() < LONGEST_TEXT) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  /** The characters of every {@code t} inside this element, phonetic hints left out. */
  static String richText(XMLStreamReader reader) throws XMLStreamException {
    var text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("t") && phonetic == 0) {
          String part = text(reader);
          text.append(text.length() < LONGEST_TEXT ? part : "");
          continue;
        }
        depth++;
        phonetic += name.equals("rPh") || phonetic > 0 ? 1 : 0;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
        phonetic = Math.max(0, phonetic - 1);
      }
    }
    return text.toString();
  }
}
