package kimngach.render.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * How wide words are in a style of the template, for rules that are as long as a line or a part of
 * it.
 *
 * @param template the template with the styles
 * @param context where its fonts are found
 */
record LineWidth(Template template, JasperReportsContext context) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** The width of words on one line, in points; no more than the room that there is. */
  int of(String styleName, String words, int room) {
    JRStyle style = template.style(styleName);
    int face =
        (Boolean.TRUE.equals(style.isBold()) ? Font.BOLD : Font.PLAIN)
            | (Boolean.TRUE.equals(style.isItalic()) ? Font.ITALIC : Font.PLAIN);
    Font font =
        FontUtil.getInstance(context)
            .getAwtFontFromBundles(
                style.getFontName(), face, style.getFontSize(), Locale.ROOT, false);
    return font == null
        ? room
        : Math.min(room, (int) Math.round(font.getStringBounds(words, EXACT).getWidth()));
  }
}
