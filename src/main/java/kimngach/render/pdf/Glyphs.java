package kimngach.render.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.fault.Fault;
import kimngach.render.PrintedTexts;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;

/**
 * Tells which characters the fonts of the PDF can print. One that they cannot would be an empty box
 * on the page.
 */
public final class Glyphs {
  private static final int AROUND = 18;

  private final Function<Typeface, Font> reading;
  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
  private final Map<Typeface, BitSet> shown = new EnumMap<>(Typeface.class);

  /** Reads fonts when a text asks for them. */
  public Glyphs() {
    this(Glyphs::read);
  }

  /** Looks into the fonts that were loaded for printing. */
  Glyphs(JasperReportsContext context) {
    this(typeface -> loaded(context, typeface));
  }

  private Glyphs(Function<Typeface, Font> reading) {
    this.reading = reading;
  }

  /**
   * A character that cannot be printed.
   *
   * @param codePoint the character, such as U+1F600
   * @param language the language of the text it stands in
   * @param around that text, shortened to what stands around its first occurrence
   */
  public record Missing(int codePoint, Language language, String around) {

    /** The character as the Unicode standard writes it: {@code U+1F600}. */
    public String notation() {
      return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /**
     * The fault that stops a build because of it.
     *
     * @param place where the text comes from, as messages name it
     */
    public Fault fault(String place) {
      String found = notation() + " (" + Character.toString(codePoint) + ")";
      return Fault.at(
          place,
          "Cần các ký tự có trong phông chữ của bản tin, thấy "
              + found
              + " trong văn bản \""
              + around
              + "\" ("
              + language.code()
              + "): hãy thay ký tự này",
          "Expecting characters that the fonts of the bulletin have, found "
              + found
              + " in the text \""
              + around
              + "\" ("
              + language.code()
              + "): write something else for it");
    }
  }

  /**
   * The characters of a bulletin that cannot be printed, each once a language, in reading order.
   */
  public List<Missing> missing(Bulletin bulletin) {
    List<Missing> missing = new ArrayList<>();
    Map<Language, Set<Integer>> told = new EnumMap<>(Language.class);
    EnumSet<Language> languages = EnumSet.copyOf(bulletin.languages());
    PrintedTexts.read(
        bulletin,
        text ->
            languages.forEach(
                language -> {
                  Set<Integer> known = told.computeIfAbsent(language, ignored -> new HashSet<>());
                  collect(text, language, known, missing);
                }));
    return missing;
  }

  /** The characters of one text that cannot be printed, each once, in reading order. */
  public List<Missing> missing(String text, Language language) {
    List<Missing> missing = new ArrayList<>();
    collect(text, language, new HashSet<>(), missing);
    return missing;
  }

  private void collect(Text text, Language language, Set<Integer> told, List<Missing> missing) {
    for (Run run : text.runs(language)) {
      if (!isPrintable(run.text(), language)) {
        collect(text.plain(language), language, told, missing);
        return;
      }
    }
  }

  private void collect(String text, Language language, Set<Integer> told, List<Missing> missing) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int character = text.codePointAt(at);
      if (!isShown(character, language) && told.add(character)) {
        missing.add(new Missing(character, language, around(text, at)));
      }
    }
  }

  private boolean isPrintable(String text, Language language) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (!isShown(text.codePointAt(at), language)) {
        return false;
      }
    }
    return true;
  }

  /** Asks for each character once: a bulletin has thousands, and few different ones. */
  private boolean isShown(int character, Language language) {
    BitSet known = shown.computeIfAbsent(Typeface.of(language), ignored -> new BitSet());
    if (!known.get(character) && font(language).canDisplay(character) && !turns(character)) {
      known.set(character);
    }
    return known.get(character);
  }

  /** Characters that nobody sees and that break lines or turn the order of digits around. */
  private static boolean turns(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                true;
            default -> false;
          };
    };
  }

  private static String around(String text, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + AROUND);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  private Font font(Language language) {
    return fonts.computeIfAbsent(Typeface.of(language), reading);
  }

  private static Font loaded(JasperReportsContext context, Typeface typeface) {
    return context.getExtensions(FontFamily.class).stream()
        .filter(family -> family.getName().equals(typeface.family()))
        .findFirst()
        .orElseThrow()
        .getNormalFace()
        .getFont();
  }

  private static Font read(Typeface typeface) {
    try (InputStream in = Glyphs.class.getClassLoader().getResourceAsStream(typeface.regular())) {
      if (in == null) {
        throw new IllegalStateException("Expecting " + typeface.regular() + ", found none");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("Expecting a font that can be read", e);
    }
  }
}
