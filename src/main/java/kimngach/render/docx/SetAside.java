package kimngach.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import kimngach.render.OfficeZip;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Parts of a document that are finished, as compressed text: a table of thousands of rows does not
 * fit into memory as objects. A comment keeps their place until the document is written.
 */
final class SetAside implements OfficeZip.Contents {
  private static final String DOCUMENT = "word/document.xml";
  private static final Pattern PLACE = Pattern.compile("<!--set-aside-([0-9]+)-->");
  private static final String DECLARATION =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final List<ByteArrayOutputStream> compressed = new ArrayList<>();
  private final List<DeflaterOutputStream> open = new ArrayList<>();

  /** Marks the place before an element and tells its number. */
  int placeBefore(XmlObject element) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    compressed.add(bytes);
    open.add(new DeflaterOutputStream(bytes));
    int number = compressed.size() - 1;
    try (XmlCursor cursor = element.newCursor()) {
      cursor.insertComment("set-aside-" + number);
    }
    return number;
  }

  /** Keeps the text of an element for a place, after what is kept for it already. */
  void add(int place, XmlObject element) {
    String xml = element.xmlText(new XmlOptions().setSaveOuter()).replace(DECLARATION, "");
    try {
      open.get(place).write(xml.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot be written", e);
    }
  }

  @Override
  public void write(String entry, byte[] content, OutputStream out) throws IOException {
    if (!entry.equals(DOCUMENT) || compressed.isEmpty()) {
      out.write(content);
      return;
    }
    String xml = new String(content, StandardCharsets.UTF_8);
    Matcher place = PLACE.matcher(xml);
    int written = 0;
    while (place.find()) {
      out.write(xml.substring(written, place.start()).getBytes(StandardCharsets.UTF_8));
      copy(Integer.parseInt(place.group(1)), out);
      written = place.end();
    }
    out.write(xml.substring(written).getBytes(StandardCharsets.UTF_8));
  }

  private void copy(int place, OutputStream out) throws IOException {
    open.get(place).finish();
    new InflaterInputStream(new ByteArrayInputStream(compressed.get(place).toByteArray()))
        .transferTo(out);
  }
}
