package kimngach.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;
import kimngach.render.Rendition;
import kimngach.render.UnofficialTranslation;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.renderers.Renderable;

/**
 * What a bulletin becomes before JasperReports breaks it into pages: the bands that know how to
 * print, and the lines that are printed, each by one band.
 *
 * <p>Lines of one {@code kept} number stay together; a heading passes its number on to what follows
 * it, so that it never stands alone at the foot of a page.
 */
final class Sheet {
  private final Template template;
  private final Map<Object, Integer> bandNumbers = new HashMap<>();
  private final List<JRDesignBand> bands = new ArrayList<>();
  private final List<JRDesignBand> headers = new ArrayList<>();
  private final Map<String, Renderable> drawings = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private Rendition rendition;
  private int page;
  private int kept;
  private boolean bound;
  private int continued = -1;

  Sheet(Template template, Rendition first) {
    this.template = template;
    this.rendition = first;
  }

  /** What is added from now on belongs to that rendition. */
  void begin(Rendition next) {
    rendition = next;
    if (next.follows()) {
      breakPage();
    }
  }

  /** Marks the place where the rendition begins, for the outline and for those who listen. */
  void markRendition() {
    JRDesignLine place = new JRDesignLine();
    place.setWidth(1);
    place.setHeight(1);
    place.getLinePen().setLineWidth(0f);
    Language language = rendition.first();
    Tags.outline(place, 1, UnofficialTranslation.nameOfRendition(language), language);
    JRDesignBand band = new JRDesignBand();
    band.setHeight(1);
    band.addElement(place);
    part();
    line(band(band), List.of());
    bind();
  }

  Rendition rendition() {
    return rendition;
  }

  Template template() {
    return template;
  }

  /** The languages of the rendition, in printing order. */
  List<Language> languages() {
    return rendition.languages();
  }

  List<JRDesignBand> bands() {
    return bands;
  }

  /** The headers of tables, in order, for the pages that a table continues on. */
  List<JRDesignBand> headers() {
    return headers;
  }

  /** The drawings by parameter name. */
  Map<String, Renderable> drawings() {
    return drawings;
  }

  List<Line> lines() {
    return lines;
  }

  /** The number of the band with that key, made when it is asked for the first time. */
  int band(Object key, Supplier<JRDesignBand> making) {
    Integer known = bandNumbers.get(key);
    if (known != null) {
      return known;
    }
    bands.add(making.get());
    bandNumbers.put(key, bands.size() - 1);
    return bands.size() - 1;
  }

  /** The number of a band that prints one line only. */
  int band(JRDesignBand band) {
    bands.add(band);
    return bands.size() - 1;
  }

  /** Adds the header of one more table and tells the number of the table. */
  int table(JRDesignBand header) {
    headers.add(header);
    return headers.size() - 1;
  }

  /** Adds a drawing and tells the name of the parameter that holds it. */
  String drawing(Renderable drawing) {
    String name = "drawing" + drawings.size();
    drawings.put(name, drawing);
    return name;
  }

  /** Puts a text into a stack, a field a language printed, each in the style for its language. */
  List<JRDesignTextField> words(Stack stack, String style, Text text) {
    List<JRDesignTextField> fields = new ArrayList<>();
    for (Language language : printed(text)) {
      fields.add(
          stack.text(
              style(style, language), Expressions.words(text.plain(language)), language.code()));
    }
    return fields;
  }

  void breakPage() {
    page++;
    bound = false;
  }

  /** What follows may stand on another page than what came before, unless a heading binds it. */
  void part() {
    if (!bound) {
      kept++;
    }
    bound = false;
  }

  /** What came last stays on one page with what follows. */
  void bind() {
    bound = true;
  }

  void line(int band, List<String> texts) {
    lines.add(new Line(band, page, continued, kept, continued >= 0, texts));
  }

  /** The lines that follow take the last rows of that table to their page, and so its header. */
  void carryHeader(int table) {
    continued = table;
  }

  /** The lines that follow belong to no table. */
  void endTable() {
    continued = -1;
  }

  void row(int band, int table, boolean repeats, List<String> texts) {
    lines.add(new Line(band, page, table, kept, repeats, texts));
  }

  /** The languages in which that text has something to print that is not printed above. */
  List<Language> printed(Text text) {
    return PrintedLine.of(text, languages()).stream().map(PrintedLine::language).toList();
  }

  /** The name of a style as it is for a language: translations have their own. */
  String style(String name, Language language) {
    return language == rendition.first() ? name : name + "Translation";
  }
}
