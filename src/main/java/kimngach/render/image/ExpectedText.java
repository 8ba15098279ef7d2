package kimngach.render.image;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.FigureId;

/**
 * A text that the bulletin has in one language, and the figures in it.
 *
 * @param letters its letters as {@link Letters} counts them
 * @param figures the figures in reading order
 */
record ExpectedText(String letters, List<Figure> figures) {

  /**
   * A figure within a text.
   *
   * @param id the figure
   * @param text the number as printed
   * @param from its first letter, counted from 0
   * @param to the letter behind its last one
   */
  record Figure(FigureId id, String text, int from, int to) {}

  static ExpectedText of(Text text, Language language) {
    StringBuilder letters = new StringBuilder();
    List<Figure> figures = new ArrayList<>();
    for (Run run : text.runs(language)) {
      int from = letters.length();
      letters.append(Letters.of(run.text()));
      if (run instanceof PrintedFigure figure && letters.length() > from) {
        figures.add(new Figure(figure.id(), figure.text(), from, letters.length()));
      }
    }
    return new ExpectedText(letters.toString(), figures);
  }
}
