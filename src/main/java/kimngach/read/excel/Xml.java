package kimngach.read.excel;

import com.ctc.wstx.osgi.InputFactoryProviderImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Reads XML; no document type, no external entity. By Woodstox, which reads the templates of the
 * printed pages too and asks less of a program just started than the JDK's parser.
 */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  /** The most characters Excel allows in a cell. */
  private static final int LONGEST_TEXT = 32_767;

  private Xml() {}

  /** Asks Woodstox itself: a look through the services of the class path opens every jar. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryProviderImpl().createInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Or what is wrong with a text would be told by an unchecked exception, when it is asked for.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
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

  /** The {@code val} of the first child of this name, up to the end of this element. */
  static String childValue(XMLStreamReader reader, String name) throws XMLStreamException {
    String value = "";
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        if (value.isEmpty() && reader.getLocalName().equals(name)) {
          value = attribute(reader, "val");
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
    return value;
  }

  /** The characters of every {@code t} inside this element by font, phonetic hints left out. */
  static RichText richText(XMLStreamReader reader) throws XMLStreamException {
    List<RichText.Run> runs = new ArrayList<>();
    String font = "";
    int length = 0;
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("t") && phonetic == 0) {
          String part = text(reader);
          runs.add(new RichText.Run(length < LONGEST_TEXT ? part : "", font));
          length += part.length();
          continue;
        }
        if (name.equals("r")) {
          font = "";
        } else if (name.equals("rFont")) {
          font = attribute(reader, "val");
        }
        depth++;
        phonetic += name.equals("rPh") || phonetic > 0 ? 1 : 0;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
        phonetic = Math.max(0, phonetic - 1);
      }
    }
    return RichText.of(runs);
  }
}
