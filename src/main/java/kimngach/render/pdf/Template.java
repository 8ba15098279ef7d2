package kimngach.render.pdf;

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
    try (InputStream in = Files.newInputStream(file)) {
      JasperDesign design = JRXmlLoader.load(context, in);
      if (design.getScriptletClass() != null || design.getQuery() != null || hasDetail(design)) {
        throw new PdfTemplateException(
            file, "Expecting page, styles, header and footer, found a query, scriptlet or detail");
      }
      return new Template(file, design);
    } catch (IOException | JRException | JRRuntimeException e) {
      throw new PdfTemplateException(
          file, "Expecting a readable JasperReports template, found: " + innermost(e), e);
    }
  }

  private static boolean hasDetail(JasperDesign design) {
    return design.getDetailSection() != null && design.getDetailSection().getBands().length > 0;
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
      throw new PdfTemplateException(file, innermost(e), e);
    }
  }

  private static String innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
