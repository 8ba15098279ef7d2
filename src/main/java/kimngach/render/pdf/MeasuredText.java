package kimngach.render.pdf;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.LineBreaksPdfTextRenderer;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Writes a ragged text with the line breaks that were found when the page was filled, without
 * measuring it again.
 *
 * <p>The PDF library lays out each line within the bounds of the text and drops what it finds too
 * wide or too low, were it by a hundredth of a point. The bounds are therefore opened on the sides
 * that the text is not aligned to.
 */
final class MeasuredText extends LineBreaksPdfTextRenderer {
  private static final int SLACK = 2;
  private static final int BELOW = 400;

  private MeasuredText(ArchivableProducer producer, PdfTextRendererContext text) {
    super(producer.getContext().getJasperReportsContext(), text);
  }

  /** The renderer for a text: justified and indented ones are measured line by line. */
  static AbstractPdfTextRenderer of(ArchivableProducer producer, PdfTextRendererContext context) {
    JRPrintText text = context.getPrintText();
    boolean ragged =
        switch (text.getHorizontalTextAlign()) {
          case LEFT, CENTER, RIGHT -> true;
          case JUSTIFIED -> false;
        };
    if (ragged
        && text.getLineBreakOffsets() != null
        && text.getParagraph().getFirstLineIndent() == 0
        && text.getParagraph().getLeftIndent() == 0
        && text.getParagraph().getRightIndent() == 0) {
      return new MeasuredText(producer, context);
    }
    if (Typeface.NOTO_SERIF_SC.family().equals(text.getFontName())) {
      return new JustifiedChinese(producer, context);
    }
    return new PdfTextRenderer(
        producer.getContext().getJasperReportsContext(),
        context.getAwtIgnoreMissingFont(),
        context.getIndentFirstLine(),
        context.getJustifyLastLine());
  }

  @Override
  public void initialize(
      JRPdfExporter exporter,
      PdfProducer producer,
      JRPdfExporterTagHelper tags,
      JRPrintText text,
      JRStyledText styledText,
      int offsetX,
      int offsetY) {
    super.initialize(exporter, producer, tags, text, styledText, offsetX, offsetY);
    bottomPadding -= BELOW;
    if (horizontalAlignment != PdfTextAlignment.LEFT) {
      leftPadding -= SLACK;
    }
    if (horizontalAlignment != PdfTextAlignment.RIGHT) {
      rightPadding -= SLACK;
    }
  }
}
