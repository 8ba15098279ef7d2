package kimngach.render.pdf;

import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Writes running text in Chinese, which has no spaces to widen: a line is filled by moving all its
 * characters apart, each by the same fraction of a point.
 *
 * <p>The PDF library is given a little more room than a line takes. It breaks a line that it finds
 * too wide by a thousandth of a point, and the last full stop would stand on a line of its own.
 */
final class JustifiedChinese extends PdfTextRenderer {
  private static final float SLACK = 2;

  /** What may be put between two characters, as a share of a character's size. */
  private static final float WIDEST_GAP = 0.3f;

  private final ArchivableProducer producer;

  JustifiedChinese(ArchivableProducer producer, PdfTextRendererContext context) {
    super(
        producer.getContext().getJasperReportsContext(),
        context.getAwtIgnoreMissingFont(),
        context.getIndentFirstLine(),
        context.getJustifyLastLine());
    this.producer = producer;
  }

  @Override
  public void draw() {
    var line = segments.get(segmentIndex);
    float room = line.layout.getVisibleAdvance();
    horizontalAlignment = PdfTextAlignment.LEFT;
    rightOffsetFactor = SLACK / Math.max(room, 1);
    float gap = line.isLastLine ? 0 : gap(line.text, line.as.getIterator(), room);
    producer.getPdfContentByte().setCharacterSpacing(gap);
    super.draw();
    producer.getPdfContentByte().setCharacterSpacing(0);
  }

  private float gap(String words, AttributedCharacterIterator letters, float room) {
    int gaps = words.stripTrailing().length() - 1;
    float natural = new TextLayout(letters, getFontRenderContext()).getVisibleAdvance();
    float gap = (room - natural) / Math.max(gaps, 1);
    return gap > 0 && gap < WIDEST_GAP * text.getFontSize() ? gap : 0;
  }
}
