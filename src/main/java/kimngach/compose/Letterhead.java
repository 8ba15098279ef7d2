package kimngach.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kimngach.model.Language;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.settings.Office;

/**
 * The head of the first page, from the settings; the names of the state and its motto are those of
 * Decree 30/2020/NĐ-CP, Appendix I.
 *
 * @param office who publishes
 * @param releaseDate the day of release
 * @param languages the languages printed
 */
record Letterhead(Office office, LocalDate releaseDate, List<Language> languages) {

  /**
   * The head of a page.
   *
   * @param number number and symbol of the document; may be blank
   */
  Masthead masthead(Text number, Text title, Text subject) {
    return new Masthead(
        Text.of(languages, language -> office.parentBody().getOrDefault(language, "")),
        Text.of(languages, language -> office.name().getOrDefault(language, "")),
        Text.of(languages, Letterhead::state),
        Text.of(languages, Letterhead::motto),
        number,
        Text.of(languages, this::placeAndDate),
        title,
        lastWordsTogether(subject));
  }

  /** No line ends before the last word, such as the year: it would stand on a line of its own. */
  private static Text lastWordsTogether(Text subject) {
    Map<Language, List<Run>> bound = new EnumMap<>(Language.class);
    subject
        .byLanguage()
        .forEach(
            (language, runs) -> {
              List<Run> all = new ArrayList<>(runs);
              int last = all.size() - 1;
              if (last >= 0 && all.get(last) instanceof Words words) {
                all.set(last, new Words(words.text().replaceFirst(" (?=[^ ]+$)", "\u00a0")));
              }
              bound.put(language, all);
            });
    return new Text(bound);
  }

  private static String state(Language language) {
    return switch (language) {
      case VI -> "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
      case ZH -> "越南社会主义共和国";
      case EN -> "Socialist Republic of Vietnam".toUpperCase(Locale.ROOT);
    };
  }

  private static String motto(Language language) {
    return switch (language) {
      case VI -> "Độc lập - Tự do - Hạnh phúc";
      case ZH -> "独立·自由·幸福";
      case EN -> "Independence - Freedom - Happiness";
    };
  }

  private String placeAndDate(Language language) {
    String comma = language == Language.ZH ? "，" : ", ";
    return office.place().getOrDefault(language, "") + comma + Names.of(releaseDate, language);
  }
}
