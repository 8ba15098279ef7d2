package kimngach.render.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * The JasperReports settings of one run: our font family and nothing of the machine's.
 *
 * <p>The default font is the family, and the default PDF font the file itself: JasperReports writes
 * its page anchors in the latter, without looking into families. Line breaks are kept for {@link
 * MeasuredText}. Classes and addresses that a report might name are filtered, behind the list of
 * what a template may hold.
 */
final class JasperContext {
  static final String FAMILY = "Tinos";
  private static final String FOLDER = "kimngach/render/pdf/fonts/";

  private JasperContext() {}

  static SimpleJasperReportsContext open() {
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    context.setExtensions(FontFamily.class, List.of(tinos(context)));
    context.setProperty("net.sf.jasperreports.default.font.name", FAMILY);
    context.setProperty("net.sf.jasperreports.default.pdf.font.name", FOLDER + "Tinos-Regular.ttf");
    context.setProperty("net.sf.jasperreports.default.pdf.encoding", "Identity-H");
    context.setProperty("net.sf.jasperreports.default.pdf.embedded", "true");
    context.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
    context.setProperty(
        "net.sf.jasperreports.text.measurer.factory", ParagraphMeasuring.class.getName());
    context.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
    context.setProperty("net.sf.jasperreports.deserialization.class.filter.enabled", "true");
    context.setProperty("net.sf.jasperreports.repository.url.filter.enabled", "true");
    return context;
  }

  /** The names that styles may give their fonts. */
  static List<String> families(JasperReportsContext context) {
    return context.getExtensions(FontFamily.class).stream().map(FontFamily::getName).toList();
  }

  private static SimpleFontFamily tinos(SimpleJasperReportsContext context) {
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(FAMILY);
    family.setNormalFace(face(context, "Tinos-Regular.ttf"));
    family.setBoldFace(face(context, "Tinos-Bold.ttf"));
    family.setItalicFace(face(context, "Tinos-Italic.ttf"));
    family.setBoldItalicFace(face(context, "Tinos-BoldItalic.ttf"));
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    return family;
  }

  private static SimpleFontFace face(SimpleJasperReportsContext context, String file) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf(FOLDER + file);
    return face;
  }
}
