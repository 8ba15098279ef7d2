package kimngach.render;

import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Bulletin;

/**
 * The whole bulletin printed once: a document has one, with all its languages, or, where
 * translations come after, one a language.
 *
 * @param languages the languages printed in it, in printing order; at least one
 * @param follows whether it stands behind another one; it begins on a new page then
 * @param columns whether running text stands in columns, a language each
 */
public record Rendition(List<Language> languages, boolean follows, boolean columns) {
  public Rendition {
    languages = List.copyOf(languages);
  }

  /** The renditions that a document consists of, in order. */
  public static List<Rendition> of(Bulletin bulletin) {
    List<Language> languages = bulletin.languages();
    return switch (bulletin.arrangement()) {
      case BENEATH -> List.of(new Rendition(languages, false, false));
      case SIDE_BY_SIDE -> List.of(new Rendition(languages, false, languages.size() > 1));
      case AFTER ->
          languages.stream()
              .map(one -> new Rendition(List.of(one), one != languages.get(0), false))
              .toList();
    };
  }

  /** Whether a document holds several, each in a language of its own. */
  public static boolean several(Bulletin bulletin) {
    return bulletin.arrangement() == Arrangement.AFTER && bulletin.languages().size() > 1;
  }

  /**
   * Whether it is a translation as a whole: without Vietnamese there is no official text in it, and
   * so no number, no signature, no seal and no recipients.
   */
  public boolean isTranslation() {
    return !languages.contains(Language.VI);
  }

  /** The language that leads. */
  public Language first() {
    return languages.get(0);
  }
}
