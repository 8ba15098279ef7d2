package kimngach.render.pdf;

import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * {@code bulletin.jrxml} as loaded for one run: the page, its header and footer, the named styles.
 *
 * @param place the file as messages name it, such as {@code templates/monthly/bulletin.jrxml}
 * @param design the page and the styles; the renderer adds its bands to it
 */
record Template(String place, JasperDesign design) {

  static Template load(Path file, String place, JasperReportsContext context) {
    PageAndStyles.restrict(context);
    try (InputStream in = Files.newInputStream(file)) {
      return new Template(place, JRXmlLoader.load(context, in));
    } catch (NoSuchFileException missing) {
      throw fault(place, "Cần tệp mẫu này, không thấy", "Expecting this template, found none");
    } catch (IOException | JRException | JRRuntimeException e) {
      if (rootOf(e) instanceof IgnoredPropertyException refused) {
        String found = refused.getPropertyName();
        throw fault(
            place,
            "Cần trang, kiểu chữ, đầu trang và chân trang, thấy "
                + found
                + ": hãy bỏ phần đó khỏi mẫu",
            "Expecting page, styles, header and footer, found "
                + found
                + ": remove it from the template");
      }
      throw fault(
          place,
          "Cần một mẫu JasperReports đọc được, thấy: " + found(file, e),
          "Expecting a readable JasperReports template, found: " + found(file, e));
    }
  }

  /** JasperReports keeps to itself where XML is broken, so we look again. */
  private static String found(Path file, Exception unreadable) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
      }
      return innermost(unreadable);
    } catch (IOException | XMLStreamException broken) {
      return innermost(broken).replaceAll("\\s+", " ");
    }
  }

  /** The style of that name; a template without it is at fault. */
  JRStyle style(String name) {
    JRStyle style = design.getStylesMap().get(name);
    if (style == null) {
      Set<String> found = design.getStylesMap().keySet();
      throw fault(
          "Cần có kiểu (style) \"" + name + "\", thấy " + found,
          "Expecting a style named \"" + name + "\", found " + found);
    }
    return style;
  }

  /** The width between the margins, in points. */
  int width() {
    return design.getColumnWidth();
  }

  /** Makes the design fillable; nothing in it is compiled. */
  JasperReport report(JasperReportsContext context) {
    try {
      return new DirectExpressions(context).compileReport(design);
    } catch (JRException | JRRuntimeException e) {
      throw fault("Cần một mẫu JasperReports dùng được, thấy: " + innermost(e), innermost(e));
    }
  }

  /** A fault of this template. */
  TemplateFaultException fault(String vi, String en) {
    return fault(place, vi, en);
  }

  private static TemplateFaultException fault(String place, String vi, String en) {
    return new TemplateFaultException(Fault.at(place, vi, en));
  }

  static String innermost(Throwable thrown) {
    return String.valueOf(rootOf(thrown).getMessage());
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
