package kimngach.render.pdf.jrxml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a template with its place.
 *
 * @param name its name, such as {@code style}
 * @param attributes its attributes in the order written
 * @param text the text within it and its children, in order
 * @param children the elements within it
 * @param line the line it begins in, from 1
 * @param column the character it begins at, from 1
 */
record XmlPart(
    String name,
    Map<String, String> attributes,
    StringBuilder text,
    List<XmlPart> children,
    int line,
    int column) {

  Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** This element and all within it, outside in. */
  Stream<XmlPart> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlPart::all));
  }
}
