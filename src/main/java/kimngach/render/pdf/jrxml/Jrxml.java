package kimngach.render.pdf.jrxml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kimngach.model.fault.Fault;
import kimngach.render.TemplateFile;

/** A template that was read once: its bytes, its elements, its pictures. */
public final class Jrxml {
  private static final int MOST_MEGABYTES = 1;

  private final String place;
  private final byte[] bytes;
  private final XmlPart root;
  private final Pictures pictures;

  private Jrxml(String place, byte[] bytes, XmlPart root, Pictures pictures) {
    this.place = place;
    this.bytes = bytes;
    this.root = root;
    this.pictures = pictures;
  }

  /**
   * Reads a template.
   *
   * @param file the template; its pictures lie beside it
   * @param place the template as messages name it
   * @throws kimngach.model.fault.TemplateFaultException when it is not there or no XML
   */
  public static Jrxml read(Path file, String place) {
    byte[] bytes = TemplateFile.read(file, place, MOST_MEGABYTES);
    XmlPart root = XmlParts.read(bytes, place);
    Path folder = file.toAbsolutePath().resolveSibling("");
    return new Jrxml(place, bytes, root, Pictures.of(place, folder, root));
  }

  /** The bytes that were examined; nothing else may be given to JasperReports. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The pictures by the names the template has for them, as opaque PNG. */
  public Map<String, byte[]> pictures() {
    return Map.copyOf(pictures.read());
  }

  /**
   * All that is wrong, in the order of the file.
   *
   * @param fonts the names of the fonts that there are
   */
  public List<Fault> faults(Collection<String> fonts) {
    List<Fault> faults = new ArrayList<>(AllowedParts.faults(place, root));
    if (faults.isEmpty()) {
      faults.addAll(AllowedExpressions.faults(place, root));
      faults.addAll(StyleNames.faults(place, root, fonts));
      faults.addAll(PageRoom.faults(place, root));
    }
    faults.addAll(pictures.faults());
    return faults;
  }

  /** A fault for each of these styles that the template lacks. */
  public List<Fault> missing(Collection<String> styles) {
    return StyleNames.missing(place, root, styles);
  }
}
