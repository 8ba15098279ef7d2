package kimngach.render.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A text that a tagged PDF holds in one piece, such as a paragraph or a table cell.
 *
 * @param page the page, counted from 0
 * @param width the page's width in points
 * @param height the page's height in points
 * @param letters its letters in reading order, as {@link Letters} counts them
 * @param places where each letter stands
 */
record PieceOfText(int page, float width, float height, String letters, List<TextPosition> places) {
  /** The tag of what belongs to the page and not to the text, such as its number. */
  private static final String DECORATION = "Artifact";

  /** The pieces of all pages, in the order they are drawn. */
  static List<PieceOfText> allIn(PDDocument document) throws IOException {
    List<PieceOfText> pieces = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent marked : extractor.getMarkedContents()) {
        StringBuilder letters = new StringBuilder();
        List<TextPosition> places = new ArrayList<>();
        if (!DECORATION.equals(marked.getTag())) {
          collect(marked, letters, places);
        }
        if (!places.isEmpty()) {
          pieces.add(
              new PieceOfText(
                  number,
                  page.getMediaBox().getWidth(),
                  page.getMediaBox().getHeight(),
                  letters.toString(),
                  places));
        }
      }
      number++;
    }
    return pieces;
  }

  private static void collect(
      PDMarkedContent marked, StringBuilder letters, List<TextPosition> places) {
    for (Object content : marked.getContents()) {
      if (content instanceof TextPosition glyph) {
        String found = Letters.of(glyph.getUnicode());
        letters.append(found);
        found.chars().forEach(letter -> places.add(glyph));
      } else if (content instanceof PDMarkedContent inner) {
        collect(inner, letters, places);
      }
    }
  }
}
