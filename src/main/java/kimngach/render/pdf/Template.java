package kimngach.render.pdf;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.pdf.jrxml.Jrxml;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.renderers.Renderable;

/**
 * {@code bulletin.jrxml} as loaded for one run: the page, its header and footer, the named styles.
 *
 * @param place the file as messages name it, such as {@code templates/monthly/bulletin.jrxml}
 * @param source the file as it was examined
 * @param design the page and the styles; the renderer adds its bands to it
 * @param pictures the pictures in header and footer, by the parameters that the design has for them
 */
record Template(String place, Jrxml source, JasperDesign design, Map<String, Renderable> pictures) {

  static Template load(Path file, String place, JasperReportsContext context) {
    Jrxml source = Jrxml.read(file, place);
    List<Fault> faults = source.faults(JasperContext.families(context));
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
    PageAndStyles.restrict(context);
    try {
      JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(source.bytes()));
      return new Template(place, source, design, TemplatePictures.embed(design, source.pictures()));
    } catch (JRException | JRRuntimeException e) {
      throw new TemplateFaultException(UnreadTemplate.fault(place, e));
    }
  }

  /** A fault for each of these styles that the template lacks. */
  List<Fault> missing(Collection<String> styles) {
    return source.missing(styles);
  }

  /** The style of that name; a template without it is at fault. */
  JRStyle style(String name) {
    JRStyle style = design.getStylesMap().get(name);
    if (style == null) {
      throw new TemplateFaultException(missing(List.of(name)));
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

  static Throwable rootOf(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
