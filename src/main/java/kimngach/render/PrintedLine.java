package kimngach.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;

/**
 * One language's share of a text as it stands on the page.
 *
 * @param language the language of the words
 * @param translation whether it stands beneath the language that leads
 * @param runs the words and figures, in reading order; not blank as a whole
 */
public record PrintedLine(Language language, boolean translation, List<Run> runs) {
  public PrintedLine {
    runs = List.copyOf(runs);
  }

  /** Whether the words lean: a translation does, but Chinese has no slanted letters. */
  public boolean isSlanted() {
    return translation && language != Language.ZH;
  }

  /** The characters of this line. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /**
   * The lines of a text, the official language first. A language without words has no line, and
   * neither has one that would only repeat a line above it, such as {@code 111} in both languages.
   */
  public static List<PrintedLine> of(Text text, List<Language> languages) {
    List<PrintedLine> lines = new ArrayList<>();
    for (Language language : languages) {
      String plain = text.plain(language);
      boolean repeats = lines.stream().anyMatch(line -> line.plain().equals(plain));
      if (!plain.isBlank() && !repeats) {
        boolean translation = language != languages.get(0);
        lines.add(new PrintedLine(language, translation, text.runs(language)));
      }
    }
    return lines;
  }

  /** The lines of a text in one: {@code Triệu USD / Million USD}; empty when nothing is printed. */
  public static String joined(Text text, List<Language> languages) {
    return of(text, languages).stream().map(PrintedLine::plain).collect(Collectors.joining(" / "));
  }
}
