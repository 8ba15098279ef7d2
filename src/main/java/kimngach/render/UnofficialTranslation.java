package kimngach.render;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Words;

/**
 * The mark that tells a translation from the official text. The text of a Vietnamese office is
 * official in Vietnamese alone, wherever Vietnamese stands on the page.
 */
public final class UnofficialTranslation {
  private UnofficialTranslation() {}

  /**
   * The mark of a rendition, a line a language; none for one in Vietnamese alone.
   *
   * <p>One without Vietnamese is a translation as a whole, and where it follows another it says so
   * in Vietnamese as well. Beside Vietnamese each line speaks of its own language.
   */
  public static List<PrintedLine> mark(Rendition rendition) {
    boolean whole = rendition.isTranslation();
    List<PrintedLine> lines = new ArrayList<>();
    if (whole && rendition.follows()) {
      lines.add(line(Language.VI, rendition, "Bản dịch không chính thức"));
    }
    for (Language language : rendition.languages()) {
      if (language != Language.VI) {
        lines.add(line(language, rendition, whole ? ofWhole(language) : ofOneText(language)));
      }
    }
    return lines;
  }

  /** The name of a rendition in the outline of the document: its language, and what its text is. */
  public static String nameOfRendition(Language language) {
    return switch (language) {
      case VI -> "Tiếng Việt";
      case EN -> "English (unofficial translation)";
      case ZH -> "中文（非正式译文）";
    };
  }

  private static PrintedLine line(Language language, Rendition rendition, String words) {
    return new PrintedLine(language, language != rendition.first(), List.of(new Words(words)));
  }

  private static String ofWhole(Language language) {
    return switch (language) {
      case VI -> throw new IllegalArgumentException("Expecting a translation, found Vietnamese");
      case EN -> "Unofficial translation";
      case ZH -> "非正式译文";
    };
  }

  private static String ofOneText(Language language) {
    return switch (language) {
      case VI -> throw new IllegalArgumentException("Expecting a translation, found Vietnamese");
      case EN -> "The English text is an unofficial translation";
      case ZH -> "中文文本为非正式译文";
    };
  }
}
