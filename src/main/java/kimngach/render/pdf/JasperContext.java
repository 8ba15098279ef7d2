package kimngach.render.pdf;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Language;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;

/**
 * The JasperReports settings of one run: our typefaces and nothing of the machine's.
 *
 * <p>The default font is the family, and the default PDF font the file itself: JasperReports writes
 * its page anchors in the latter, without looking into families. Line breaks are kept for {@link
 * MeasuredText}. Classes and addresses that a report might name are filtered, behind the list of
 * what a template may hold.
 */
final class JasperContext {
  private JasperContext() {}

  /** Opens with the fonts that some languages need, beside those of every page. */
  static SimpleJasperReportsContext open(Collection<Language> languages) {
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    context.setExtensions(
        FontFamily.class,
        Stream.concat(Stream.of(Typeface.TINOS), Typeface.of(languages).stream())
            .distinct()
            .map(typeface -> typeface.load(context))
            .toList());
    context.setProperty("net.sf.jasperreports.default.font.name", Typeface.TINOS.family());
    context.setProperty("net.sf.jasperreports.default.pdf.font.name", Typeface.TINOS.regular());
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

  /** Whether a context has every font that some languages need. */
  static boolean prints(JasperReportsContext context, Collection<Language> languages) {
    return Typeface.of(languages).stream()
        .map(Typeface::family)
        .allMatch(families(context)::contains);
  }

  /** The names that styles may give their fonts. */
  static List<String> families(JasperReportsContext context) {
    return context.getExtensions(FontFamily.class).stream().map(FontFamily::getName).toList();
  }
}
