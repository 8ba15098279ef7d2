package kimngach.render.pdf;

import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param file where it came from, for messages
 * @param design the page and the styles; the renderer adds its bands to it
 */
record Template(Path file, JasperDesign design) {

  static Template load(Path file, JasperReportsContext context) {
    PageAndStyles.restrict(context);
    try (InputStream in = Files.newInputStream(file)) {
      JasperDesign design = JRXmlLoader.load(context, in);
      if (design.getScriptletClass() != null) {
        throw strange(file, "scriptletClass");
      }
      return new Template(file, design);
    } catch (IOException | JRException | JRRuntimeException e) {
      Throwable cause = innermost(e);
      if (cause instanceof IgnoredPropertyException refused) {
        throw strange(file, refused.getPropertyName());
      }
      throw new PdfTemplateException(
          file, "Expecting a readable JasperReports template, found: " + cause.getMessage(), e);
    }
  }

  private static PdfTemplateException strange(Path file, String found) {
    return new PdfTemplateException(
        file, "Expecting page, styles, header and footer, found: " + found);
  }

  /** The style of that name; a template without it is at fault. */
  JRStyle style(String name) {
    JRStyle style = design.getStylesMap().get(name);
    if (style == null) {
      throw new PdfTemplateException(
          file,
          "Expecting a style named \"" + name + "\", found " + design.getStylesMap().keySet());
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
      throw new PdfTemplateException(file, String.valueOf(innermost(e).getMessage()), e);
    }
  }

  private static Throwable innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
