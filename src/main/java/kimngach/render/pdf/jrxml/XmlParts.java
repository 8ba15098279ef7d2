package kimngach.render.pdf.jrxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kimngach.model.fault.TemplateFaultException;

/** Reads a template's XML; a document type, and with it every entity, is refused. */
final class XmlParts {
  private static final int DEEPEST = 30;
  private static final int MOST = 20_000;

  private final String file;
  private final Deque<XmlPart> open = new ArrayDeque<>();
  private int count;

  private XmlParts(String file) {
    this.file = file;
  }

  /**
   * The outermost element.
   *
   * @throws TemplateFaultException when the bytes are no XML, or XML beyond these bounds
   */
  static XmlPart read(byte[] bytes, String file) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new XmlParts(file)
          .root(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException broken) {
      throw new TemplateFaultException(Faults.broken(file, broken));
    }
  }

  private XmlPart root(XMLStreamReader xml) throws XMLStreamException {
    XmlPart root = new XmlPart("", Map.of(), new StringBuilder(), new ArrayList<>(), 1, 1);
    open.push(root);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.getFirst().text().append(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new TemplateFaultException(
                Faults.at(
                    file,
                    xml.getLocation().getLineNumber(),
                    xml.getLocation().getColumnNumber(),
                    "Cần mẫu không có DOCTYPE hay thực thể (entity), thấy một khai báo như vậy: hãy"
                        + " bỏ đi",
                    "Expecting a template without DOCTYPE and entities, found one: remove it"));
        default -> {}
      }
    }
    return root.children().get(0);
  }

  private void begin(XMLStreamReader xml) {
    Location at = xml.getLocation();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    XmlPart part =
        new XmlPart(
            xml.getLocalName(),
            attributes,
            new StringBuilder(),
            new ArrayList<>(),
            at.getLineNumber(),
            at.getColumnNumber());
    open.getFirst().children().add(part);
    open.push(part);
    count++;
    if (open.size() > DEEPEST || count > MOST) {
      throw new TemplateFaultException(
          Faults.at(
              file,
              at.getLineNumber(),
              at.getColumnNumber(),
              "Cần mẫu không quá " + MOST + " phần và " + DEEPEST + " tầng, thấy nhiều hơn",
              "Expecting a template of at most "
                  + MOST
                  + " elements, "
                  + DEEPEST
                  + " deep, found more"));
    }
  }
}
