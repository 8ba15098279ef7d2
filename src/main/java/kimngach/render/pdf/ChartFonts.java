package kimngach.render.pdf;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import kimngach.model.Language;
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
   * @param chinese the font that stands in for it in Chinese, when the bulletin has Chinese
   * @param color the color of the letters
   */
  record Lettering(Font font, Optional<Font> chinese, Color color) {

    /** The same in the typeface of a language. */
    Lettering in(Language language) {
      return Typeface.of(language) == Typeface.NOTO_SERIF_SC
          ? new Lettering(chinese.orElseThrow(), chinese, color)
          : this;
    }

    Lettering sized(float size) {
      return new Lettering(
          font.deriveFont(size), chinese.map(other -> other.deriveFont(size)), color);
    }

    Lettering colored(Color other) {
      return new Lettering(font, chinese, other);
    }
  }

  static ChartFonts of(Template template, JasperReportsContext context) {
    FontUtil fonts = FontUtil.getInstance(context);
    return new ChartFonts(
        lettering(fonts, template, "chartLabel"),
        lettering(fonts, template, "chartLabelTranslation"),
        lettering(fonts, template, "chartValue"));
  }

  private static Lettering lettering(FontUtil fonts, Template template, String name) {
    JRStyle style = template.style(name);
    int face =
        (Boolean.TRUE.equals(style.isBold()) ? Font.BOLD : Font.PLAIN)
            | (Boolean.TRUE.equals(style.isItalic()) ? Font.ITALIC : Font.PLAIN);
    Font font =
        fonts.getAwtFontFromBundles(
            style.getFontName(), face, style.getFontSize(), Locale.ROOT, false);
    if (font == null) {
      throw template.fault(
          "Cần phông chữ có trong chương trình cho kiểu \""
              + name
              + "\", thấy \""
              + style.getFontName()
              + "\"",
          "Expecting a font of the program for the style \""
              + name
              + "\", found \""
              + style.getFontName()
              + "\"");
    }
    Optional<Font> chinese =
        Optional.ofNullable(
            fonts.getAwtFontFromBundles(
                Typeface.NOTO_SERIF_SC.family(),
                face & Font.BOLD,
                style.getFontSize(),
                Locale.ROOT,
                false));
    return new Lettering(font, chinese, style.getForecolor());
  }
}
