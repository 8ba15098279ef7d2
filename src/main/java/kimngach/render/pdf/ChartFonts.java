package kimngach.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * The lettering of charts, as the template's styles tell it.
 *
 * @param label for axes, categories and legend
 * @param translation for the same in the languages beneath
 * @param value for the values at columns and bars
 */
record ChartFonts(Lettering label, Lettering translation, Lettering value) {

  /**
   * One kind of lettering.
   *
   * @param font the font in its size
   * @param color the color of the letters
   */
  record Lettering(Font font, Color color) {}

  static ChartFonts of(Template template, JasperReportsContext context) {
    FontUtil fonts = FontUtil.getInstance(context);
    return new ChartFonts(
        lettering(fonts, template.style("chartLabel")),
        lettering(fonts, template.style("chartLabelTranslation")),
        lettering(fonts, template.style("chartValue")));
  }

  private static Lettering lettering(FontUtil fonts, JRStyle style) {
    int face =
        (Boolean.TRUE.equals(style.isBold()) ? Font.BOLD : Font.PLAIN)
            | (Boolean.TRUE.equals(style.isItalic()) ? Font.ITALIC : Font.PLAIN);
    Font font =
        fonts.getAwtFontFromBundles(
            style.getFontName(), face, style.getFontSize(), Locale.ROOT, false);
    return new Lettering(font, style.getForecolor());
  }
}
