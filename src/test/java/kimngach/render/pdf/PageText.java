package kimngach.render.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of text of a PDF as they stand on its pages, one a line and column. */
final class PageText {
  private PageText() {}

  /**
   * One piece.
   *
   * @param page the page, from 1
   * @param words its characters
   * @param left the left edge of the first letter, in points from the left edge of the page
   * @param right the right edge of the last letter
   * @param base its base line, in points from the upper edge of the page
   * @param size the size of the type, in points
   * @param font the name of the font, such as {@code Tinos-Bold}
   */
  record Piece(
      int page, String words, double left, double right, double base, double size, String font) {
    boolean isBold() {
      return font.contains("Bold");
    }

    boolean isItalic() {
      return font.contains("Italic");
    }

    double middle() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  /** The pieces of a file, page by page. */
  static List<Piece> of(Path pdf) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> letters) {
              TextPosition first = letters.get(0);
              TextPosition last = letters.get(letters.size() - 1);
              pieces.add(
                  new Piece(
                      getCurrentPageNo(),
                      line.strip(),
                      first.getXDirAdj(),
                      last.getXDirAdj() + last.getWidthDirAdj(),
                      first.getYDirAdj(),
                      first.getFontSizeInPt(),
                      first.getFont().getName()));
            }
          };
      stripper.getText(document);
    }
    return pieces;
  }
}
