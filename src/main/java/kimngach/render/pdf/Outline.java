package kimngach.render.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The outline that readers leap by. Each entry points to a place on a page and to the tag there,
 * which tells the language of its words.
 */
final class Outline {
  private static final PdfName TAG = new PdfName("SE");

  private final Deque<Entry> open = new ArrayDeque<>();

  /** Begins beneath the root of a document. */
  Outline(PdfOutline root) {
    open.push(new Entry(0, root));
  }

  private record Entry(int level, PdfOutline outline) {}

  /**
   * Adds an entry beneath the last one of a lower level.
   *
   * @param top the height above the foot of the page, in points
   */
  void add(int level, String words, float top, PdfIndirectReference tag) {
    while (open.element().level() >= level) {
      open.pop();
    }
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    PdfOutline entry = new PdfOutline(open.element().outline(), place, words);
    entry.put(TAG, tag);
    open.push(new Entry(level, entry));
  }
}
