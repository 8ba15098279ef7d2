package kimngach.render.pdf;

import kimngach.model.Language;
import kimngach.render.LanguageTag;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.design.JRDesignElement;

/**
 * The properties by which JasperReports tags a PDF for readers who listen to it, and our own that
 * mark printed elements for {@link PrintedPages}.
 */
final class Tags {
  private static final String PDF = "net.sf.jasperreports.export.pdf.tag.";

  /** The number of the table that a first or last element of a row belongs to. */
  static final String TABLE = "net.sf.jasperreports.export.kimngach.table";

  /** The language of a text, as JasperReports reads it too. */
  static final String LANGUAGE = PDF + "language";

  /** The words for those who cannot see an image. */
  static final String ALTERNATIVE = "net.sf.jasperreports.export.kimngach.alternative";

  /** The level, from 1, at which a text or rule stands in the outline of the document. */
  static final String OUTLINE = "net.sf.jasperreports.export.kimngach.outline";

  /** The words in the outline, where they are not those of the text. */
  static final String OUTLINE_WORDS = "net.sf.jasperreports.export.kimngach.outline.words";

  /** What a header cell is the header of: {@code Row} or, when it is not told, {@code Column}. */
  static final String SCOPE = "net.sf.jasperreports.export.kimngach.scope";

  /** Set in the template: the first page an element is printed on. */
  static final String FROM_PAGE = "net.sf.jasperreports.export.kimngach.from.page";

  private Tags() {}

  /** Tells the language of an element's text. */
  static void language(JRDesignElement element, Language language) {
    element.getPropertiesMap().setProperty(LANGUAGE, LanguageTag.of(language));
  }

  /** Wraps the elements from first to last in one tag, such as {@code h1} or {@code td}. */
  static void wrap(String tag, JRPropertiesHolder first, JRPropertiesHolder last) {
    if (first == last) {
      first.getPropertiesMap().setProperty(PDF + tag, "full");
    } else {
      first.getPropertiesMap().setProperty(PDF + tag, "start");
      last.getPropertiesMap().setProperty(PDF + tag, "end");
    }
  }

  /** Makes the header cell of a row out of a cell. */
  static void headsRow(JRDesignElement cell) {
    cell.getPropertiesMap().setProperty(SCOPE, "Row");
  }

  static void alternative(JRDesignElement image, String words) {
    image.getPropertiesMap().setProperty(ALTERNATIVE, words);
  }

  /** Puts a text into the outline by its own words. */
  static void outline(JRDesignElement text, int level) {
    text.getPropertiesMap().setProperty(OUTLINE, Integer.toString(level));
  }

  /** Puts the place of a rule into the outline. */
  static void outline(JRDesignElement rule, int level, String words, Language language) {
    outline(rule, level);
    rule.getPropertiesMap().setProperty(OUTLINE_WORDS, words);
    language(rule, language);
  }

  static void columns(JRDesignElement cell, int columns) {
    cell.getPropertiesMap().setProperty(PDF + "colspan", Integer.toString(columns));
  }

  static void table(JRDesignElement element, int table) {
    element.getPropertiesMap().setProperty(TABLE, Integer.toString(table));
  }
}
