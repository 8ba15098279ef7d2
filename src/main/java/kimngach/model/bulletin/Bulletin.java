package kimngach.model.bulletin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kimngach.model.Language;

/**
 * A bulletin: everything that is printed, in order, in every language, before any page exists.
 *
 * <p>Renderers lay it out. They calculate nothing and format nothing, so PDF and DOCX cannot
 * disagree.
 *
 * @param title the title of the document, as its properties show it
 * @param author the issuing office, as the properties show it
 * @param releaseDate the date of release (ngày phát hành), from the release calendar, never the
 *     clock
 * @param languages the languages printed, in printing order; at least one
 * @param arrangement how several languages stand on the page
 * @param blocks what is printed, in order
 */
public record Bulletin(
    Text title,
    Text author,
    LocalDate releaseDate,
    List<Language> languages,
    Arrangement arrangement,
    List<Block> blocks) {
  public Bulletin {
    languages = List.copyOf(languages);
    blocks = List.copyOf(blocks);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("Expecting at least one language, found none");
    }
  }

  /** The marks that its tables bear, those that a legend must explain. */
  public Set<Mark> marks() {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        marks.addAll(table.marks());
      }
    }
    return marks;
  }
}
