package kimngach.render.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A text that a tagged PDF holds in one piece, such as a paragraph or a table cell; of a chart,
 * which is one drawing, what stands together on a line.
 *
 * @param inChart whether it is lettering of a chart
 * @param page the page, counted from 0
 * @param width the page's width in points
 * @param height the page's height in points
 * @param letters its letters in reading order, as {@link Letters} counts them
 * @param places where each letter stands
 */
record PieceOfText(
    boolean inChart,
    int page,
    float width,
    float height,
    String letters,
    List<TextPosition> places) {
  /** The tag of what belongs to the page and not to the text, such as its number. */
  private static final String DECORATION = "Artifact";

  /** The tag of a chart. */
  private static final String DRAWING = "Figure";

  /** How far apart letters of one line of lettering may stand, in points. */
  private static final float GAP = 1;

  /** The pieces of all pages, in the order they are drawn. */
  static List<PieceOfText> allIn(PDDocument document) throws IOException {
    List<PieceOfText> pieces = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent marked : extractor.getMarkedContents()) {
        if (!DECORATION.equals(marked.getTag())) {
          List<TextPosition> glyphs = new ArrayList<>();
          collect(marked, glyphs);
          boolean inChart = DRAWING.equals(marked.getTag());
          for (List<TextPosition> together : inChart ? apart(glyphs) : List.of(glyphs)) {
            add(pieces, inChart, number, page.getMediaBox(), together);
          }
        }
      }
      number++;
    }
    return pieces;
  }

  private static void collect(PDMarkedContent marked, List<TextPosition> glyphs) {
    for (Object content : marked.getContents()) {
      if (content instanceof TextPosition glyph) {
        glyphs.add(glyph);
      } else if (content instanceof PDMarkedContent inner) {
        collect(inner, glyphs);
      }
    }
  }

  private static void add(
      List<PieceOfText> pieces,
      boolean inChart,
      int page,
      PDRectangle size,
      List<TextPosition> glyphs) {
    StringBuilder letters = new StringBuilder();
    List<TextPosition> places = new ArrayList<>();
    for (TextPosition glyph : glyphs) {
      String found = Letters.of(glyph.getUnicode());
      letters.append(found);
      found.chars().forEach(letter -> places.add(glyph));
    }
    if (!places.isEmpty()) {
      pieces.add(
          new PieceOfText(
              inChart, page, size.getWidth(), size.getHeight(), letters.toString(), places));
    }
  }

  /** The glyphs of a drawing, parted where one does not stand behind the other. */
  private static List<List<TextPosition>> apart(List<TextPosition> glyphs) {
    List<List<TextPosition>> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !follows(glyphs.get(i - 1), glyphs.get(i))) {
        lines.add(glyphs.subList(start, i));
        start = i;
      }
    }
    return lines;
  }

  private static boolean follows(TextPosition before, TextPosition after) {
    float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return Math.abs(gap) < GAP && Math.abs(after.getYDirAdj() - before.getYDirAdj()) < GAP;
  }
}
