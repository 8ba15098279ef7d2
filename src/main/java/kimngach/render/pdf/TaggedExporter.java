package kimngach.render.pdf;

import java.awt.Color;
import java.io.IOException;
import kimngach.model.bulletin.Bulletin;
import kimngach.render.Rendition;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import org.jspecify.annotations.Nullable;

/**
 * JasperReports' PDF exporter with tags as PDF/UA asks for them, and with every frame and rule
 * marked as decoration.
 */
final class TaggedExporter extends JRPdfExporter {
  private final Bulletin bulletin;
  private final TagTree tags;
  private @Nullable Outline outline;

  TaggedExporter(JasperReportsContext context, Bulletin bulletin) {
    super(context);
    this.bulletin = bulletin;
    this.tags = new TagTree(this, bulletin.languages().get(0));
    this.tagHelper = tags;
  }

  @Override
  protected PdfProducer createPdfProducer() {
    ArchivableProducer producer = new ArchivableProducer(createPdfProducerContext(), bulletin);
    tags.writeTo(producer);
    return producer;
  }

  /** The rule at which a rendition begins has no width: it is not drawn. */
  @Override
  protected void exportLine(JRPrintLine rule) {
    String words = rule.getPropertiesMap().getProperty(Tags.OUTLINE_WORDS);
    if (words != null) {
      tags.beginRendition(rule.getPropertiesMap().getProperty(Tags.LANGUAGE));
      outline(rule, words, 0);
    }
    super.exportLine(rule);
  }

  @Override
  public void exportText(JRPrintText text) {
    outline(text, text.getFullText(), Rendition.several(bulletin) ? 1 : 0);
    super.exportText(text);
  }

  /** Puts an element into the outline that is marked for it, so many levels lower. */
  private void outline(JRPrintElement element, String words, int lower) {
    String level = element.getPropertiesMap().getProperty(Tags.OUTLINE);
    if (level == null) {
      return;
    }
    if (outline == null) {
      outline = new Outline(tags.producer().getPdfContentByte().getRootOutline());
    }
    float top = pageFormat.getPageHeight() - getOffsetY() - element.getY();
    outline.add(Integer.parseInt(level) + lower, words, top, tags.current());
  }

  @Override
  protected void exportBox(JRLineBox box, JRPrintElement element) {
    float widest =
        Math.max(
            Math.max(box.getTopPen().getLineWidth(), box.getBottomPen().getLineWidth()),
            Math.max(box.getLeftPen().getLineWidth(), box.getRightPen().getLineWidth()));
    if (widest > 0) {
      tags.beginDecoration();
      super.exportBox(box, element);
      tags.endDecoration();
    }
  }

  @Override
  public void exportFrame(JRPrintFrame frame) throws IOException, JRException {
    if (frame.getMode() == ModeEnum.OPAQUE) {
      tags.beginDecoration();
      fill(frame, frame.getBackcolor());
      tags.endDecoration();
    }
    setFrameElementsOffset(frame, false);
    try {
      exportElements(frame.getElements());
    } finally {
      restoreElementOffsets();
    }
    exportBox(frame.getLineBox(), frame);
  }

  private void fill(JRPrintElement element, Color color) {
    pdfContent.setFillColor(color);
    pdfContent.fillRectangle(
        element.getX() + getOffsetX(),
        pageFormat.getPageHeight() - element.getY() - getOffsetY(),
        element.getWidth(),
        -element.getHeight());
    pdfContent.resetFillColor();
  }
}
