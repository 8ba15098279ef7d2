package kimngach.render.pdf;

import java.util.Collection;
import java.util.List;
import kimngach.model.Language;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * A typeface that comes with the program.
 *
 * <p>A language is printed in one typeface throughout, digits and Latin names included, so that a
 * line never mixes two. Fonts are read when the first bulletin needs them: the Chinese ones weigh
 * fifty times the others.
 */
enum Typeface {
  /** For Vietnamese and English: the measures of Times New Roman, as Decree 30 asks. */
  TINOS("Tinos", "Tinos", true),
  /** For Chinese, which knows no slanted letters: emphasis is weight. */
  NOTO_SERIF_SC("Noto Serif SC", "NotoSerifSC", false);

  private static final String FOLDER = "kimngach/render/pdf/fonts/";

  private final String family;
  private final String file;
  private final boolean slanted;

  Typeface(String family, String file, boolean slanted) {
    this.family = family;
    this.file = file;
    this.slanted = slanted;
  }

  static Typeface of(Language language) {
    return switch (language) {
      case VI, EN -> TINOS;
      case ZH -> NOTO_SERIF_SC;
    };
  }

  /** The typefaces that some languages need. */
  static List<Typeface> of(Collection<Language> languages) {
    return languages.stream().map(Typeface::of).distinct().toList();
  }

  /** The name by which styles and JasperReports know it. */
  String family() {
    return family;
  }

  /** The resource that holds the upright, regular weight. */
  String regular() {
    return FOLDER + file + "-Regular.ttf";
  }

  /** Whether it has italics. */
  boolean isSlanted() {
    return slanted;
  }

  /** Reads the fonts. */
  FontFamily load(JasperReportsContext context) {
    SimpleFontFamily loaded = new SimpleFontFamily(context);
    loaded.setName(family);
    loaded.setNormalFace(face(context, "-Regular.ttf"));
    loaded.setBoldFace(face(context, "-Bold.ttf"));
    if (slanted) {
      loaded.setItalicFace(face(context, "-Italic.ttf"));
      loaded.setBoldItalicFace(face(context, "-BoldItalic.ttf"));
    }
    loaded.setPdfEncoding("Identity-H");
    loaded.setPdfEmbedded(true);
    return loaded;
  }

  private SimpleFontFace face(JasperReportsContext context, String cut) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf(FOLDER + file + cut);
    return face;
  }

  /** Sets a text, whatever its style says, in the typeface of its language. */
  static void set(JRDesignTextField field, Language language) {
    Typeface typeface = of(language);
    if (typeface != TINOS) {
      field.setFontName(typeface.family);
      field.setItalic(typeface.slanted && field.isItalic());
    }
  }
}
