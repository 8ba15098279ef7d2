package kimngach.render.image;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.figure.FigureId;
import org.apache.pdfbox.text.TextPosition;

/** The place of a figure, line by line where it breaks. */
final class LinesOfGlyphs {
  /** How far glyphs of one line may stand above one another, in points. */
  private static final float SAME_LINE = 2;

  /** How much of the font size stands above and below the line, a little air included. */
  private static final float ABOVE = 0.88f;

  private static final float BELOW = 0.24f;

  /** A little air at the left and at the right, in points. */
  private static final float BESIDE = 0.7f;

  private LinesOfGlyphs() {}

  static List<FigurePlace> of(
      PieceOfText piece, int from, int to, String text, List<FigureId> figures) {
    List<FigurePlace> lines = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || breaks(piece.places().get(i - 1), piece.places().get(i))) {
        lines.add(line(piece, piece.places().subList(start, i), text, figures));
        start = i;
      }
    }
    return lines;
  }

  private static boolean breaks(TextPosition before, TextPosition after) {
    return Math.abs(before.getYDirAdj() - after.getYDirAdj()) > SAME_LINE;
  }

  private static FigurePlace line(
      PieceOfText piece, List<TextPosition> glyphs, String text, List<FigureId> figures) {
    TextPosition first = glyphs.get(0);
    TextPosition last = glyphs.get(glyphs.size() - 1);
    float size = first.getFontSizeInPt();
    float left = first.getXDirAdj() - BESIDE;
    float right = last.getXDirAdj() + last.getWidthDirAdj() + BESIDE;
    return new FigurePlace(
        piece.page(),
        figures,
        text,
        left / piece.width(),
        (first.getYDirAdj() - ABOVE * size) / piece.height(),
        (right - left) / piece.width(),
        (ABOVE + BELOW) * size / piece.height());
  }
}
