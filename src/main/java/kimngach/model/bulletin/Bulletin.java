package kimngach.model.bulletin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param meanings what marks such as {@code [e]} mean, the same in the legend and in the workbook
 */
public record Bulletin(
    Text title,
    Text author,
    LocalDate releaseDate,
    List<Language> languages,
    Arrangement arrangement,
    List<Block> blocks,
    Map<Mark, Text> meanings) {
  public Bulletin {
    languages = List.copyOf(languages);
    blocks = List.copyOf(blocks);
    meanings = Map.copyOf(meanings);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("Expecting at least one language, found none");
    }
  }

  /** A bulletin whose marks have their usual meanings. */
  public Bulletin(
      Text title,
      Text author,
      LocalDate releaseDate,
      List<Language> languages,
      Arrangement arrangement,
      List<Block> blocks) {
    this(title, author, releaseDate, languages, arrangement, blocks, Map.of());
  }

  /** What a mark means in a language. */
  public String meaning(Mark mark, Language language) {
    return Optional.ofNullable(meanings.get(mark))
        .map(text -> text.plain(language))
        .orElseGet(() -> mark.meaning(language));
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
